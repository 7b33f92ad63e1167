import RelationGraph

/// Writes FollowTheMoney entities, one a line, as Aleph and OpenSanctions read them.
///
/// A tie that the text asserts becomes the interest it is: Occupancy, Employment, Membership, Ownership, Family. What is
/// only alleged, denied or planned becomes an UnknownLink with its status; an event becomes an Event and an UnknownLink
/// that keeps its direction. What did not happen is left out, since the model has no word for it.
struct FollowTheMoneyWriter {
  let graph: IndexedGraph
  let wording: Wording
  let vocabulary = ExportVocabulary.embedded
  private let articles: [String: ArticleReference]

  init(graph: IndexedGraph, wording: Wording) {
    self.graph = graph
    self.wording = wording
    articles = Dictionary(graph.graph.articles.map { ($0.id, $0) }) { first, _ in first }
  }

  func write(to out: inout ByteStream) {
    writeActors(to: &out)
    writeRelations(to: &out)
  }

  /// An entity for each actor.
  func writeActors(to out: inout ByteStream) {
    for actor in graph.graph.actors {
      var entity = FollowTheMoneyEntity(RecordID.actor(actor.id), vocabulary[actor.kind].schema)
      entity["name"] = [actor.name]
      entity["alias"] = actor.aliases
      entity["country"] = [vocabulary.country(actor.code)].compactMap { $0 }
      entity["wikidataId"] = [actor.wikidata].compactMap { $0 }
      entity["classification"] = [actor.kind.rawValue]
      entity.write(to: &out)
    }
  }

  /// An entity for each article, and one or two for each relation.
  func writeRelations(to out: inout ByteStream) {
    for article in graph.graph.articles {
      let isAddress = article.source.hasPrefix("http://") || article.source.hasPrefix("https://")
      var entity = FollowTheMoneyEntity(RecordID.article(article), "Article")
      entity["title"] = [article.title].compactMap { $0 }
      entity["publishedAt"] = [article.published].compactMap { $0 }
      entity[isAddress ? "sourceUrl" : "fileName"] = [article.source]
      entity.write(to: &out)
    }
    for index in graph.graph.relations.indices where graph.graph.relations[index].status != .negated {
      if graph.styles.entries[graph.types[index]].quadClass == .tie {
        writeTie(index, to: &out)
      } else {
        writeEvent(index, to: &out)
      }
    }
  }

  private func writeTie(_ index: Int, to out: inout ByteStream) {
    let relation = graph.graph.relations[index]
    let actor = graph.graph.actors[graph.actors[index]]
    let recipient = graph.graph.actors[graph.recipients[index]]
    let (from, to) = (RecordID.actor(actor.id), RecordID.actor(recipient.id))
    let isPersonal = (actor.kind == .person, recipient.kind == .person)
    guard relation.status == .asserted else { return writeLink(index, to: &out) }
    switch (relation.type.row.wikidata, isPersonal) {
    case ("P39", (true, false)):
      guard let title = relation.title else {
        return write(index, "Employment", [("employee", from), ("employer", to)], to: &out)
      }
      let post = RecordID.hashed(["position", recipient.id, title.lowercased()])
      var position = FollowTheMoneyEntity(post, "Position")
      position["name"] = [title]
      position["organization"] = [to]
      position["country"] = [vocabulary.country(recipient.code)].compactMap { $0 }
      position.write(to: &out)
      write(index, "Occupancy", [("holder", from), ("post", post)], to: &out)
    case ("P463", (_, false)):
      write(index, "Membership", [("member", from), ("organization", to)], to: &out)
    case ("P749", _) where actor.kind == .company:
      write(index, "Ownership", [("asset", from), ("owner", to)], to: &out)
    case ("P1038", (true, true)):
      write(index, "Family", [("person", from), ("relative", to)], to: &out)
    default: writeLink(index, to: &out)
    }
  }

  private func write(_ index: Int, _ schema: String, _ ends: [(String, String)], to out: inout ByteStream) {
    var entity = interval(index, schema)
    for (name, id) in ends { entity[name] = [id] }
    if let title = graph.graph.relations[index].title {
      if schema == "Membership" { entity["role"] = [title] }
      if schema == "Family" { entity["relationship"] = [title] }
    }
    entity.write(to: &out)
  }

  private func writeLink(_ index: Int, to out: inout ByteStream) {
    let relation = graph.graph.relations[index]
    var entity = interval(index, "UnknownLink")
    entity["subject"] = [RecordID.actor(relation.actor)]
    entity["object"] = [RecordID.actor(relation.recipient)]
    entity["role"] = [relation.type.name]
    entity["status"] = [relation.status.rawValue]
    entity.write(to: &out)
  }

  private func writeEvent(_ index: Int, to out: inout ByteStream) {
    let relation = graph.graph.relations[index]
    var entity = interval(index, "Event")
    // The sentence says who claims it, and that it is denied or planned.
    entity["name"] = [graph.sentence(index, wording: wording)]
    entity["involved"] = [RecordID.actor(relation.actor), RecordID.actor(relation.recipient)]
    let words = [relation.type.name, relation.type.row.quadClass.rawValue, relation.status.rawValue]
    entity["keywords"] = words + [relation.mode].compactMap { $0 } + relation.contexts
    entity.write(to: &out)
    writeLink(index, to: &out)
  }

  /// What all entities of a relation have: when, where it is told, and in which words.
  private func interval(_ index: Int, _ schema: String) -> FollowTheMoneyEntity {
    let row = RelationRow(graph, at: index)
    let id = RecordID.relation(row.relation)
    var entity = FollowTheMoneyEntity(schema == "UnknownLink" ? id + "-link" : id, schema)
    if let start = row.start, start == row.end {
      entity["date"] = [start]
    } else {
      entity["startDate"] = [row.start].compactMap { $0 }
      entity["endDate"] = [row.end].compactMap { $0 }
    }
    let sources = row.relation.evidence.compactMap { articles[$0.article] }
    entity["proof"] = sources.map(RecordID.article)
    entity["sourceUrl"] = sources.map(\.source).filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    entity["summary"] = row.relation.evidence.map(\.text)
    entity["recordId"] = [row.relation.id]
    return entity
  }
}

/// One entity: an id, a schema, and properties that each have any number of values.
struct FollowTheMoneyEntity {
  private let id: String
  private let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(_ id: String, _ schema: String) {
    self.id = id
    self.schema = schema
  }

  /// The values of a property, each once; one without values is not written.
  subscript(name: String) -> [String] {
    get { properties.first { $0.name == name }?.values ?? [] }
    set {
      var seen: Set<String> = []
      let values = newValue.filter { !$0.isEmpty && seen.insert($0).inserted }
      properties.removeAll { $0.name == name }
      if !values.isEmpty { properties.append((name, values)) }
    }
  }

  func write(to out: inout ByteStream) {
    var json = JSONText()
    json.open("{")
    json.key("id")
    json.value(id)
    json.key("schema")
    json.value(schema)
    json.key("properties")
    json.open("{")
    for (name, values) in properties {
      json.key(name)
      json.values(values)
    }
    json.close("}")
    json.close("}")
    out.write(json.bytes)
    out.write("\n")
    out.rowEnded()
  }
}
