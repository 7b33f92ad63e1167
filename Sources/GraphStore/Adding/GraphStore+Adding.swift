import GRDB
import NewsText
import RelationGraph

extension GraphStore {
  /// What the store has of an article, asked before the work of reading it.
  public enum Knowledge: Hashable, Sendable {
    /// Nothing of this name or content.
    case new
    /// An older version of the same name.
    case changed
    /// The same content, under whatever name.
    case known
  }

  /// Adds the graph of an article. When it returns, the article is safe on disk.
  /// - Returns: whether it was new, replaced an older version of the same name, or was known already.
  /// - Throws: ``StoreError``; the store then is as it was.
  @discardableResult
  public func add(_ graph: RelationshipGraph, article: Article) throws(StoreError) -> AddOutcome {
    try add([ArticleEntry(graph: graph, article: article)])[0]
  }

  /// Adds some articles at once, all or none. When it returns, they are safe on disk; some dozens at once are much
  /// faster than one by one.
  /// - Returns: what became of each, in order.
  /// - Throws: ``StoreError``; the store then is as it was.
  @discardableResult
  public func add(_ entries: [ArticleEntry]) throws(StoreError) -> [AddOutcome] {
    try write { db in
      for type in RelationType.all { try db.run("INSERT OR IGNORE INTO relation_type (name) VALUES (?)", [type.name]) }
      let writer = ArticleWriter(db: db, listed: listed, types: try RelationTypes(db))
      let outcomes = try entries.map(writer.add)
      if try !CorrectionBook(db: db).isEmpty { try CorrectionApplier(db: db).apply() }
      return outcomes
    }
  }

  /// What the store has of articles, each by its name (path or address) and the SHA-256 of its text.
  public func knowledge(of articles: [(name: String, sha256: String)]) throws(StoreError) -> [Knowledge] {
    try read { db in
      try articles.map { article in
        if try db.value("SELECT 1 FROM article WHERE sha256 = ?", [article.sha256]) as Int? != nil { return .known }
        return try db.value("SELECT 1 FROM article WHERE name = ?", [article.name]) as Int? == nil ? .new : .changed
      }
    }
  }

  /// Removes articles by name or id, with what only they told.
  /// - Returns: those that the store does not have.
  @discardableResult
  public func remove(_ articles: [String]) throws(StoreError) -> [String] {
    try write { db in
      try articles.filter { article in
        guard let row = try GraphStore.row(of: article, db) else { return true }
        try ArticleRemover(db: db).remove(row)
        return false
      }
    }
  }

  static func row(of article: String, _ db: Database) throws -> Int64? {
    if let row: Int64 = try db.value("SELECT id FROM article WHERE name = ?", [article]) { return row }
    guard let row = StoredID.row(article, "a") else { return nil }
    return try db.value("SELECT id FROM article WHERE id = ?", [row])
  }
}
