import Foundation
import RelationGraph
import Rendering

/// Writes graphs in formats; pictures whose layout may take long in a process of their own, which is stopped when its
/// time is up.
struct GraphDrawing: Sendable {
  /// The lines up to which a layout takes well below a second.
  private static let quickLines = 60
  /// The lines a picture has when no number is asked for, about.
  private static let ordinaryLines = 25

  /// The path of `simpul`.
  let program: String
  /// How long a layout may take.
  let seconds: Int
  let lanes: Lanes

  /// A graph in a format.
  func draw(_ graph: RelationshipGraph, _ picture: PictureQuery) async throws -> Data {
    do {
      guard picture.options.format.isPicture else {
        return try await lanes.quick.run { try written(graph, picture) }
      }
      guard lines(graph, picture.options) > GraphDrawing.quickLines else {
        return try await lanes.drawing.run { try written(graph, picture) }
      }
      let worker = DrawingWorker(command: [program] + picture.command, seconds: seconds)
      return try await lanes.heavy.run { Data(try worker.answer(to: GraphJSON.encode(graph, layout: .oneLine))) }
    } catch let error as RenderError {
      throw Problem(error)
    }
  }

  private func written(_ graph: RelationshipGraph, _ picture: PictureQuery) throws -> Data {
    let files = try GraphRenderer(picture.options).files(graph)
    let file = picture.isActorTable ? files.first : files.last
    return Data(file?.bytes ?? [])
  }

  private func lines(_ graph: RelationshipGraph, _ options: RenderOptions) -> Int {
    let most = options.maxRelations ?? GraphDrawing.ordinaryLines
    return most == 0 ? graph.relations.count : min(most, graph.relations.count)
  }
}

extension PictureQuery {
  /// The words with which `simpul` draws the same picture of a graph on standard input.
  var command: [String] {
    var words = ["render", "-", "--in-process", "--format", options.format.rawValue, "--theme", options.theme.rawValue]
    words += ["--layout", options.layout.rawValue, "--direction", options.direction.rawValue]
    words += ["--scale", "\(options.scale)"]
    if let most = options.maxRelations { words += ["--max-relations", "\(most)"] }
    if let title = options.title { words += ["--title=\(title)"] }
    if let width = options.width { words += ["--width", "\(width)"] }
    if options.language != .article { words += ["--label-language", options.language.rawValue] }
    return words
  }
}
