import RelationGraph

@testable import Evaluation

/// A graph made from a gold graph with faults put in by a fixed rule, so that every part of the score has something to
/// count: relations left out, turned round, retyped, of other status, between unknown actors, and actors by alias only.
enum PerturbedGraph {
  static func make(from gold: GoldGraph) -> RelationshipGraph {
    let actors = gold.actors.enumerated().map { index, actor in
      let aliases = actor.aliases ?? []
      let isHidden = index % 4 == 3 && !aliases.isEmpty
      return Actor(
        id: "p\(index)", name: isHidden ? "Nama \(index)" : actor.name, kind: .person,
        aliases: index % 5 == 4 ? [] : aliases)
    }
    let ids = Dictionary(uniqueKeysWithValues: gold.actors.enumerated().map { ($1.id, "p\($0)") })
    var relations: [Relation] = []
    for (index, relation) in gold.relations.enumerated() where index % 6 != 5 {
      let type = RelationType(
        index % 7 == 6 ? "THREATEN" : relation.type == "employer" ? "position held" : relation.type)
      guard let type, let actor = ids[relation.actor], let recipient = ids[relation.recipient] else { continue }
      let isTurned = index % 9 == 4
      relations.append(
        Relation(
          id: "r\(index)", type: type, actor: isTurned ? recipient : actor, recipient: isTurned ? actor : recipient,
          status: index % 3 == 1 ? .alleged : Status(rawValue: relation.status) ?? .asserted))
    }
    let stranger = Actor(id: "stranger", name: "Bukan Siapa-siapa", kind: .person)
    if let last = relations.last {
      relations.append(Relation(id: "s", type: last.type, actor: last.actor, recipient: stranger.id))
    }
    return RelationshipGraph(generator: "test", actors: actors + [stranger], relations: relations)
  }
}
