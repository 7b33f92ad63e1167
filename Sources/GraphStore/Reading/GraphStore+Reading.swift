import GRDB
import RelationGraph

extension GraphStore {
  /// The part of the store that a filter keeps, as one graph: relations of one type between the same actors are joined.
  ///
  /// Actors have the ids they have in the store, relations and articles `r17` and `a4`; all stay what they are from one
  /// call to the next. Mentions are those in the articles of the graph.
  /// - Throws: ``StoreError/filter(_:)`` when the filter names an actor that the store does not have.
  public func graph(matching filter: GraphFilter) throws(StoreError) -> RelationshipGraph {
    try graph(StoreQuery(filter))
  }

  /// The part of the store that a query asks for, as one graph.
  /// - Throws: ``StoreError/filter(_:)`` when the filter names an actor that the store does not have.
  public func graph(_ query: StoreQuery) throws(StoreError) -> RelationshipGraph {
    try read { db in try StoredGraph(db).graph(query) }
  }
}

/// Reads a part of a store as a graph.
struct StoredGraph {
  let db: Database
  let types: RelationTypes

  init(_ db: Database) throws {
    self.db = db
    types = try RelationTypes(db)
  }

  /// The graph of a query.
  func graph(_ query: StoreQuery) throws -> RelationshipGraph {
    let condition = try condition(query.filter, articles: query.articles)
    var rows = try RelationReader(db: db, types: types).rows(where: condition)
    if let top = query.top { rows = try MostEvidence(db: db).rows(rows, among: top) }
    return try graph(of: rows, isEach: query.isEach)
  }

  /// The graph of one article.
  func graph(ofArticle article: Int64) throws -> RelationshipGraph {
    var condition = RelationCondition()
    condition.add("r.article = ?", [article])
    return try graph(of: RelationReader(db: db, types: types).rows(where: condition), isEach: true)
  }

  /// The graph of the relations between some pairs of actors for which a condition holds.
  func graph(between pairs: [(Int64, Int64)], _ condition: RelationCondition, isEach: Bool) throws -> RelationshipGraph
  {
    let links = pairs.map { "r.actor = \($0) AND r.recipient = \($1) OR r.actor = \($1) AND r.recipient = \($0)" }
    var condition = condition
    condition.add("(" + (links.isEmpty ? "0" : links.joined(separator: " OR ")) + ")")
    return try graph(of: RelationReader(db: db, types: types).rows(where: condition), isEach: isEach)
  }

  func graph(of rows: [Int64], isEach: Bool) throws -> RelationshipGraph {
    let stored = try RelationReader(db: db, types: types).relations(rows)
    var actorRows: Set<Int64> = []
    var articleRows: Set<Int64> = []
    for relation in stored {
      actorRows.formUnion([relation.actor, relation.recipient])
      actorRows.formUnion(relation.sources)
      articleRows.insert(relation.article)
    }
    let keys = try keys(of: actorRows)
    let relations = stored.map { $0.make { keys[$0] ?? "" } }
    return RelationshipGraph(
      generator: try generator(), articles: try articles(articleRows),
      actors: try ActorReader(db: db).actors(actorRows, mentionsIn: articleRows),
      relations: isEach ? relations : StoredGraph.joined(relations))
  }

  /// The condition of a filter, its neighbourhood included.
  func condition(_ filter: GraphFilter, articles: [String]? = nil) throws -> RelationCondition {
    var condition = try RelationCondition(filter, types: types, in: db)
    if let articles {
      let rows = try articles.compactMap { try GraphStore.row(of: $0, db) }
      condition.add("r.article IN (\(RelationCondition.list(rows)))")
    }
    if filter.actors.isEmpty { return condition }
    return try Neighbourhood(of: filter.actors, depth: filter.depth, within: condition, in: db).narrowing(condition)
  }

  /// The ids of some actors outside of the store.
  func keys(of rows: Set<Int64>) throws -> [Int64: String] {
    let sql = "SELECT id, key FROM actor WHERE id IN (\(RelationCondition.list(rows.sorted())))"
    return Dictionary(uniqueKeysWithValues: try Row.fetchAll(db, sql: sql).map { ($0[0], $0[1]) })
  }

  /// What a graph keeps of some articles, in the order of the store.
  func articles(_ rows: Set<Int64>) throws -> [ArticleReference] {
    let sql = """
      SELECT id, title, language, published, name, sha256 FROM article
      WHERE id IN (\(RelationCondition.list(rows.sorted()))) ORDER BY id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      ArticleReference(
        id: StoredID.article(row[0]), title: row[1], language: row[2], published: row[3], source: row[4], sha256: row[5]
      )
    }
  }

  /// The program that made the graph added last.
  func generator() throws -> String { try db.value("SELECT generator FROM article ORDER BY id DESC LIMIT 1") ?? "" }

  static func joined(_ relations: [Relation]) -> [Relation] {
    var collector = EdgeCollector()
    for relation in relations { collector.add(relation) }
    return collector.relations
  }
}
