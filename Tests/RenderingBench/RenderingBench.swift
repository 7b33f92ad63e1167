import Foundation
import RelationGraph
import Rendering
import RenderingSamples

/// Measures and draws pictures outside the command line: `simpul-bench draw GRAPH -o FILE [--width N] [--theme T] …`.
@main
struct RenderingBench {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.isEmpty else { return usage() }
    let verb = arguments.removeFirst()
    switch verb {
    case "draw": try draw(arguments)
    default: usage()
    }
  }

  static func usage() {
    print("usage: simpul-bench draw GRAPH -o FILE [--width N] [--theme T] [--max N] [--layout L] [--direction D]")
  }

  /// A gold file, or `synthetic:ACTORS:RELATIONS`.
  static func graph(_ name: String) throws -> RelationshipGraph {
    let parts = name.split(separator: ":")
    if parts.first == "synthetic", parts.count == 3, let actors = Int(parts[1]), let relations = Int(parts[2]) {
      return SyntheticGraph.make(actors: actors, relations: relations)
    }
    if let graph = try? JSONDecoder().decode(
      RelationshipGraph.self, from: Data(contentsOf: URL(fileURLWithPath: name)))
    {
      return graph
    }
    return try GoldGraph.read(name)
  }

  static func draw(_ arguments: [String]) throws {
    var options = RenderOptions()
    var output = "out.svg"
    var input = ""
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-o": output = rest.popFirst() ?? output
      case "--width": options.width = rest.popFirst().flatMap { Int($0) }
      case "--max": options.maxRelations = rest.popFirst().flatMap { Int($0) }
      case "--theme": options.theme = rest.popFirst().flatMap { ThemeName(rawValue: $0) } ?? .screen
      case "--layout": options.layout = rest.popFirst().flatMap { LayoutEngine(rawValue: $0) } ?? .auto
      case "--direction": options.direction = rest.popFirst().flatMap { PictureDirection(rawValue: $0) } ?? .auto
      case "--language": options.language = rest.popFirst().flatMap { LabelLanguage(rawValue: $0) } ?? .article
      default: input = argument
      }
    }
    options.format = OutputFormat(fileName: output) ?? .svg
    let graph = try graph(input)
    let clock = ContinuousClock()
    var bytes: [UInt8] = []
    let time = try clock.measure { bytes = try GraphRenderer(options).render(graph) }
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    FileHandle.standardError.write(Data("\(output): \(bytes.count) bytes in \(time)\n".utf8))
  }
}
