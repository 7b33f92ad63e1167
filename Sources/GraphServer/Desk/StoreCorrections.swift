import GraphStore
import RelationGraph

/// The corrections that a store keeps.
struct StoreCorrections: CorrectionKeeping {
  let store: GraphStore
  let lane: WorkLane
  /// Whether a correction of a relation holds for all articles rather than for those that the graph shows.
  let isWhole: Bool

  func entries() async throws -> [CorrectionEntry] {
    try await lane.run { try store.corrections().reversed().map(entry) }
  }

  func add(_ new: NewCorrection, to graph: RelationshipGraph) async throws -> CorrectionEntry {
    let corrections: [Correction]
    switch new {
    case .mergeActors(let actor, let into):
      guard actor != into else { throw Problem(.conflict, .mergeSelf) }
      corrections = [.merge(actor: try graph.actor(into).id, other: try graph.actor(actor).id)]
    case .hideRelation(let id): corrections = try await edges(of: try graph.relation(id)).map { .hideRelation($0) }
    case .changeRelation(let id, let type, let status):
      let relation = try graph.relation(id)
      guard type ?? relation.type != relation.type || status ?? relation.status != relation.status else {
        throw Problem(.conflict, .changeNothing)
      }
      corrections = try await edges(of: relation).flatMap { edge in
        (type.map { [Correction.setType(edge, $0)] } ?? []) + (status.map { [Correction.setStatus(edge, $0)] } ?? [])
      }
    }
    let kept = try await lane.run { try store.correct(corrections.map { ($0, "") }) }
    let id = kept.map { "\($0.id)" }.joined(separator: "-")
    var list = CorrectionList()
    return try list.add(new, to: graph).with(id: id)
  }

  func remove(_ id: String) async throws -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    let ids = parts.compactMap { Int64($0) }
    guard ids.count == parts.count else { return false }
    return try await lane.run { try ids.reversed().map(store.undo).contains(true) }
  }

  /// What a relation is called in corrections, once for each article it holds for.
  private func edges(of relation: Relation) async throws -> [Correction.Edge] {
    let earlier = try await lane.run { try store.corrections() }
    // A relation whose type was corrected is still told by the type as extracted.
    var type = relation.type
    for case .setType(let edge, let set) in earlier.map(\.correction)
    where set == type && edge.actor == relation.actor && edge.recipient == relation.recipient {
      type = edge.type ?? type
    }
    let edge = { (article: String?) in
      Correction.Edge(actor: relation.actor, recipient: relation.recipient, type: type, article: article)
    }
    if isWhole { return [edge(nil)] }
    var articles: [String] = []
    for evidence in relation.evidence where !articles.contains(evidence.article) { articles.append(evidence.article) }
    return articles.map(edge)
  }

  private func entry(_ stored: StoredCorrection) -> CorrectionEntry {
    let id = "\(stored.id)"
    func make(_ kind: CorrectionKind, _ edge: Correction.Edge) -> CorrectionEntry {
      CorrectionEntry(
        id: id, kind: kind.rawValue, actor: name(edge.actor), recipient: name(edge.recipient), type: edge.type?.name)
    }
    switch stored.correction {
    case .merge(let actor, let other):
      return CorrectionEntry(
        id: id, kind: CorrectionKind.mergeActors.rawValue, actor: other, into: name(actor))
    case .hideRelation(let edge): return make(.hideRelation, edge)
    case .setType(let edge, let type):
      var entry = make(.changeRelation, edge)
      (entry.fromType, entry.type) = (entry.type, type.name)
      return entry
    case .setStatus(let edge, let status):
      var entry = make(.changeRelation, edge)
      entry.status = status
      return entry
    case .split(let actor, _, let new):
      return CorrectionEntry(id: id, kind: "split", actor: name(actor), value: new)
    case .rename(let actor, let new): return CorrectionEntry(id: id, kind: "rename", actor: actor, value: new)
    case .retype(let actor, let kind):
      return CorrectionEntry(id: id, kind: "retype", actor: name(actor), value: kind.rawValue)
    case .hideActor(let actor): return CorrectionEntry(id: id, kind: "hide-actor", actor: actor)
    }
  }

  /// An actor's name; its id where the store does not show it.
  private func name(_ actor: String) -> String {
    (try? store.mergedActors(named: actor, limit: 1).first?.actor.actor.name) ?? actor
  }
}

extension CorrectionEntry {
  /// The same under another id.
  fileprivate func with(id: String) -> CorrectionEntry {
    CorrectionEntry(
      id: id, kind: kind, actor: actor, into: into, recipient: recipient, type: type, status: status,
      fromType: fromType, fromStatus: fromStatus, value: value)
  }
}
