import GRDB
import NewsText
import RelationGraph

/// Writes one article with all that belongs to it; the caller holds the transaction.
struct ArticleWriter {
  let db: Database
  let listed: ListedActors
  let types: RelationTypes

  /// Adds an article, in place of an older one of its name.
  func add(_ entry: ArticleEntry) throws -> AddOutcome {
    let article = entry.reference
    let same: Int64? = try db.value("SELECT id FROM article WHERE sha256 = ?", [article.sha256])
    let older: Int64? = try db.value("SELECT id FROM article WHERE name = ?", [article.source])
    if let older, older != same { try ArticleRemover(db: db).remove(older) }
    if let same { return .unchanged(id: StoredID.article(same)) }
    let id = try db.insert(
      """
      INSERT INTO article (name, sha256, title, language, published, generator, text) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        article.source, article.sha256, article.title, article.language, article.published, entry.graph.generator,
        entry.text,
      ])
    var sentences = try self.sentences(of: entry, in: id)
    let appearances = try self.appearances(of: entry.graph, in: id)
    let resolved = try appearances.mapValues { appearance in
      try db.value("SELECT actor FROM appearance WHERE id = ?", [appearance]) ?? appearance
    }
    for relation in entry.graph.relations {
      guard let actor = appearances[relation.actor], let recipient = appearances[relation.recipient] else { continue }
      let type = try types.id(of: relation.type, in: db)
      let days = relation.time.compactMap(\.days)
      let first = days.map(\.lowerBound).min().map(StoredDay.number)
      let last = days.map(\.upperBound).max().map(StoredDay.number)
      let row = try db.insert(
        """
        INSERT INTO relation (article, actor_appearance, recipient_appearance, told_type, told_status, type, status,
          actor, recipient, first, last, confidence, mode, contexts, title)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, actor, recipient, type, relation.status.number, type, relation.status.number, resolved[relation.actor],
          resolved[relation.recipient], first, last, relation.confidence, relation.mode,
          StoredList.text(relation.contexts), relation.title,
        ])
      try write(relation, as: row, article: id, appearances, &sentences)
    }
    return older == nil ? .added(id: StoredID.article(id)) : .replaced(id: StoredID.article(id))
  }

  private func write(
    _ relation: Relation, as row: Int64, article: Int64, _ appearances: [String: Int64],
    _ sentences: inout [TextRange: Int64]
  ) throws {
    for (position, time) in relation.time.enumerated() {
      let days = time.days
      try db.run(
        "INSERT INTO relation_time (relation, position, text, first, last, start, end) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          row, position, time.text, days.map { StoredDay.number($0.lowerBound) },
          days.map { StoredDay.number($0.upperBound) }, time.start, time.end,
        ])
    }
    for (position, source) in relation.attribution.enumerated() {
      guard let appearance = appearances[source] else { continue }
      try db.run(
        "INSERT INTO relation_source (relation, position, appearance) VALUES (?, ?, ?)", [row, position, appearance])
    }
    for (position, evidence) in relation.evidence.enumerated() {
      let range = TextRange(evidence.start, max(evidence.start, evidence.end))
      let known = sentences[range]
      let sentence = try known ?? self.sentence(range, evidence.text, in: article)
      sentences[range] = sentence
      try db.run("INSERT INTO evidence (relation, position, sentence) VALUES (?, ?, ?)", [row, position, sentence])
    }
  }

  private func sentences(of entry: ArticleEntry, in article: Int64) throws -> [TextRange: Int64] {
    let bytes = Array(entry.text.utf8)
    var ids: [TextRange: Int64] = [:]
    for range in entry.sentences where ids[range] == nil && range.count > 0 && range.end <= bytes.count {
      ids[range] = try sentence(range, String(decoding: bytes[range.start..<range.end], as: UTF8.self), in: article)
    }
    return ids
  }

  private func sentence(_ range: TextRange, _ text: String, in article: Int64) throws -> Int64 {
    try db.insert(
      "INSERT INTO sentence (article, start, end, text) VALUES (?, ?, ?, ?)", [article, range.start, range.end, text])
  }

  private func appearances(of graph: RelationshipGraph, in article: Int64) throws -> [String: Int64] {
    let writer = AppearanceWriter(db: db, listed: listed)
    var ids: [String: Int64] = [:]
    for sighting in Sighting.all(in: graph, listed: listed) {
      ids[sighting.actor.id] = try writer.add(sighting, in: article)
    }
    return ids
  }
}
