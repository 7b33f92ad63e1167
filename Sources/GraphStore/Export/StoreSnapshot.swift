import GRDB
import RelationGraph

extension GraphStore {
  /// Reads a part of the store piece by piece, for files that are larger than memory.
  ///
  /// ```swift
  /// try store.snapshot(of: StoreQuery(filter)) { part in
  ///   try part.forEachArticles { articles in … }
  ///   try part.forEachActors { actors in … }
  ///   try part.forEachRelations { relations in … }
  /// }
  /// ```
  /// All pieces are of one state of the store, however long the body takes; others may write meanwhile.
  /// - Throws: ``StoreError/filter(_:)`` when the filter names an actor that the store does not have; whatever `body`
  ///   throws.
  public func snapshot<Value>(of query: StoreQuery, _ body: (StoreSnapshot) throws -> Value) throws -> Value {
    do {
      return try database.read { db in try body(StoreSnapshot(StoredGraph(db), query)) }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch let error as FilterError {
      throw StoreError.filter(error)
    }
  }
}

/// A part of a store that is read in batches; valid inside of ``GraphStore/snapshot(of:_:)`` alone.
///
/// Ids are those of ``GraphStore/graph(_:)``: an actor's, `r17`, `a4`.
public struct StoreSnapshot {
  private let stored: StoredGraph
  private let query: StoreQuery
  private let condition: RelationCondition

  init(_ stored: StoredGraph, _ query: StoreQuery) throws {
    self.stored = stored
    self.query = query
    var condition = try stored.condition(query.filter)
    if let top = query.top {
      let rows = try RelationReader(db: stored.db, types: stored.types).rows(where: condition)
      let kept = try MostEvidence(db: stored.db).actors(rows, count: top)
      let list = RelationCondition.list(kept.sorted())
      condition.add("r.actor IN (\(list)) AND r.recipient IN (\(list))")
    }
    self.condition = condition
  }

  /// The program that made the graph added last: `simpul 0.1.0`.
  public var generator: String { get throws { try stored.generator() } }

  /// Hands over the articles of the relations that pass, in the order in which they were added.
  public func forEachArticles(batch: Int = 1000, _ body: ([ArticleReference]) throws -> Void) throws {
    try batches("SELECT DISTINCT r.article FROM relation r WHERE \(condition.sql) ORDER BY 1", batch) {
      try body(stored.articles(Set($0)))
    }
  }

  /// Hands over the actors of the relations that pass, ends and sources, in the order in which they were added.
  /// - Parameter mentions: whether to read the places that name them, in all articles; false by default.
  public func forEachActors(batch: Int = 1000, mentions: Bool = false, _ body: ([Actor]) throws -> Void) throws {
    let sql = """
      SELECT r.actor FROM relation r WHERE \(condition.sql)
      UNION SELECT r.recipient FROM relation r WHERE \(condition.sql)
      UNION SELECT p.actor FROM relation r JOIN relation_source s ON s.relation = r.id
        JOIN appearance p ON p.id = s.appearance WHERE \(condition.sql)
      ORDER BY 1
      """
    let reader = ActorReader(db: stored.db)
    try batches(sql, batch, times: 3) { try body(reader.actors(Set($0), mentionsIn: mentions ? nil : [])) }
  }

  /// Hands over the relations that pass with their evidence: in reading order when the query keeps them apart, else
  /// joined, by type and actors. A batch has at least as many as asked for when one edge alone is told oftener.
  public func forEachRelations(batch: Int = 1000, _ body: ([Relation]) throws -> Void) throws {
    if query.isEach {
      try batches("SELECT r.id FROM relation r WHERE \(condition.sql) ORDER BY r.id", batch) {
        try body(relations($0))
      }
    } else {
      try joined(batch, body)
    }
  }

  private func joined(_ batch: Int, _ body: ([Relation]) throws -> Void) throws {
    let mutual = RelationCondition.list(
      RelationType.all.filter(\.isMutual).compactMap { stored.types.id(of: $0) }.sorted())
    let ends = { (function: String, plain: String) in
      "CASE WHEN r.type IN (\(mutual)) THEN \(function)(r.actor, r.recipient) ELSE r.\(plain) END"
    }
    let cursor = try Row.fetchCursor(
      stored.db,
      sql: """
        SELECT r.type, \(ends("min", "actor")), \(ends("max", "recipient")), r.id FROM relation r
        WHERE \(condition.sql) ORDER BY 1, 2, 3, 4
        """, arguments: condition.arguments)
    var rows: [Int64] = []
    var edge: [Int64] = []
    while let row = try cursor.next() {
      let next: [Int64] = [row[0], row[1], row[2]]
      if next != edge, rows.count >= batch {
        try body(StoredGraph.joined(relations(rows)))
        rows.removeAll(keepingCapacity: true)
      }
      edge = next
      rows.append(row[3])
    }
    if !rows.isEmpty { try body(StoredGraph.joined(relations(rows))) }
  }

  private func relations(_ rows: [Int64]) throws -> [Relation] {
    let found = try RelationReader(db: stored.db, types: stored.types).relations(rows)
    let byRow = Dictionary(uniqueKeysWithValues: found.map { ($0.row, $0) })
    let ordered = rows.compactMap { byRow[$0] }
    let keys = try stored.keys(of: Set(ordered.flatMap { [$0.actor, $0.recipient] + $0.sources }))
    return ordered.map { $0.make { keys[$0] ?? "" } }
  }

  private func batches(
    _ sql: String, _ size: Int, times: Int = 1, _ body: ([Int64]) throws -> Void
  ) throws {
    var arguments: StatementArguments = []
    for _ in 0..<times { arguments += condition.arguments }
    let cursor = try Int64.fetchCursor(stored.db, sql: sql, arguments: arguments)
    var rows: [Int64] = []
    while let row = try cursor.next() {
      rows.append(row)
      guard rows.count >= size else { continue }
      try body(rows)
      rows.removeAll(keepingCapacity: true)
    }
    if !rows.isEmpty { try body(rows) }
  }
}
