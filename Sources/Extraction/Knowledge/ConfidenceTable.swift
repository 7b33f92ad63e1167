import KnowledgeTables
import RelationGraph

/// How often relations of a type and status were right in articles whose graphs are known.
struct ConfidenceTable: Sendable {
  private var shares: [RelationType: (asserted: Double, other: Double)] = [:]

  init(knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table("ontology/confidence.tsv", columns: ["type", "status", "share", "counted"])
    for row in table.rows {
      guard let type = RelationType(row[0]) else { throw table.error(row, "unknown type '\(row[0])'") }
      guard let share = Double(row[2]), (0...1).contains(share) else {
        throw table.error(row, "a share is a number from 0 to 1, found '\(row[2])'")
      }
      var known = shares[type] ?? (share, share)
      if row[1] == "asserted" { known.asserted = share } else { known.other = share }
      shares[type] = known
    }
  }

  /// The share of such statements that were right.
  func confidence(_ statement: Statement) -> Double {
    guard let share = shares[statement.type] else { return 0.5 }
    return statement.status == .asserted ? share.asserted : share.other
  }
}
