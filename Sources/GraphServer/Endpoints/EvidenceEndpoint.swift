import RelationGraph

/// The sentences behind a relation.
struct EvidenceEndpoint: Sendable {
  let library: Library

  var routes: [Route] {
    [
      Route("GET", "/api/v1/evidence", words: Library.words.union(["relation"])) { call in
        guard let id = try call.query.value("relation"), !id.isEmpty else {
          throw Problem.badRequest(.queryNoRelation)
        }
        let graph = try await library.graph(call.query)
        let relation = try graph.relation(id)
        return .json(Found(relation: relation, evidence: Sentence.all(of: relation, in: graph)))
      }
    ]
  }

  private struct Found: Encodable {
    let relation: Relation
    let evidence: [Sentence]
  }

  private struct Sentence: Encodable {
    let article, text: String
    let title, published: String?
    let start, end: Int
    let mentions: [Place]

    struct Place: Encodable {
      let actor: String
      let start, end: Int
    }

    static func all(of relation: Relation, in graph: RelationshipGraph) -> [Sentence] {
      let articles = Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first }
      let ends = graph.actors.filter { $0.id == relation.actor || $0.id == relation.recipient }
      return relation.evidence.map { evidence in
        let places = ends.flatMap { actor in
          actor.mentions.filter {
            $0.article == evidence.article && evidence.start <= $0.start && $0.end <= evidence.end
          }.map { Place(actor: actor.id, start: $0.start, end: $0.end) }
        }
        let article = articles[evidence.article]
        return Sentence(
          article: evidence.article, text: evidence.text, title: article?.title, published: article?.published,
          start: evidence.start, end: evidence.end, mentions: places.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
      }
    }
  }
}
