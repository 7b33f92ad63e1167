import ArgumentParser
import GraphStore
import RelationGraph

extension StoreSelection {
  /// The chains between two actors in some inputs, or in the store, with the graph they consist of.
  func chains(
    _ query: ChainQuery, of inputs: [String], _ filter: GraphFilter, _ reading: ReadingOptions
  ) throws -> (RelationshipGraph, [ActorChain]) {
    if let store, inputs.isEmpty, top == nil {
      return try GraphStore(path: store, options: StoreAccess.reading).chains(query, filter, isEach: each)
    }
    let graph = try graph(of: inputs, filter, reading)
    let chains = try graph.chains(query)
    return (graph.part(chains), chains)
  }

  /// The timeline of some inputs, or of the store.
  func timeline(
    _ dating: Timeline.Dating, of inputs: [String], _ filter: GraphFilter, _ reading: ReadingOptions
  ) throws -> Timeline {
    if let store, inputs.isEmpty, top == nil {
      return try GraphStore(path: store, options: StoreAccess.reading).timeline(filter, dating: dating)
    }
    return Timeline(try graph(of: inputs, filter, reading), dating: dating, filter: filter)
  }
}
