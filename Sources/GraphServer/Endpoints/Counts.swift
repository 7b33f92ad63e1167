import RelationGraph

/// An actor with how often it occurs.
struct ActorCount: Encodable {
  let id, name: String
  let type: Actor.Kind
  let code, wikidata: String?
  let aliases: [String]
  let mentions, relations: Int

  /// The actors of a graph, those with most relations first, then in reading order.
  static func all(in graph: RelationshipGraph) -> [ActorCount] {
    var counts: [String: Int] = [:]
    for relation in graph.relations {
      for end in Set([relation.actor, relation.recipient]) { counts[end, default: 0] += 1 }
    }
    let actors = graph.actors.map { actor in
      ActorCount(
        id: actor.id, name: actor.name, type: actor.kind, code: actor.code, wikidata: actor.wikidata,
        aliases: actor.aliases, mentions: actor.mentions.count, relations: counts[actor.id] ?? 0)
    }
    // Equal counts keep their order.
    return actors.enumerated().sorted { ($1.element.relations, $0.offset) < ($0.element.relations, $1.offset) }
      .map(\.element)
  }
}

/// A type of relation with how often it occurs.
struct TypeCount: Encodable {
  let name: String
  let quadClass: QuadClass
  let isMutual: Bool
  let wikidata: String?
  let labels, definitions: [String: String]
  let count: Int

  private enum CodingKeys: String, CodingKey {
    case name
    case quadClass = "class"
    case isMutual, wikidata, labels, definitions, count
  }

  /// All types in the order of the table, with their counts in a graph.
  static func all(in graph: RelationshipGraph) -> [TypeCount] {
    var counts: [RelationType: Int] = [:]
    for relation in graph.relations { counts[relation.type, default: 0] += 1 }
    return Ontology.standard.rows.map { row in
      TypeCount(
        name: row.type.name, quadClass: row.quadClass, isMutual: row.isMutual, wikidata: row.wikidata,
        labels: row.labels, definitions: row.definitions, count: counts[row.type] ?? 0)
    }
  }
}
