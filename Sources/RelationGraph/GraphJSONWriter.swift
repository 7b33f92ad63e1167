/// Writes graphs as JSON in the order of the form.
struct GraphJSONWriter {
  private(set) var json = JSONText()
  let isOneLine: Bool

  init(isOneLine: Bool) { self.isOneLine = isOneLine }

  mutating func write(_ graph: RelationshipGraph) {
    json.open("{")
    json.key("schema")
    json.value(graph.schema)
    json.key("generator")
    json.value(graph.generator)
    list("articles", graph.articles) { $0.write($1) }
    list("actors", graph.actors) { $0.write($1) }
    list("relations", graph.relations) { $0.write($1) }
    json.close("}")
  }

  private mutating func list<Item>(_ name: String, _ items: [Item], _ write: (inout Self, Item) -> Void) {
    if !isOneLine { json.newLine(indent: 1) }
    json.key(name)
    json.open("[")
    for item in items {
      if !isOneLine { json.newLine(indent: 2) }
      write(&self, item)
    }
    json.close("]")
  }

  private mutating func write(_ article: ArticleReference) {
    json.open("{")
    json.key("id")
    json.value(article.id)
    json.key("title")
    json.value(article.title)
    json.key("language")
    json.value(article.language)
    json.key("published")
    json.value(article.published)
    json.key("source")
    json.value(article.source)
    json.key("sha256")
    json.value(article.sha256)
    json.close("}")
  }

  private mutating func write(_ actor: Actor) {
    json.open("{")
    json.key("id")
    json.value(actor.id)
    json.key("name")
    json.value(actor.name)
    json.key("type")
    json.value(actor.kind.rawValue)
    json.key("code")
    json.value(actor.code)
    json.key("wikidata")
    json.value(actor.wikidata)
    json.key("aliases")
    json.values(actor.aliases)
    json.key("mentions")
    json.open("[")
    for mention in actor.mentions {
      json.open("{")
      write(article: mention.article, start: mention.start, end: mention.end)
      json.close("}")
    }
    json.close("]")
    json.close("}")
  }

  private mutating func write(_ relation: Relation) {
    json.open("{")
    json.key("id")
    json.value(relation.id)
    json.key("type")
    json.value(relation.type.name)
    json.key("class")
    json.value(relation.type.row.quadClass.rawValue)
    json.key("actor")
    json.value(relation.actor)
    json.key("recipient")
    json.value(relation.recipient)
    json.key("status")
    json.value(relation.status.rawValue)
    json.key("attribution")
    json.values(relation.attribution)
    json.key("mode")
    json.value(relation.mode)
    json.key("contexts")
    json.values(relation.contexts)
    json.key("title")
    json.value(relation.title)
    json.key("time")
    json.open("[")
    for span in relation.time { write(span) }
    json.close("]")
    json.key("confidence")
    json.value(relation.confidence)
    json.key("evidence")
    json.open("[")
    for evidence in relation.evidence {
      json.open("{")
      write(article: evidence.article, start: evidence.start, end: evidence.end)
      json.key("text")
      json.value(evidence.text)
      if let predicate = evidence.predicate {
        json.key("predicate")
        json.value(predicate)
      }
      json.close("}")
    }
    json.close("]")
    if relation.count > 1 {
      json.key("count")
      json.value(relation.count)
    }
    json.close("}")
  }

  private mutating func write(_ span: TimeSpan) {
    json.open("{")
    json.key("text")
    json.value(span.text)
    json.key("start")
    json.value(span.start)
    json.key("end")
    json.value(span.end)
    json.close("}")
  }

  private mutating func write(article: String, start: Int, end: Int) {
    json.key("article")
    json.value(article)
    json.key("start")
    json.value(start)
    json.key("end")
    json.value(end)
  }
}
