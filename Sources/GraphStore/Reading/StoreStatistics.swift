import GRDB
import RelationGraph

/// What a store holds, in numbers.
public struct StoreStatistics: Sendable {
  /// The articles.
  public let articles: Int
  /// The articles by language, ISO 639-1, most first.
  public let languages: [(language: String, articles: Int)]
  /// The first and the last day of publication that is known, ISO 8601.
  public let published: (first: String, last: String)?
  /// The sentences that can be searched in.
  public let sentences: Int
  /// The actors that take part in a relation.
  public let actors: Int
  /// The actors by kind, most first.
  public let kinds: [(kind: Actor.Kind, actors: Int)]
  /// The relations as the articles tell them, those that corrections hide left out.
  public let relations: Int
  /// The relations by type, in the order of the ontology.
  public let types: [(type: RelationType, relations: Int)]
  /// The relations by status, the strongest first.
  public let statuses: [(status: Status, relations: Int)]
  /// The corrections.
  public let corrections: Int
  /// The size of the file in bytes, without what is not yet in it.
  public let bytes: Int
}

extension GraphStore {
  /// What the store holds, in numbers.
  public func statistics() throws(StoreError) -> StoreStatistics {
    try read { db in
      let count = { (sql: String) in try Int.fetchOne(db, sql: sql) ?? 0 }
      let types = try RelationTypes(db)
      let ofType = try Row.fetchAll(db, sql: "SELECT type, count(*) FROM relation WHERE hidden = 0 GROUP BY type")
      let ofStatus = try Row.fetchAll(
        db, sql: "SELECT status, count(*) FROM relation WHERE hidden = 0 GROUP BY status ORDER BY status DESC")
      let days = try Row.fetchOne(db, sql: "SELECT min(published), max(published) FROM article")
      let first: String? = days?[0]
      let last: String? = days?[1]
      return StoreStatistics(
        articles: try count("SELECT count(*) FROM article"),
        languages: try Row.fetchAll(
          db, sql: "SELECT language, count(*) FROM article GROUP BY 1 ORDER BY 2 DESC, 1"
        ).map { ($0[0], $0[1]) },
        published: first.flatMap { first in last.map { (first, $0) } },
        sentences: try count("SELECT count(*) FROM sentence"),
        actors: try count("SELECT count(*) FROM actor WHERE articles > 0 AND hidden = 0"),
        kinds: try Row.fetchAll(
          db,
          sql: """
            SELECT coalesce(shown_kind, kind), count(*) FROM actor WHERE articles > 0 AND hidden = 0
            GROUP BY 1 ORDER BY 2 DESC, 1
            """
        ).compactMap { row in Actor.Kind(rawValue: row[0]).map { ($0, row[1]) } },
        relations: try count("SELECT count(*) FROM relation WHERE hidden = 0"),
        types: RelationType.all.compactMap { type in
          ofType.first { types.types[$0[0]] == type }.map { (type, $0[1]) }
        },
        statuses: ofStatus.map { (Status(number: $0[0]), $0[1]) },
        corrections: try count("SELECT count(*) FROM correction"),
        bytes: try count("PRAGMA page_count") * count("PRAGMA page_size"))
    }
  }
}
