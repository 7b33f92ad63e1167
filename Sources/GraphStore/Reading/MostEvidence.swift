import GRDB

/// Picks the relations between the actors with most evidence.
struct MostEvidence {
  let db: Database

  /// Of some relations those between the `count` actors that most sentences tell of; of equals the earlier.
  func rows(_ rows: [Int64], among count: Int) throws -> [Int64] {
    var ends: [(row: Int64, actor: Int64, recipient: Int64)] = []
    var sentences: [Int64: Int] = [:]
    for start in stride(from: 0, to: rows.count, by: 5000) {
      let list = RelationCondition.list(rows[start..<min(rows.count, start + 5000)])
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.id, r.actor, r.recipient, (SELECT count(*) FROM evidence e WHERE e.relation = r.id)
          FROM relation r WHERE r.id IN (\(list)) ORDER BY r.id
          """)
      while let row = try cursor.next() {
        ends.append((row[0], row[1], row[2]))
        for end in Set<Int64>([row[1], row[2]]) { sentences[end, default: 0] += row[3] }
      }
    }
    let kept = Set(sentences.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key))
    return ends.filter { kept.contains($0.actor) && kept.contains($0.recipient) }.map(\.row)
  }
}
