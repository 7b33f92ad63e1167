import GRDB
import RelationGraph

extension GraphStore {
  /// Hands over the part of the store that a filter keeps, a batch at a time, all of one state of the store.
  /// - Parameters:
  ///   - filter: what to keep.
  ///   - isEach: whether to keep apart what several articles tell of the same actors.
  ///   - batch: about how many relations, as told in single articles, and how many actors a batch has.
  ///   - actors: takes the actors, each once, all before the relations.
  ///   - relations: takes relations with their actors and articles; those between two actors come in one batch.
  /// - Throws: ``StoreError``, or what the takers throw.
  public func export(
    _ filter: GraphFilter = GraphFilter(), isEach: Bool = false, batch: Int = 2000,
    actors: ([Actor]) throws -> Void, relations: (RelationshipGraph) throws -> Void
  ) throws {
    try database.read { db in
      let stored = try StoredGraph(db)
      let condition = try stored.condition(filter)
      let rows = try StoredGraph.actors(condition, db)
      for start in stride(from: 0, to: rows.count, by: batch) {
        let part = Set(rows[start..<min(rows.count, start + batch)])
        try actors(ActorReader(db: db).actors(part, mentionsIn: nil))
      }
      try stored.forEachBatch(condition, batch) { try relations(stored.graph(of: $0, isEach: isEach)) }
    }
  }
}

extension StoredGraph {
  /// The rows of the actors that relations name as ends or sources.
  fileprivate static func actors(_ condition: RelationCondition, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        WITH kept AS (SELECT r.id, r.actor, r.recipient FROM relation r WHERE \(condition.sql))
        SELECT actor FROM kept UNION SELECT recipient FROM kept UNION
        SELECT a.actor FROM kept JOIN relation_source s ON s.relation = kept.id JOIN appearance a ON a.id = s.appearance
        ORDER BY 1
        """, arguments: condition.arguments)
  }

  /// Rows of relations in batches, those between the same actors together.
  fileprivate func forEachBatch(
    _ condition: RelationCondition, _ size: Int, _ body: ([Int64]) throws -> Void
  ) throws {
    var batch: [Int64] = []
    var pair: (Int64, Int64) = (0, 0)
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.id, min(r.actor, r.recipient) AS low, max(r.actor, r.recipient) AS high FROM relation r
        WHERE \(condition.sql) ORDER BY low, high, r.id
        """, arguments: condition.arguments)
    while let row = try cursor.next() {
      let ends: (Int64, Int64) = (row[1], row[2])
      if batch.count >= size, ends != pair {
        try body(batch.sorted())
        batch.removeAll(keepingCapacity: true)
      }
      batch.append(row[0])
      pair = ends
    }
    if !batch.isEmpty { try body(batch.sorted()) }
  }
}
