import RelationGraph

/// One article of a store with its text and what it tells, corrections applied.
public struct ArticleWithGraph: Sendable {
  /// What a graph keeps of it.
  public let reference: ArticleReference
  /// The text, whose UTF-8 bytes the offsets count; empty when only its graph was added.
  public let text: String
  /// Its relations, with the actors' ids in the store.
  public let graph: RelationshipGraph
}

extension GraphStore {
  /// An article by its id or name; nil when the store does not have it.
  public func article(_ name: String) throws(StoreError) -> ArticleWithGraph? {
    try read { db in
      guard let row = try GraphStore.row(of: name, db) else { return nil }
      let stored = try StoredGraph(db)
      guard let reference = try stored.articles([row]).first else { return nil }
      return ArticleWithGraph(
        reference: reference, text: try db.value("SELECT text FROM article WHERE id = ?", [row]) ?? "",
        graph: try stored.graph(ofArticle: row))
    }
  }
}
