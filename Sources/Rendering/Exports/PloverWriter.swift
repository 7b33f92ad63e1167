import RelationGraph

/// Writes event records, one a line, with the field names of PLOVER's data interchange form.
///
/// Ties are no events and are left out, as is what did not happen. `status`, `attribution` and `confidence` are beside
/// PLOVER's fields: whoever counts events as facts must look at the first. Both actors of a mutual event are actors.
struct PloverWriter {
  let graph: IndexedGraph
  private let vocabulary = ExportVocabulary.embedded
  private let articles: [String: ArticleReference]

  init(graph: IndexedGraph) {
    self.graph = graph
    articles = Dictionary(graph.graph.articles.map { ($0.id, $0) }) { first, _ in first }
  }

  func write(to out: inout ByteStream) {
    for index in graph.graph.relations.indices {
      guard let quad = PloverWriter.quadCode(graph.styles.entries[graph.types[index]].quadClass),
        graph.graph.relations[index].status != .negated
      else { continue }
      var json = JSONText()
      write(index, quad, to: &json)
      out.write(json.bytes)
      out.write("\n")
      out.rowEnded()
    }
  }

  private func write(_ index: Int, _ quad: Int, to json: inout JSONText) {
    let row = RelationRow(graph, at: index)
    let relation = row.relation
    let actor = graph.graph.actors[graph.actors[index]]
    let recipient = graph.graph.actors[graph.recipients[index]]
    let sources = sources(relation)
    json.open("{")
    json.key("id")
    json.value(RecordID.relation(relation))
    json.key("date")
    json.value(row.start ?? sources.lazy.compactMap(\.published).first)
    if let end = row.end, end != row.start {
      json.key("enddate")
      json.value(end)
    }
    json.key("actor")
    write(row.entry.isMutual ? [actor, recipient] : [actor], to: &json)
    json.key("recipient")
    write(row.entry.isMutual ? [] : [recipient], to: &json)
    json.key("event")
    json.values([relation.type.name])
    json.key("mode")
    json.values([relation.mode].compactMap { $0 })
    json.key("context")
    json.values(relation.contexts)
    json.key("quad_code")
    json.value(quad)
    json.key("event_text")
    json.values(relation.evidence.map(\.text))
    json.key("status")
    json.value(relation.status.rawValue)
    json.key("attribution")
    json.values(graph.claimants(relation))
    json.key("confidence")
    json.value(relation.confidence)
    json.key("cite_info")
    json.open("[")
    for source in sources { write(source, to: &json) }
    json.close("]")
    json.key("coder")
    json.value(graph.graph.generator)
    json.close("}")
  }

  private func write(_ actors: [Actor], to json: inout JSONText) {
    json.open("[")
    for actor in actors {
      let kind = vocabulary[actor.kind]
      json.open("{")
      if let code = actor.kind == .country ? actor.code ?? kind.code : kind.code {
        json.key("code")
        json.value(code)
      }
      if let sector = kind.sector {
        json.key("sector")
        json.value(sector)
      }
      json.key("actor_text")
      json.value(actor.name)
      json.key("identifier_id")
      json.value(actor.wikidata ?? actor.id)
      json.key("identifier_text")
      json.value(actor.name)
      json.close("}")
    }
    json.close("]")
  }

  private func write(_ article: ArticleReference, to json: inout JSONText) {
    json.open("{")
    json.key("source")
    json.value(article.source)
    json.key("title")
    json.value(article.title)
    json.key("date")
    json.value(article.published)
    json.key("language")
    json.value(article.language)
    json.close("}")
  }

  /// The articles that state a relation, each once.
  private func sources(_ relation: Relation) -> [ArticleReference] {
    var seen: Set<String> = []
    return relation.evidence.compactMap { seen.insert($0.article).inserted ? articles[$0.article] : nil }
  }

  private static func quadCode(_ quadClass: QuadClass) -> Int? {
    switch quadClass {
    case .verbalCooperation: 1
    case .materialCooperation: 2
    case .verbalConflict: 3
    case .materialConflict: 4
    case .tie: nil
    }
  }
}
