import RelationGraph

extension RelationshipGraph {
  /// The actor of an id.
  func actor(_ id: String) throws(Problem) -> Actor {
    guard let actor = actors.first(where: { $0.id == id }) else {
      throw .notFound(.noActor, ["id": id])
    }
    return actor
  }

  /// The relation of an id.
  func relation(_ id: String) throws(Problem) -> Relation {
    guard let relation = relations.first(where: { $0.id == id }) else {
      throw .notFound(.noRelation, ["id": id])
    }
    return relation
  }

  /// One actor gone into another; relations between the two go, those that become the same are joined.
  func merging(_ gone: String, into kept: String) -> RelationshipGraph {
    guard let from = actors.first(where: { $0.id == gone }), let to = actors.first(where: { $0.id == kept }) else {
      return self
    }
    let moved = { (id: String) in id == gone ? kept : id }
    var aliases: [String] = []
    for name in to.aliases + [from.name] + from.aliases where name != to.name && !aliases.contains(name) {
      aliases.append(name)
    }
    let places = Dictionary(articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let mentions = (to.mentions + from.mentions).sorted {
      (places[$0.article] ?? 0, $0.start, $0.end) < (places[$1.article] ?? 0, $1.start, $1.end)
    }
    let merged = Actor(
      id: to.id, name: to.name, kind: to.kind, code: to.code ?? from.code, wikidata: to.wikidata ?? from.wikidata,
      aliases: aliases, mentions: mentions)
    var collector = EdgeCollector()
    for relation in relations {
      let new = relation.with(
        actor: moved(relation.actor), recipient: moved(relation.recipient),
        attribution: relation.attribution.map(moved).withoutRepeats)
      if new.actor != new.recipient { collector.add(new) }
    }
    return RelationshipGraph(
      generator: generator, articles: articles,
      actors: actors.compactMap { $0.id == from.id ? nil : $0.id == to.id ? merged : $0 },
      relations: collector.relations)
  }

  /// The relations that pass, with the actors they name.
  func keeping(_ passes: (Relation) -> Bool) -> RelationshipGraph {
    let kept = relations.filter(passes)
    let named = Set(kept.flatMap { [$0.actor, $0.recipient] + $0.attribution })
    return RelationshipGraph(
      generator: generator, articles: articles, actors: actors.filter { named.contains($0.id) }, relations: kept)
  }

  /// Each relation changed; those that become the same are joined.
  func mapping(_ change: (Relation) -> Relation) -> RelationshipGraph {
    var collector = EdgeCollector()
    for relation in relations { collector.add(change(relation)) }
    return RelationshipGraph(generator: generator, articles: articles, actors: actors, relations: collector.relations)
  }
}

extension Relation {
  /// The same relation with another type or status.
  func changed(type: RelationType?, status: Status?) -> Relation {
    Relation(
      id: id, type: type ?? self.type, actor: actor, recipient: recipient, status: status ?? self.status,
      attribution: attribution, mode: mode, contexts: contexts, title: title, time: time, confidence: confidence,
      evidence: evidence, count: count)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
