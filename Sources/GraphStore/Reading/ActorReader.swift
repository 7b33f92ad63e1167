import GRDB
import RelationGraph

/// Reads actors with their names, and their mentions in some articles.
struct ActorReader {
  let db: Database

  /// The actors of some rows in the order in which they entered the store.
  /// - Parameter articles: the articles whose mentions to read; nil for all.
  func actors(_ rows: Set<Int64>, mentionsIn articles: Set<Int64>?) throws -> [Actor] {
    var result: [Actor] = []
    let sorted = rows.sorted()
    for start in stride(from: 0, to: sorted.count, by: 5000) {
      result += try read(sorted[start..<min(sorted.count, start + 5000)], articles)
    }
    return result
  }

  private func read(_ rows: ArraySlice<Int64>, _ articles: Set<Int64>?) throws -> [Actor] {
    let list = RelationCondition.list(rows)
    var names: [Int64: [String]] = [:]
    let others = try Row.fetchCursor(
      db,
      sql: """
        SELECT coalesce(a.shown, a.id), n.name FROM actor a JOIN actor_name n ON n.actor = a.id
        WHERE a.id IN (\(list)) AND a.shown IS NULL OR a.shown IN (\(list)) ORDER BY n.id
        """)
    while let row = try others.next() { names[row[0], default: []].append(row[1]) }
    var mentions: [Int64: [ActorMention]] = [:]
    let places = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.actor, p.article, m.start, m.end FROM appearance p JOIN mention m ON m.appearance = p.id
        WHERE p.actor IN (\(list)) ORDER BY p.article, m.start
        """)
    while let row = try places.next() {
      let article: Int64 = row[1]
      guard articles?.contains(article) ?? true else { continue }
      mentions[row[0], default: []].append(
        ActorMention(article: StoredID.article(article), start: row[2], end: row[3]))
    }
    let cursor = try Row.fetchCursor(
      db,
      sql:
        "SELECT id, key, coalesce(shown_name, name), coalesce(shown_kind, kind), code, wikidata FROM actor WHERE id IN (\(list)) ORDER BY id"
    )
    var result: [Actor] = []
    while let row = try cursor.next() {
      let (id, name): (Int64, String) = (row[0], row[2])
      var seen: Set = [name]
      result.append(
        Actor(
          id: row[1], name: name, kind: Actor.Kind(rawValue: row[3]) ?? .organization, code: row[4], wikidata: row[5],
          aliases: (names[id] ?? []).filter { seen.insert($0).inserted }, mentions: mentions[id] ?? []))
    }
    return result
  }
}
