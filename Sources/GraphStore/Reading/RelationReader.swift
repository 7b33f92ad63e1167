import GRDB
import RelationGraph

/// Reads rows of relations with what belongs to them.
struct RelationReader {
  let db: Database
  let types: RelationTypes

  /// A relation of the store, with the rows of its ends.
  struct Stored {
    let row: Int64
    let actor: Int64
    let recipient: Int64
    let article: Int64
    let sources: [Int64]
    let make: (_ key: (Int64) -> String) -> Relation
  }

  /// The rows of the relations for which a condition holds, in reading order.
  func rows(where condition: RelationCondition) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT r.id FROM relation r WHERE \(condition.sql) ORDER BY r.id", arguments: condition.arguments)
  }

  /// The relations of some rows, in their order.
  func relations(_ rows: [Int64]) throws -> [Stored] {
    var result: [Stored] = []
    result.reserveCapacity(rows.count)
    // SQLite's parser takes a million bytes at once.
    for start in stride(from: 0, to: rows.count, by: 5000) {
      result += try read(Array(rows[start..<min(rows.count, start + 5000)]))
    }
    return result
  }

  private func read(_ rows: [Int64]) throws -> [Stored] {
    let list = RelationCondition.list(rows)
    let times = try times(list)
    let sources = try sources(list)
    let evidence = try evidence(list)
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, type, actor, recipient, status, confidence, mode, contexts, title, article
        FROM relation WHERE id IN (\(list)) ORDER BY id
        """)
    var result: [Stored] = []
    while let row = try cursor.next() {
      let id: Int64 = row[0]
      guard let type = types.types[row[1]] else { continue }
      let (actor, recipient): (Int64, Int64) = (row[2], row[3])
      let (status, confidence): (Int, Double) = (row[4], row[5])
      let (mode, title): (String?, String?) = (row[6], row[8])
      let contexts = StoredList.items(row[7] ?? "")
      let own = sources[id] ?? []
      result.append(
        Stored(row: id, actor: actor, recipient: recipient, article: row[9], sources: own) { key in
          Relation(
            id: StoredID.relation(id), type: type, actor: key(actor), recipient: key(recipient),
            status: Status(number: status), attribution: own.map(key), mode: mode, contexts: contexts, title: title,
            time: times[id] ?? [], confidence: confidence, evidence: evidence[id] ?? [])
        })
    }
    return result
  }

  private func times(_ list: String) throws -> [Int64: [TimeSpan]] {
    try grouped(
      "SELECT relation, text, start, end FROM relation_time WHERE relation IN (\(list)) ORDER BY relation, position"
    ) { TimeSpan(text: $0[1], start: $0[2], end: $0[3]) }
  }

  private func sources(_ list: String) throws -> [Int64: [Int64]] {
    try grouped(
      """
      SELECT s.relation, a.actor FROM relation_source s JOIN appearance a ON a.id = s.appearance
      WHERE s.relation IN (\(list)) ORDER BY s.relation, s.position
      """
    ) { $0[1] }
  }

  private func evidence(_ list: String) throws -> [Int64: [Evidence]] {
    try grouped(
      """
      SELECT e.relation, s.article, s.start, s.end, s.text FROM evidence e JOIN sentence s ON s.id = e.sentence
      WHERE e.relation IN (\(list)) ORDER BY e.relation, e.position
      """
    ) { Evidence(article: StoredID.article($0[1]), start: $0[2], end: $0[3], text: $0[4]) }
  }

  private func grouped<Value>(_ sql: String, _ value: (Row) -> Value) throws -> [Int64: [Value]] {
    var groups: [Int64: [Value]] = [:]
    let cursor = try Row.fetchCursor(db, sql: sql)
    while let row = try cursor.next() { groups[row[0], default: []].append(value(row)) }
    return groups
  }
}
