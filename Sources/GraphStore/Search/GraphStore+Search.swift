import GRDB
import KnowledgeTables
import NewsText
import RelationGraph

/// A sentence that a search found.
public struct FoundSentence: Hashable, Sendable {
  /// The article it stands in.
  public let article: ArticleReference
  /// The sentence, byte for byte.
  public let text: String
  /// Its first UTF-8 byte in the article.
  public let start: Int
  /// The byte after its last.
  public let end: Int
  /// The ids of the relations it is evidence of.
  public let relations: [String]
}

/// An actor of a store with its counts.
public struct StoredActor: Hashable, Sendable {
  /// The actor, without mentions.
  public let actor: Actor
  /// In how many articles it takes part in a relation.
  public let articles: Int
  /// How often those name it.
  public let mentions: Int
}

extension GraphStore {
  /// The sentences with some words, best first; of equals the earlier.
  ///
  /// All words must occur, in any order; words in quotation marks must stand together. A word matches with and without
  /// diacritics, in any letter case, and with a clitic at its end (`latihan` finds `latihannya`); `latih*` finds
  /// whatever begins so.
  public func sentences(with words: String, limit: Int = 50) throws(StoreError) -> [FoundSentence] {
    let pattern = SearchPattern(words, clitics: clitics)
    guard let match = pattern.everyWord else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT s.id, s.text, s.start, s.end, s.article FROM sentence_words w JOIN sentence s ON s.id = w.rowid
          WHERE sentence_words MATCH ? ORDER BY w.rank, s.id LIMIT ?
          """, arguments: [match, limit])
      let articles = try StoredGraph(db).articles(Set(rows.map { $0[4] }))
      let byID = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) })
      return try rows.compactMap { row in
        guard let article = byID[StoredID.article(row[4])] else { return nil }
        let sentence: Int64 = row[0]
        let relations: [Int64] = try db.values(
          """
          SELECT e.relation FROM evidence e JOIN relation r ON r.id = e.relation AND r.hidden = 0
          WHERE e.sentence = ? ORDER BY 1
          """, [sentence])
        return FoundSentence(
          article: article, text: row[1], start: row[2], end: row[3], relations: relations.map(StoredID.relation))
      }
    }
  }

  /// The actors one of whose names has some words, those in most articles first.
  public func actors(named words: String, limit: Int = 50) throws(StoreError) -> [StoredActor] {
    guard let match = SearchPattern(words, clitics: []).everyWord else { return [] }
    return try read { db in
      let rows = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT a.id FROM actor_words w JOIN actor_name n ON n.id = w.rowid
            JOIN actor b ON b.id = n.actor JOIN actor a ON a.id = coalesce(b.shown, b.id)
          WHERE actor_words MATCH ? AND a.hidden = 0 ORDER BY a.articles DESC, a.id LIMIT ?
          """, arguments: [match, limit])
      return try StoredActors(db: db).actors(rows)
    }
  }

  /// The actors in most articles, first those; of equals the earlier.
  public func actors(limit: Int = 50) throws(StoreError) -> [StoredActor] {
    try read { db in
      let rows = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM actor WHERE shown IS NULL AND hidden = 0 AND articles > 0
          ORDER BY articles DESC, mentions DESC, id LIMIT ?
          """, arguments: [limit])
      return try StoredActors(db: db).actors(rows)
    }
  }
}

/// Reads actors with their counts.
struct StoredActors {
  let db: Database

  /// The actors of some rows, in their order.
  func actors(_ rows: [Int64]) throws -> [StoredActor] {
    var actors: [String: Actor] = [:]
    for actor in try ActorReader(db: db).actors(Set(rows), mentionsIn: []) { actors[actor.id] = actor }
    return try rows.compactMap { row in
      guard
        let counts = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT key, articles, mentions FROM actor WHERE id = ?"), arguments: [row]),
        let actor = actors[counts[0]]
      else { return nil }
      return StoredActor(actor: actor, articles: counts[1], mentions: counts[2])
    }
  }
}
