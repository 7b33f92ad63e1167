import RelationGraph

/// The graph as a page that is a single file holds it: what stands elsewhere in the page is left empty there.
struct PageGraph {
  /// The graph, without the sentences that stand in an article's text, and without an only article's id.
  let graph: RelationshipGraph

  /// - Parameter known: the ids of the articles whose texts the page holds.
  init(_ whole: RelationshipGraph, known: Set<String>) {
    let only = whole.articles.count == 1 ? whole.articles.first?.id : nil
    let id = { (article: String) in article == only ? "" : article }
    graph = RelationshipGraph(
      generator: whole.generator, articles: whole.articles,
      actors: whole.actors.map { actor in
        Actor(
          id: actor.id, name: actor.name, kind: actor.kind, code: actor.code, wikidata: actor.wikidata,
          aliases: actor.aliases,
          mentions: actor.mentions.map { ActorMention(article: id($0.article), start: $0.start, end: $0.end) })
      },
      relations: whole.relations.map { relation in
        Relation(
          id: relation.id, type: relation.type, actor: relation.actor, recipient: relation.recipient,
          status: relation.status, attribution: relation.attribution, mode: relation.mode, contexts: relation.contexts,
          title: relation.title, time: relation.time, confidence: relation.confidence,
          evidence: relation.evidence.map {
            Evidence(
              article: id($0.article), start: $0.start, end: $0.end, text: known.contains($0.article) ? "" : $0.text,
              predicate: $0.predicate)
          }, count: relation.count)
      })
  }
}
