import Extraction
import RelationGraph

/// Why a relation or an actor is there.
struct ExplanationEndpoint: Sendable {
  let library: Library
  let extraction: ArticleExtraction

  /// The most articles that are read again for one answer.
  private static let mostArticles = 5

  var routes: [Route] {
    [
      Route("GET", "/api/v1/explain", words: Library.words.union(["relation", "actor"])) { call in
        let graph = try await library.graph(call.query)
        var explanation = Explanation()
        if let id = try call.query.value("relation") {
          try await explain(try graph.relation(id), in: &explanation)
        }
        if let id = try call.query.value("actor") {
          let actor = try graph.actor(id)
          try await explain(actor, in: &explanation)
          if try await library.selection(call.query).isStored { explanation.merges = try await merges(actor.id) }
        }
        return .json(explanation)
      }
    ]
  }

  private func explain(_ relation: Relation, in explanation: inout Explanation) async throws {
    var texts: [String] = []
    for id in ids(relation.evidence.map(\.article)) {
      guard let trace = try await trace(id) else { continue }
      let starts = Set(relation.evidence.filter { $0.article == id }.map(\.start))
      let words = TraceText(trace)
      for told in trace.graph.relations where told.evidence.contains(where: { starts.contains($0.start) }) {
        guard told.type == relation.type || told.evidence.count == 1 else { continue }
        texts.append(try words.relation(told.id))
      }
    }
    explanation.relation = relation.id
    explanation.text = texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  private func explain(_ actor: Actor, in explanation: inout Explanation) async throws {
    var names: [Explanation.Name] = []
    for id in ids(actor.mentions.map(\.article)) {
      guard let trace = try await trace(id) else { continue }
      let places = Set(actor.mentions.filter { $0.article == id }.map(\.start))
      let own = Set(
        trace.graph.actors.filter { $0.mentions.contains { places.contains($0.start) } }.map(\.id))
      let indices = Set(trace.actors.indices.filter { trace.actors[$0].id.map(own.contains) ?? false })
      for mention in trace.sentences.flatMap(\.mentions) where !indices.isDisjoint(with: mention.actors) {
        Explanation.count(mention, in: &names)
      }
    }
    // Equal counts keep the order of the text.
    let sorted = names.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    explanation.actor = actor.id
    explanation.names = sorted.map(\.element)
  }

  private func merges(_ actor: String) async throws -> [Explanation.Merge] {
    guard let store = library.store else { return [] }
    return try await library.lanes.quick.run {
      try store.mergedActors(named: actor, limit: 1).flatMap(\.merges).map { merge in
        Explanation.Merge(
          names: merge.names, reason: merge.reason?.rawValue ?? "correction", detail: merge.detail,
          articles: merge.articles)
      }
    }
  }

  private func trace(_ id: String) async throws -> ExtractionTrace? {
    let article = try await library.article(id)
    // Of some articles the store has the graph alone.
    return article.text.isEmpty ? nil : try await extraction.trace(article)
  }

  /// The articles, each once, as many as are read again.
  private func ids(_ all: [String]) -> [String] {
    var ids: [String] = []
    for id in all where !ids.contains(id) { ids.append(id) }
    return Array(ids.prefix(ExplanationEndpoint.mostArticles))
  }
}
