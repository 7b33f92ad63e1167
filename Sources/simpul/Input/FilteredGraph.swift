import RelationGraph

/// A graph after the filters, with a word on standard error when nothing is left.
struct FilteredGraph {
  let graph: RelationshipGraph

  /// Filters the one graph of a command.
  /// - Throws: `FilterError` when an actor asked for is not in it.
  init(_ whole: RelationshipGraph, _ filter: GraphFilter) throws(FilterError) {
    graph = try filter.apply(to: whole)
    if whole.relations.isEmpty {
      Notice.write("simpul: no relations between named actors were found")
    } else if graph.relations.isEmpty {
      Notice.write("simpul: none of the \(whole.relations.count) relations passes the filters")
    }
  }

  /// Filters one graph of many, which may lack the actor asked for.
  init(ofMany whole: RelationshipGraph, _ filter: GraphFilter) {
    do {
      graph = try filter.apply(to: whole)
    } catch {
      graph = RelationshipGraph(generator: whole.generator, articles: whole.articles)
    }
  }
}
