import ArgumentParser
import RelationGraph
import Rendering

/// What `render` and `dot` do: read, filter, and write in a format.
struct GraphWriter {
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
      var source = GraphInput(reading)
      let graph = try FilteredGraph(try source.merged(inputs), filter).graph
      let bytes = try bytes(of: graph, format)
      try Output.write(to: output) { try $0.write(bytes) }
    } catch {
      throw Failure(error)
    }
  }

  private func bytes(of graph: RelationshipGraph, _ format: OutputFormat) throws(RenderError) -> [UInt8] {
    if format == .json { return GraphJSON.encode(graph) }
    return try GraphRenderer(picture.render(format, reading.labelLanguage)).render(graph)
  }
}
