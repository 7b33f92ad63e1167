import GRDB
import RelationGraph

/// An article of a store.
public struct StoredArticle: Hashable, Sendable {
  /// What a graph keeps of it.
  public let reference: ArticleReference
  /// How many relations it tells.
  public let relations: Int
}

extension GraphStore {
  /// Hands over every article in the order in which they were added, one in memory at a time.
  public func forEachArticle(_ body: (StoredArticle) throws -> Void) throws {
    try database.read { db in
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, title, language, published, name, sha256,
            (SELECT count(*) FROM relation r WHERE r.article = article.id AND r.hidden = 0)
          FROM article ORDER BY id
          """)
      while let row = try cursor.next() {
        let reference = ArticleReference(
          id: StoredID.article(row[0]), title: row[1], language: row[2], published: row[3], source: row[4],
          sha256: row[5])
        try body(StoredArticle(reference: reference, relations: row[6]))
      }
    }
  }
}
