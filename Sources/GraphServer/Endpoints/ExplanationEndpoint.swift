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
        switch (try call.query.value("relation"), try call.query.value("actor")) {
        case (let relation?, nil): return .json(try await explain(try graph.relation(relation)))
        case (nil, let actor?):
          var explanation = try await explain(try graph.actor(actor))
          if try await library.selection(call.query).isStored { explanation.merges = try await merges(actor) }
          return .json(explanation)
        default: throw Problem.badRequest("Name either a relation or an actor.")
        }
      }
    ]
  }

  private func explain(_ relation: Relation) async throws -> Explanation {
    var texts: [String] = []
    for id in ids(relation.evidence.map(\.article)) {
      let trace = try await trace(id)
      let starts = Set(relation.evidence.filter { $0.article == id }.map(\.start))
      let words = TraceText(trace)
      for told in trace.graph.relations where told.evidence.contains(where: { starts.contains($0.start) }) {
        guard told.type == relation.type || told.evidence.count == 1 else { continue }
        texts.append(try words.relation(told.id))
      }
    }
    return Explanation(relation: relation.id, text: texts.isEmpty ? nil : texts.joined(separator: "\n"))
  }

  private func explain(_ actor: Actor) async throws -> Explanation {
    var names: [Explanation.Name] = []
    for id in ids(actor.mentions.map(\.article)) {
      let trace = try await trace(id)
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
    return Explanation(actor: actor.id, names: sorted.map(\.element))
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

  private func trace(_ id: String) async throws -> ExtractionTrace {
    try await extraction.trace(try await library.article(id))
  }

  /// The articles, each once, as many as are read again.
  private func ids(_ all: [String]) -> [String] {
    var ids: [String] = []
    for id in all where !ids.contains(id) { ids.append(id) }
    return Array(ids.prefix(ExplanationEndpoint.mostArticles))
  }
}
