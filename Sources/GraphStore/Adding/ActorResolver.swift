import GRDB
import RelationGraph

/// Finds the actor of the store that an actor of an article is, by layers from the surest down.
struct ActorResolver {
  let db: Database
  let listed: ListedActors

  /// An actor of the store, and why it is the one.
  struct Match {
    let actor: Int64
    let reason: MergeReason
    /// What they have in common: a code, an item, a name.
    let detail: String
  }

  /// The actor that this one is; nil when the store has none, or several and nothing tells which.
  func match(_ sighting: Sighting) throws -> Match? {
    let actor = sighting.actor
    if actor.kind == .country, let code = actor.code,
      let id: Int64 = try db.value("SELECT id FROM actor WHERE code = ? AND kind = 'country'", [code])
    {
      return Match(actor: id, reason: .code, detail: code)
    }
    if let item = actor.wikidata, let id: Int64 = try db.value("SELECT id FROM actor WHERE wikidata = ?", [item]) {
      return Match(actor: id, reason: .wikidata, detail: item)
    }
    if let row = sighting.listed {
      let id: Int64? = try db.value("SELECT id FROM actor WHERE listed = ?", [row.id])
      return id.map { Match(actor: $0, reason: .listed, detail: row.id) }
    }
    return try sameName(sighting) ?? sameAlias(sighting)
  }

  private func sameName(_ sighting: Sighting) throws -> Match? {
    guard Sighting.isFull(sighting.actor.name, sighting.actor.kind, listed) else { return nil }
    let candidates: [Int64] = try db.values(
      "SELECT id FROM actor WHERE folded = ? AND kind = ? AND listed IS NULL ORDER BY id",
      [sighting.folded, sighting.actor.kind.rawValue])
    return try best(of: candidates, for: sighting).map {
      Match(actor: $0, reason: .name, detail: sighting.actor.name)
    }
  }

  // The longer name must stand in this article: an abbreviation alone may mean another body elsewhere.
  private func sameAlias(_ sighting: Sighting) throws -> Match? {
    for alias in sighting.actor.aliases where Sighting.isFull(alias, sighting.actor.kind, listed) {
      let candidates: [Int64] = try db.values(
        "SELECT id FROM actor WHERE folded = ? AND kind = ? ORDER BY id",
        [NameSuggestion.folded(alias), sighting.actor.kind.rawValue])
      if let id = try best(of: candidates, for: sighting) { return Match(actor: id, reason: .alias, detail: alias) }
    }
    return nil
  }

  /// The candidate with most in common, when nothing speaks against it and no other has as much.
  private func best(of candidates: [Int64], for sighting: Sighting) throws -> Int64? {
    var ranked: [(id: Int64, common: Int, isBare: Bool)] = []
    for id in candidates {
      let known = try traits(of: id)
      guard let common = Agreement(sighting, known).common else { continue }
      ranked.append((id, common, known.isEmpty))
    }
    guard let most = ranked.map(\.common).max() else { return nil }
    let first = ranked.filter { $0.common == most }
    // Of several as likely, the one of whom nothing more is known takes those of whom nothing more is known.
    return first.count == 1 ? first[0].id : first.first(where: \.isBare)?.id
  }

  private func traits(of actor: Int64) throws -> Traits {
    var traits = Traits()
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT kind, value FROM actor_trait WHERE actor = ?"), arguments: [actor])
    while let row = try rows.next() {
      if row[0] == Traits.country { traits.countries.insert(row[1]) } else { traits.offices.insert(row[1]) }
    }
    return traits
  }
}
