import ArgumentParser
import KnowledgeTables
import RelationGraph
import Rendering

/// What `render` and `dot` do: read, filter, and write in a format.
struct GraphWriter {
  let selection: StoreSelection
  let filters: FilterOptions
  let picture: PictureOptions
  let reading: ReadingOptions

  /// Writes the graph of some inputs.
  func write(_ inputs: [String], format: OutputFormat, to output: String?) throws {
    if output == nil, [.png, .pdf].contains(format), Output.isTerminal {
      throw ValidationError("A \(format.rawValue) is no text for a terminal; name a file with -o.")
    }
    let filter = try filters.filter()
    do {
      var options = picture.render(format, reading.labelLanguage)
      let renderer = GraphRenderer(options)
      let preparation = ParallelWork { renderer.prepare() }
      let selected = try selection.read(inputs, filter, reading, keepsTexts: format == .html)
      preparation.value()
      options.articleTexts = selected.texts
      try GraphWriter.write(GraphRenderer(options), selected.graph, to: output)
    } catch {
      throw Failure(error)
    }
  }

  /// Writes a graph in a renderer's format.
  static func write(_ renderer: GraphRenderer, _ graph: RelationshipGraph, to output: String?) throws {
    // Standard output takes one file; of two tables the relations, which name their actors.
    guard let output, output != "-", renderer.options.format.isPair else {
      return try Output.write(to: output) { output in try renderer.write(graph) { try output.write($0) } }
    }
    for file in try renderer.files(graph) {
      try Output.write(to: GraphWriter.path(output, file.suffix)) { try $0.write(file.bytes) }
    }
  }

  /// `graph.csv` with `-actors` is `graph-actors.csv`.
  static func path(_ output: String, _ suffix: String) -> String {
    let name = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    let dot = output[name...].lastIndex(of: ".") ?? output.endIndex
    return output[..<dot] + suffix + output[dot...]
  }
}
