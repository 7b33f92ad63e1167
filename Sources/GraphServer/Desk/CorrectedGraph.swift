import RelationGraph

extension RelationshipGraph {
  /// The actor of an id.
  func actor(_ id: String) throws(Problem) -> Actor {
    guard let actor = actors.first(where: { $0.id == id }) else {
      throw .notFound("The graph has no actor '\(id.prefix(80))'.")
    }
    return actor
  }

  /// The relation of an id.
  func relation(_ id: String) throws(Problem) -> Relation {
    guard let relation = relations.first(where: { $0.id == id }) else {
      throw .notFound("The graph has no relation '\(id.prefix(80))'.")
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
    var kept: [Relation] = []
    var placeOfKey: [[String]: Int] = [:]
    for relation in relations {
      let new = relation.changed(
        actor: moved(relation.actor), recipient: moved(relation.recipient),
        attribution: relation.attribution.map(moved).withoutRepeats)
      guard new.actor != new.recipient else { continue }
      let ends = new.type.isMutual ? [new.actor, new.recipient].sorted() : [new.actor, new.recipient]
      if let place = placeOfKey[[new.type.name] + ends] {
        kept[place] = kept[place].told(again: new)
      } else {
        placeOfKey[[new.type.name] + ends] = kept.count
        kept.append(new)
      }
    }
    return RelationshipGraph(
      generator: generator, articles: articles,
      actors: actors.compactMap { $0.id == from.id ? nil : $0.id == to.id ? merged : $0 }, relations: kept)
  }

  /// The relations that pass, with the actors they name.
  func keeping(_ passes: (Relation) -> Bool) -> RelationshipGraph {
    let kept = relations.filter(passes)
    let named = Set(kept.flatMap { [$0.actor, $0.recipient] + $0.attribution })
    return RelationshipGraph(
      generator: generator, articles: articles, actors: actors.filter { named.contains($0.id) }, relations: kept)
  }

  /// Each relation changed.
  func mapping(_ change: (Relation) -> Relation) -> RelationshipGraph {
    RelationshipGraph(generator: generator, articles: articles, actors: actors, relations: relations.map(change))
  }
}

extension Relation {
  /// The same relation with another type, status or other ends.
  func changed(
    type: RelationType? = nil, status: Status? = nil, actor: String? = nil, recipient: String? = nil,
    attribution: [String]? = nil
  ) -> Relation {
    Relation(
      id: id, type: type ?? self.type, actor: actor ?? self.actor, recipient: recipient ?? self.recipient,
      status: status ?? self.status, attribution: attribution ?? self.attribution, mode: mode, contexts: contexts,
      title: title, time: time, confidence: confidence, evidence: evidence)
  }

  /// The relation with what a second telling adds; the stronger status counts.
  fileprivate func told(again other: Relation) -> Relation {
    let strong = other.status > status ? other : self
    return Relation(
      id: id, type: type, actor: actor, recipient: recipient, status: strong.status, attribution: strong.attribution,
      mode: mode ?? other.mode, contexts: (contexts + other.contexts).withoutRepeats, title: title ?? other.title,
      time: (time + other.time).withoutRepeats, confidence: max(confidence, other.confidence),
      evidence: evidence + other.evidence)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
