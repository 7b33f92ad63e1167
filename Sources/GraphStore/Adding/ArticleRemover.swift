import GRDB

/// Takes an article out of the store with all that only it told.
struct ArticleRemover {
  let db: Database

  /// Removes the article with this row.
  func remove(_ article: Int64) throws {
    try db.run("DELETE FROM evidence WHERE relation IN (SELECT id FROM relation WHERE article = ?)", [article])
    try db.run("DELETE FROM relation_source WHERE relation IN (SELECT id FROM relation WHERE article = ?)", [article])
    try db.run("DELETE FROM relation WHERE article = ?", [article])
    let actors: [Int64] = try db.values(
      "SELECT merged FROM appearance WHERE article = ? UNION SELECT actor FROM appearance WHERE article = ?",
      [article, article])
    let appearances: [Int64] = try db.values("SELECT id FROM appearance WHERE article = ? ORDER BY id", [article])
    let writer = AppearanceWriter(db: db, listed: ListedActors())
    for appearance in appearances { try writer.remove(appearance) }
    for actor in actors { try removeUnused(actor) }
    try db.run("DELETE FROM sentence WHERE article = ?", [article])
    try db.run("DELETE FROM article WHERE id = ?", [article])
  }

  /// Removes an actor that no article has and none is shown as.
  func removeUnused(_ actor: Int64) throws {
    try db.run(
      """
      DELETE FROM actor WHERE id = :actor AND NOT EXISTS (SELECT 1 FROM appearance WHERE merged = :actor)
        AND NOT EXISTS (SELECT 1 FROM appearance WHERE actor = :actor)
        AND NOT EXISTS (SELECT 1 FROM actor WHERE shown = :actor)
      """, ["actor": actor])
  }
}
