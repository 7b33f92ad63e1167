import GRDB
import RelationGraph

/// Writes what an article shows of an actor, and adds it to what the store knows of that actor.
struct AppearanceWriter {
  let db: Database
  let listed: ListedActors

  /// Adds the appearance, making the actor where it is new.
  func add(_ sighting: Sighting, in article: Int64) throws -> Int64 {
    let actor = sighting.actor
    let match = try ActorResolver(db: db, listed: listed).match(sighting)
    let merged = try match?.actor ?? newActor(sighting)
    let traits =
      sighting.countries.map { Traits.country + " " + $0 } + sighting.offices.map { Traits.office + " " + $0 }
    let appearance = try db.insert(
      """
      INSERT INTO appearance (article, merged, actor, name, kind, reason, detail, aliases, traits, mentions)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        article, merged, merged, actor.name, actor.kind.rawValue, (match?.reason ?? .first).rawValue,
        match?.detail ?? "", StoredList.text(actor.aliases), StoredList.text(traits), actor.mentions.count,
      ])
    for mention in actor.mentions {
      try db.run(
        "INSERT OR IGNORE INTO mention (appearance, start, end) VALUES (?, ?, ?)",
        [appearance, mention.start, mention.end])
    }
    for name in [actor.name] + actor.aliases {
      try db.run(
        """
        INSERT INTO actor_name (actor, name, folded, uses) VALUES (?, ?, ?, 1)
        ON CONFLICT (actor, name) DO UPDATE SET uses = uses + 1
        """, [merged, name, NameSuggestion.folded(name)])
    }
    for trait in traits {
      let (kind, value) = AppearanceWriter.parts(of: trait)
      try db.run(
        """
        INSERT INTO actor_trait (actor, kind, value, uses) VALUES (?, ?, ?, 1)
        ON CONFLICT (actor, kind, value) DO UPDATE SET uses = uses + 1
        """, [merged, kind, value])
    }
    try db.run(
      """
      UPDATE actor SET articles = articles + 1, mentions = mentions + ?, code = coalesce(code, ?),
        wikidata = coalesce(wikidata, ?), listed = coalesce(listed, ?)
      WHERE id = ?
      """,
      [
        actor.mentions.count, actor.kind == .country ? actor.code : nil, actor.wikidata, sighting.listed?.id, merged,
      ])
    return appearance
  }

  /// Takes an appearance back from what the store knows of its actor, and the actor with its last one.
  func remove(_ appearance: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT merged, name, aliases, traits, mentions, actor FROM appearance WHERE id = ?"),
        arguments: [appearance])
    else { return }
    let actor: Int64 = row[0]
    for name in [row[1]] + StoredList.items(row[2]) {
      try db.run("UPDATE actor_name SET uses = uses - 1 WHERE actor = ? AND name = ?", [actor, name])
    }
    try db.run("DELETE FROM actor_name WHERE actor = ? AND uses < 1", [actor])
    for trait in StoredList.items(row[3]) {
      let (kind, value) = AppearanceWriter.parts(of: trait)
      try db.run(
        "UPDATE actor_trait SET uses = uses - 1 WHERE actor = ? AND kind = ? AND value = ?", [actor, kind, value])
    }
    try db.run("DELETE FROM actor_trait WHERE actor = ? AND uses < 1", [actor])
    let (mentions, shown): (Int, Int64) = (row[4], row[5])
    try db.run("UPDATE actor SET articles = articles - 1, mentions = mentions - ? WHERE id = ?", [mentions, shown])
    try db.run("DELETE FROM appearance WHERE id = ?", [appearance])
  }

  private static func parts(of trait: String) -> (kind: String, value: String) {
    let parts = trait.split(separator: " ", maxSplits: 1)
    return (parts.first.map(String.init) ?? "", parts.dropFirst().first.map(String.init) ?? "")
  }

  private func newActor(_ sighting: Sighting) throws -> Int64 {
    let actor = sighting.actor
    return try db.insert(
      "INSERT INTO actor (key, name, folded, kind, code, wikidata, listed) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        try ActorKey(db: db).free(actor.id), actor.name, sighting.folded, actor.kind.rawValue,
        actor.kind == .country ? actor.code : nil,
        actor.wikidata, sighting.listed?.id,
      ])
  }
}
