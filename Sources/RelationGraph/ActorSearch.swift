/// Finds actors of a graph by what somebody typed.
struct ActorSearch {
  private let graph: RelationshipGraph
  private var idsOfName: [String: Set<String>] = [:]
  private var idsOfAlias: [String: Set<String>] = [:]

  init(_ graph: RelationshipGraph) {
    self.graph = graph
    for actor in graph.actors {
      idsOfName[NameSuggestion.folded(actor.name), default: []].insert(actor.id)
      for alias in actor.aliases + [actor.id] + (actor.code.map { [$0] } ?? []) {
        idsOfAlias[NameSuggestion.folded(alias), default: []].insert(actor.id)
      }
    }
  }

  /// The ids of the actors with this name, or else with this alias, id or country code.
  /// - Throws: ``FilterError/unknownActor(name:suggestion:)`` when there is none.
  func ids(named name: String) throws(FilterError) -> Set<String> {
    let key = NameSuggestion.folded(name)
    if let ids = idsOfName[key] ?? idsOfAlias[key] { return ids }
    let words = key.split(separator: " ")
    let partial = graph.actors.first { actor in
      let own = NameSuggestion.folded(actor.name).split(separator: " ")
      return !words.isEmpty && words.allSatisfy(own.contains)
    }
    let names = graph.actors.flatMap { [$0.name] + $0.aliases }
    throw .unknownActor(name: name, suggestion: partial?.name ?? NameSuggestion.nearest(to: name, among: names))
  }
}

/// Why a filter cannot be applied to a graph.
public enum FilterError: Error, Hashable, Sendable {
  /// No actor of the graph has this name; the name that may have been meant.
  case unknownActor(name: String, suggestion: String?)
}
