import GRDB
import RelationGraph

/// The corrections a store keeps.
struct CorrectionBook {
  let db: Database

  var isEmpty: Bool {
    get throws { try db.value("SELECT 1 FROM correction LIMIT 1") as Int? == nil }
  }

  /// Keeps a correction and gives its id; that of the same one where it is kept already.
  func keep(_ correction: Correction, note: String) throws -> Int64 {
    let row = CorrectionRow(try correction.naming(key(of:)), note: note)
    try db.run(
      """
      INSERT INTO correction (action, actor, other, type, article, value, note) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET note = excluded.note
      """, StatementArguments(row.cells))
    let id: Int64? = try db.value(
      "SELECT id FROM correction WHERE (action, actor, other, type, article, value) = (?, ?, ?, ?, ?, ?)",
      StatementArguments(row.cells.prefix(6)))
    return id ?? db.lastInsertedRowID
  }

  /// All corrections in their order.
  func all() throws -> [StoredCorrection] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT action, actor, other, type, article, value, note, id FROM correction ORDER BY id")
    return try rows.compactMap { row in
      let cells = CorrectionRow(cells: (0..<7).map { row[$0] })
      // A newer Simpul may know more actions; what is not understood is kept and not applied.
      guard let correction = try? cells.correction() else { return nil }
      return StoredCorrection(
        id: row[7], correction: correction, note: cells.note,
        waitsFor: try correction.actors.filter { try actors(named: $0).isEmpty })
    }
  }

  /// The rows of the actors with an id, or else with a name, as the articles name them.
  func actors(named name: String) throws -> [Int64] {
    let keyed: [Int64] = try db.values("SELECT id FROM actor WHERE key = ?", [name])
    if !keyed.isEmpty { return keyed }
    let folded = NameSuggestion.folded(name)
    let named: [Int64] = try db.values("SELECT id FROM actor WHERE folded = ? ORDER BY id", [folded])
    if !named.isEmpty { return named }
    return try db.values("SELECT DISTINCT actor FROM actor_name WHERE folded = ? ORDER BY actor", [folded])
  }

  private func key(of name: String) throws -> String {
    let rows = try actors(named: name)
    if rows.isEmpty { return name }
    let keys: [String] = try String.fetchAll(
      db, sql: "SELECT key FROM actor WHERE id IN (\(RelationCondition.list(rows))) ORDER BY id")
    guard rows.count == 1 else { throw StoreError.ambiguousName(name, ids: keys) }
    return keys[0]
  }
}
