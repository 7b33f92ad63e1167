import RelationGraph

/// The graph as a page that is a single file holds it: `simpul.graph/1` without what is the rule, what the table of types
/// says, and sentences that stand in an article's text. The module `file.js` puts all that back.
struct PageGraph {
  private let graph: RelationshipGraph
  /// The ids of the articles whose texts the page holds.
  private let known: Set<String>
  private let places: [String: Int]

  /// - Parameter known: the ids of the articles whose texts the page holds.
  init(_ graph: RelationshipGraph, known: Set<String>) {
    self.graph = graph
    self.known = known
    places = Dictionary(graph.articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The graph as JSON.
  func json() -> [UInt8] {
    var json = JSONText()
    json.open("{")
    member("schema", graph.schema, &json)
    member("generator", graph.generator, &json)
    list("articles", graph.articles, &json, write)
    list("actors", graph.actors, &json, write)
    list("relations", graph.relations, &json, write)
    json.close("}")
    return json.bytes
  }

  private func write(_ article: ArticleReference, _ json: inout JSONText) {
    member("id", article.id, &json)
    member("title", article.title, &json)
    member("language", article.language, &json)
    member("published", article.published, &json)
    member("source", article.source, &json)
    member("sha256", article.sha256, &json)
  }

  private func write(_ actor: Actor, _ json: inout JSONText) {
    member("id", actor.id, &json)
    member("name", actor.name, &json)
    member("type", actor.kind.rawValue, &json)
    member("code", actor.code, &json)
    member("wikidata", actor.wikidata, &json)
    members("aliases", actor.aliases, &json)
    guard !actor.mentions.isEmpty else { return }
    // Article, start and end of one mention after the other.
    json.key("mentions")
    json.open("[")
    for mention in actor.mentions { place(mention.article, mention.start, mention.end, &json) }
    json.close("]")
  }

  private func write(_ relation: Relation, _ json: inout JSONText) {
    member("id", relation.id, &json)
    member("type", relation.type.name, &json)
    member("actor", relation.actor, &json)
    member("recipient", relation.recipient, &json)
    if relation.status != .asserted { member("status", relation.status.rawValue, &json) }
    members("attribution", relation.attribution, &json)
    member("mode", relation.mode, &json)
    members("contexts", relation.contexts, &json)
    member("title", relation.title, &json)
    if !relation.time.isEmpty {
      list("time", relation.time, &json) { span, json in
        member("text", span.text, &json)
        member("start", span.start, &json)
        member("end", span.end, &json)
      }
    }
    json.key("confidence")
    json.value(relation.confidence)
    json.key("evidence")
    json.open("[")
    for evidence in relation.evidence {
      json.open("[")
      place(evidence.article, evidence.start, evidence.end, &json)
      let text = known.contains(evidence.article) ? nil : evidence.text
      if text != nil || evidence.predicate != nil { json.value(evidence.predicate) }
      if let text { json.value(text) }
      json.close("]")
    }
    json.close("]")
    if relation.count > 1 {
      json.key("count")
      json.value(relation.count)
    }
  }

  private func place(_ article: String, _ start: Int, _ end: Int, _ json: inout JSONText) {
    json.value(places[article] ?? 0)
    json.value(start)
    json.value(end)
  }

  private func list<Item>(
    _ name: String, _ items: [Item], _ json: inout JSONText, _ write: (Item, inout JSONText) -> Void
  ) {
    json.key(name)
    json.open("[")
    for item in items {
      json.open("{")
      write(item, &json)
      json.close("}")
    }
    json.close("]")
  }

  private func member(_ name: String, _ value: String?, _ json: inout JSONText) {
    guard let value else { return }
    json.key(name)
    json.value(value)
  }

  private func members(_ name: String, _ values: [String], _ json: inout JSONText) {
    guard !values.isEmpty else { return }
    json.key(name)
    json.values(values)
  }
}
