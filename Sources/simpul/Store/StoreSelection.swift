import ArgumentParser
import GraphStore
import RelationGraph

/// Where a command's graph comes from: its inputs, or a store.
struct StoreSelection: ParsableArguments {
  @Option(help: .init("Take the graph from a store instead of articles.", valueName: "file"))
  var store: String?

  @Flag(help: "Keep apart what several articles of the store tell of the same actors.")
  var each = false

  @Option(help: .init("Of the store's actors keep those with most evidence.", valueName: "count"))
  var top: Int?

  mutating func validate() throws {
    if store == nil, each || top != nil { throw ValidationError("--each and --top go with --store.") }
    if let top, top < 1 { throw ValidationError("--top is \(top); it counts actors from 1.") }
  }

  /// The most articles of a store whose texts go into a page.
  private static let mostTexts = 100

  /// Checks that either inputs or a store is given.
  func check(_ inputs: [String]) throws {
    if store == nil, inputs.isEmpty {
      throw ValidationError("Name an article, - for standard input, or a store with --store.")
    }
    if store != nil, !inputs.isEmpty { throw ValidationError("Give articles or --store, not both.") }
  }

  /// The filtered graph of some inputs, or of the store.
  func graph(of inputs: [String], _ filter: GraphFilter, _ reading: ReadingOptions) throws -> RelationshipGraph {
    try read(inputs, filter, reading, keepsTexts: false).graph
  }

  /// The filtered graph of some inputs, or of the store, and when asked for its articles' texts by their SHA-256.
  func read(
    _ inputs: [String], _ filter: GraphFilter, _ reading: ReadingOptions, keepsTexts: Bool
  ) throws -> (graph: RelationshipGraph, texts: [String: [UInt8]]) {
    guard let store else {
      var source = GraphInput(reading, keepsTexts: keepsTexts)
      return (try FilteredGraph(try source.merged(inputs), filter).graph, source.texts)
    }
    let opened = try GraphStore(path: store, options: StoreAccess.reading)
    let graph = try opened.graph(StoreQuery(filter, isEach: each, top: top))
    if graph.relations.isEmpty { Notice.write("simpul: none of the store's relations passes the filters") }
    var texts: [String: [UInt8]] = [:]
    if keepsTexts, graph.articles.count <= StoreSelection.mostTexts {
      for article in graph.articles {
        if let text = try opened.article(article.id)?.text, !text.isEmpty { texts[article.sha256] = Array(text.utf8) }
      }
    }
    return (graph, texts)
  }
}
