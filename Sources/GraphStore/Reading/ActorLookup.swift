import GRDB
import RelationGraph

/// Finds actors of the store by what somebody typed: by name, or else by alias, id or country code.
struct ActorLookup {
  let db: Database

  /// The rows of the actors with this name.
  /// - Throws: `FilterError` with the name that may have been meant when there is none.
  func rows(named name: String) throws -> [Int64] {
    let folded = NameSuggestion.folded(name)
    let named: [Int64] = try db.values(
      """
      SELECT coalesce(shown, id) FROM actor WHERE folded = :name AND hidden = 0
      UNION SELECT coalesce(shown, id) FROM actor WHERE shown_folded = :name AND hidden = 0 ORDER BY 1
      """, ["name": folded])
    if !named.isEmpty { return named }
    let other: [Int64] = try db.values(
      """
      SELECT DISTINCT coalesce(a.shown, a.id) FROM actor_name n JOIN actor a ON a.id = n.actor
        WHERE n.folded = ? AND a.hidden = 0
      UNION SELECT coalesce(shown, id) FROM actor WHERE key IN (?, ?) OR code = ? ORDER BY 1
      """, [folded, name, folded.split(separator: " ").joined(separator: "-"), name.uppercased()])
    if !other.isEmpty { return other }
    throw FilterError.unknownActor(name: name, suggestion: try suggestion(name, folded))
  }

  private func suggestion(_ name: String, _ folded: String) throws -> String? {
    let words = SearchPattern(folded, clitics: []).everyWord
    if let words {
      let near: String? = try db.value(
        """
        SELECT a.name FROM actor_words w JOIN actor_name n ON n.id = w.rowid JOIN actor a ON a.id = n.actor
        WHERE actor_words MATCH ? ORDER BY a.mentions DESC, a.id LIMIT 1
        """, [words])
      if let near { return near }
    }
    let names: [String] = try db.values(
      """
      SELECT n.name FROM actor_name n JOIN actor a ON a.id = n.actor
      WHERE abs(length(n.folded) - ?) <= 2 ORDER BY a.mentions DESC, n.id LIMIT 20000
      """, [folded.count])
    return NameSuggestion.nearest(to: name, among: names)
  }
}
