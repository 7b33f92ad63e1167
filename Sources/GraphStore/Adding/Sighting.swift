import RelationGraph

/// One actor as one article shows it, with what tells it from others of its name.
struct Sighting {
  let actor: Actor
  /// The row of the tables that lists it.
  let listed: ListedActors.Row?
  /// The codes or names of the countries it belongs to, as far as table and text tell, in order.
  let countries: [String]
  /// The names of the bodies in which the text gives it a post, in order.
  let offices: [String]

  /// The sightings of an article's graph, in its order.
  static func all(in graph: RelationshipGraph, listed: ListedActors) -> [Sighting] {
    let actors = Dictionary(graph.actors.map { ($0.id, $0) }) { first, _ in first }
    var countries: [String: Set<String>] = [:]
    var offices: [String: Set<String>] = [:]
    for relation in graph.relations where relation.status == .asserted {
      guard Sighting.belonging.contains(relation.type.name), let owner = actors[relation.recipient] else { continue }
      if owner.kind == .country {
        countries[relation.actor, default: []].insert(owner.code ?? NameSuggestion.folded(owner.name))
      } else if relation.type.name == "position held" {
        offices[relation.actor, default: []].insert(NameSuggestion.folded(owner.name))
      }
    }
    return graph.actors.map { actor in
      let row = actor.kind == .country ? nil : listed.row(of: actor)
      var own = countries[actor.id] ?? []
      if let row, !row.country.isEmpty { own.insert(row.country) }
      return Sighting(
        actor: actor, listed: row, countries: own.sorted(), offices: (offices[actor.id] ?? []).sorted())
    }
  }

  private static let belonging: Set<String> = ["position held", "country", "part of"]

  var folded: String { NameSuggestion.folded(actor.name) }

  /// Whether a name tells an actor of a kind from others: two words for a person, no abbreviation, and no one word that
  /// is part of others' names.
  static func isFull(_ name: String, _ kind: Actor.Kind, _ listed: ListedActors) -> Bool {
    let words = name.split(separator: " ")
    if kind == .person { return words.count { $0.count > 1 && !$0.hasSuffix(".") } > 1 }
    if kind == .country || kind == .territory || words.count > 1 { return true }
    return name.contains(where: \.isLowercase) && name.count > 3 && !listed.isPart(name)
  }
}
