import GRDB

/// Picks the relations between the actors with most evidence.
struct MostEvidence {
  let db: Database

  private struct Ends {
    let row: Int64
    let actor: Int64
    let recipient: Int64
  }

  /// Of some relations those between the `count` actors that most sentences tell of; of equals the earlier.
  func rows(_ rows: [Int64], among count: Int) throws -> [Int64] {
    let kept = try actors(rows, count: count)
    var result: [Int64] = []
    try forEachEnds(of: rows) { ends, _ in
      if kept.contains(ends.actor), kept.contains(ends.recipient) { result.append(ends.row) }
    }
    return result
  }

  /// The `count` actors that most sentences of some relations tell of; of equals the earlier.
  func actors(_ rows: [Int64], count: Int) throws -> Set<Int64> {
    var sentences: [Int64: Int] = [:]
    try forEachEnds(of: rows) { ends, evidence in
      for end in Set([ends.actor, ends.recipient]) { sentences[end, default: 0] += evidence }
    }
    return Set(sentences.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key))
  }

  private func forEachEnds(of rows: [Int64], _ body: (Ends, _ evidence: Int) -> Void) throws {
    for start in stride(from: 0, to: rows.count, by: 5000) {
      let list = RelationCondition.list(rows[start..<min(rows.count, start + 5000)])
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.id, r.actor, r.recipient, (SELECT count(*) FROM evidence e WHERE e.relation = r.id)
          FROM relation r WHERE r.id IN (\(list)) ORDER BY r.id
          """)
      while let row = try cursor.next() { body(Ends(row: row[0], actor: row[1], recipient: row[2]), row[3]) }
    }
  }
}
