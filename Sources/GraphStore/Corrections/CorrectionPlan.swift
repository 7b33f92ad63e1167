import GRDB
import RelationGraph

/// What all corrections together ask for, with actors and articles as rows.
struct CorrectionPlan {
  /// An actor of one article.
  struct Place: Hashable {
    let actor: Int64
    let article: Int64
  }

  /// A correction of relations.
  struct EdgeChange {
    let edge: Correction.Edge
    let actor: Int64
    let recipient: Int64
    let article: Int64?
    let isHidden: Bool
    let type: RelationType?
    let status: Status?
  }

  private(set) var shown: [Int64: Int64] = [:]
  private(set) var names: [Int64: String] = [:]
  private(set) var kinds: [Int64: String] = [:]
  private(set) var hidden: Set<Int64> = []
  private(set) var splits: [Place: Int64] = [:]
  private(set) var edges: [EdgeChange] = []

  init(_ db: Database) throws {
    let book = CorrectionBook(db: db)
    let corrections = try book.all().map(\.correction)
    let row = { (name: String) throws -> Int64? in
      let rows = try book.actors(named: name)
      return rows.first
    }
    for correction in corrections {
      switch correction {
      case .merge(let actor, let other):
        guard let actor = try row(actor), let other = try row(other) else { continue }
        let root = self.root(of: actor)
        // Said the other way round before: the later word counts.
        if root == other { shown[actor] = nil }
        if self.root(of: actor) != other { shown[other] = self.root(of: actor) }
      case .split(let actor, let article, let name):
        guard let actor = try row(actor), let article = try GraphStore.row(of: article, db) else { continue }
        splits[Place(actor: actor, article: article)] = try CorrectionPlan.target(name, like: actor, db)
      case .rename(let actor, let name): if let actor = try row(actor) { names[actor] = name }
      case .retype(let actor, let kind): if let actor = try row(actor) { kinds[actor] = kind.rawValue }
      case .hideActor(let actor): if let actor = try row(actor) { hidden.insert(actor) }
      case .hideRelation(let edge): try add(edge, row, db, isHidden: true)
      case .setType(let edge, let type): try add(edge, row, db, type: type)
      case .setStatus(let edge, let status): try add(edge, row, db, status: status)
      }
    }
    for actor in shown.keys { shown[actor] = root(of: actor) }
  }

  /// The actor that counts for one of an article.
  func actor(_ merged: Int64, in article: Int64) -> Int64 {
    root(of: splits[Place(actor: merged, article: article)] ?? merged)
  }

  func root(of actor: Int64) -> Int64 {
    var root = actor
    while let next = shown[root], next != actor { root = next }
    return root
  }

  private mutating func add(
    _ edge: Correction.Edge, _ row: (String) throws -> Int64?, _ db: Database, isHidden: Bool = false,
    type: RelationType? = nil, status: Status? = nil
  ) throws {
    guard let actor = try row(edge.actor), let recipient = try row(edge.recipient) else { return }
    var article: Int64?
    if let name = edge.article {
      guard let known = try GraphStore.row(of: name, db) else { return }
      article = known
    }
    edges.append(
      EdgeChange(
        edge: edge, actor: actor, recipient: recipient, article: article, isHidden: isHidden, type: type,
        status: status))
  }

  // The one called so already, or one made for it.
  private static func target(_ name: String, like actor: Int64, _ db: Database) throws -> Int64 {
    let book = CorrectionBook(db: db)
    if let known = try book.actors(named: name).first(where: { $0 != actor }) { return known }
    let folded = NameSuggestion.folded(name)
    let stem = String(folded.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    let key = try ActorKey(db: db).free(stem)
    let made = try db.insert(
      "INSERT INTO actor (key, name, folded, kind, made) SELECT ?, ?, ?, kind, 1 FROM actor WHERE id = ?",
      [key, name, folded, actor])
    try db.run("INSERT INTO actor_name (actor, name, folded, uses) VALUES (?, ?, ?, 1)", [made, name, folded])
    return made
  }
}
