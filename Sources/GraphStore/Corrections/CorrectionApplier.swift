import GRDB
import RelationGraph

/// Brings what the store shows in line with its corrections, from whatever it shows now.
struct CorrectionApplier {
  let db: Database

  /// Applies all corrections; the same corrections over the same articles show the same.
  func apply() throws {
    let plan = try CorrectionPlan(db)
    try showActors(plan)
    try moveAppearances(plan)
    try changeRelations(plan)
    let made: [Int64] = try db.values("SELECT id FROM actor WHERE made = 1 AND articles < 1")
    for actor in made { try ArticleRemover(db: db).removeUnused(actor) }
  }

  private func showActors(_ plan: CorrectionPlan) throws {
    let corrected: [Int64] = try db.values(
      "SELECT id FROM actor WHERE shown IS NOT NULL OR shown_name IS NOT NULL OR shown_kind IS NOT NULL OR hidden <> 0")
    let concerned = Set(corrected).union(plan.shown.keys).union(plan.names.keys).union(plan.kinds.keys)
      .union(plan.hidden)
    for actor in concerned.sorted() {
      try db.run(
        "UPDATE actor SET shown = ?, shown_name = ?, shown_folded = ?, shown_kind = ?, hidden = ? WHERE id = ?",
        [
          plan.shown[actor], plan.names[actor], plan.names[actor].map(NameSuggestion.folded), plan.kinds[actor],
          plan.hidden.contains(actor) ? 1 : 0, actor,
        ])
    }
  }

  private func moveAppearances(_ plan: CorrectionPlan) throws {
    var concerned: [Int64] = try db.values("SELECT id FROM appearance WHERE actor <> merged")
    for (actor, shown) in plan.shown {
      concerned += try db.values("SELECT id FROM appearance WHERE merged = ? AND actor <> ?", [actor, shown])
    }
    for place in plan.splits.keys {
      concerned += try db.values(
        "SELECT id FROM appearance WHERE merged = ? AND article = ?", [place.actor, place.article])
    }
    for appearance in Set(concerned).sorted() {
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT merged, article, actor, mentions FROM appearance WHERE id = ?"),
          arguments: [appearance])
      else { continue }
      let (old, mentions): (Int64, Int) = (row[2], row[3])
      let new = plan.actor(row[0], in: row[1])
      if new == old { continue }
      try db.run("UPDATE appearance SET actor = ? WHERE id = ?", [new, appearance])
      try db.run("UPDATE relation SET actor = ? WHERE actor_appearance = ?", [new, appearance])
      try db.run("UPDATE relation SET recipient = ? WHERE recipient_appearance = ?", [new, appearance])
      for (actor, sign) in [(old, -1), (new, 1)] {
        try db.run(
          "UPDATE actor SET articles = articles + ?, mentions = mentions + ? WHERE id = ?",
          [sign, sign * mentions, actor])
      }
    }
  }

  private func changeRelations(_ plan: CorrectionPlan) throws {
    try db.run(
      """
      UPDATE relation SET hidden = 0, type = told_type, status = told_status
      WHERE hidden <> 0 OR type <> told_type OR status <> told_status
      """)
    let types = try RelationTypes(db)
    for change in plan.edges {
      let (actor, recipient) = (plan.root(of: change.actor), plan.root(of: change.recipient))
      let turns = change.edge.type?.isMutual ?? false
      for (from, to) in turns ? [(actor, recipient), (recipient, actor)] : [(actor, recipient)] {
        try db.run(
          """
          UPDATE relation SET hidden = max(hidden, ?), type = coalesce(?, type), status = coalesce(?, status)
          WHERE actor = ? AND recipient = ? AND coalesce(told_type = ?, 1) AND coalesce(article = ?, 1)
          """,
          [
            change.isHidden ? 1 : 0, try change.type.map { try types.id(of: $0, in: db) }, change.status?.number, from,
            to, try change.edge.type.map { try types.id(of: $0, in: db) }, change.article,
          ])
      }
    }
    for actor in plan.hidden.sorted() {
      let shown = plan.root(of: actor)
      try db.run("UPDATE relation SET hidden = 1 WHERE actor = ?", [shown])
      try db.run("UPDATE relation SET hidden = 1 WHERE recipient = ?", [shown])
    }
  }
}
