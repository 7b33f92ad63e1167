extension RelationshipGraph {
  /// Checks that ids are unique and that everything named by id is there.
  /// - Throws: ``GraphError`` at the first fault.
  public func validate() throws(GraphError) {
    let articleIDs = try unique(articles.map(\.id), in: "articles")
    let actorIDs = try unique(actors.map(\.id), in: "actors")
    _ = try unique(relations.map(\.id), in: "relations")
    for actor in actors {
      for mention in actor.mentions {
        guard articleIDs.contains(mention.article) else {
          throw .unknownArticle(owner: actor.id, article: mention.article)
        }
        guard mention.start >= 0, mention.start <= mention.end else {
          throw .range(owner: actor.id, member: "mentions")
        }
      }
    }
    for relation in relations {
      for end in [relation.actor, relation.recipient] + relation.attribution where !actorIDs.contains(end) {
        throw .unknownActor(relation: relation.id, actor: end)
      }
      guard (0...1).contains(relation.confidence) else { throw .range(owner: relation.id, member: "confidence") }
      for evidence in relation.evidence {
        guard articleIDs.contains(evidence.article) else {
          throw .unknownArticle(owner: relation.id, article: evidence.article)
        }
        guard evidence.start >= 0, evidence.start <= evidence.end else {
          throw .range(owner: relation.id, member: "evidence")
        }
      }
    }
  }

  private func unique(_ ids: [String], in list: String) throws(GraphError) -> Set<String> {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted { throw .duplicate(list: list, id: id) }
    return seen
  }

  /// The graph with an id for each relation that has none.
  func numberingRelations() -> RelationshipGraph {
    guard relations.contains(where: \.id.isEmpty) else { return self }
    var taken = Set(relations.map(\.id))
    var next = 0
    return with(
      relations: relations.map { relation in
        guard relation.id.isEmpty else { return relation }
        repeat { next += 1 } while !taken.insert("r\(next)").inserted
        return relation.with(id: "r\(next)")
      })
  }
}
