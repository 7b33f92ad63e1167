import GRDB
import RelationGraph

/// Why some actors of articles were taken for one actor of the store.
public struct ActorMerge: Hashable, Sendable {
  /// The names the articles use.
  public let names: [String]
  /// Why, by the rules; nil where a correction says so.
  public let reason: MergeReason?
  /// What they have in common: a code, an item, a row, a name; the corrected actor's id.
  public let detail: String
  /// In how many articles.
  public let articles: Int
}

/// An actor of a store with the reasons for all that was merged into it.
public struct MergedActor: Hashable, Sendable {
  /// The actor with its counts.
  public let actor: StoredActor
  /// The merges: the rules' from the surest, then the corrections'.
  public let merges: [ActorMerge]
}

extension GraphStore {
  /// The actors that articles were merged into, those in most articles first, with the reasons.
  /// - Parameter name: only actors with this name, alias or id; nil for all.
  /// - Throws: ``StoreError/filter(_:)`` when there is no actor of that name.
  public func mergedActors(named name: String? = nil, limit: Int = 50) throws(StoreError) -> [MergedActor] {
    try read { db in
      let rows: [Int64]
      if let name {
        rows = try ActorLookup(db: db).rows(named: name)
      } else {
        rows = try Int64.fetchAll(
          db, sql: "SELECT id FROM actor WHERE articles > 1 AND hidden = 0 ORDER BY articles DESC, id LIMIT ?",
          arguments: [limit])
      }
      return try StoredActors(db: db).actors(rows).map { actor in
        MergedActor(actor: actor, merges: try GraphStore.merges(into: actor.actor.id, db))
      }
    }
  }

  private static func merges(into key: String, _ db: Database) throws -> [ActorMerge] {
    let sql = """
      SELECT p.reason, p.detail, b.key, p.actor <> p.merged, p.name, count(*) FROM actor a
        JOIN appearance p ON p.actor = a.id JOIN actor b ON b.id = p.merged
      WHERE a.key = ? GROUP BY 4, 1, 2, 3, 5 ORDER BY 4, min(p.id)
      """
    var merges: [ActorMerge] = []
    for row in try Row.fetchAll(db, sql: sql, arguments: [key]) {
      let isCorrected: Bool = row[3]
      let reason = isCorrected ? nil : MergeReason(rawValue: row[0])
      let detail: String = isCorrected ? row[2] : row[1]
      let old = merges.firstIndex { $0.reason == reason && $0.detail == detail }
      let names = old.map { merges[$0].names } ?? []
      let name: String = row[4]
      let merge = ActorMerge(
        names: names.contains(name) ? names : names + [name], reason: reason, detail: detail,
        articles: (old.map { merges[$0].articles } ?? 0) + row[5])
      if let old { merges[old] = merge } else { merges.append(merge) }
    }
    return merges
  }
}
