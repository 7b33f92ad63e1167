import RelationGraph

/// The corrections of one graph, in the order they were made; taking one away undoes it.
struct CorrectionList: Sendable {
  /// A relation, told by what it says rather than by its number.
  private struct Key: Hashable, Sendable {
    let type: RelationType
    let actor: String
    let recipient: String

    init(_ relation: Relation) { (type, actor, recipient) = (relation.type, relation.actor, relation.recipient) }
  }

  private enum Change: Sendable {
    case merge(actor: String, into: String)
    case hide(Key)
    case change(Key, type: RelationType?, status: Status?)
  }

  private var changes: [(entry: CorrectionEntry, change: Change)] = []
  private var lastNumber = 0

  /// The corrections, the last first.
  var entries: [CorrectionEntry] { changes.reversed().map(\.entry) }

  /// Adds a correction of a graph to which the earlier ones were applied.
  /// - Throws: ``Problem`` of status 404 when the graph has no such actor or relation, 409 when nothing would change.
  mutating func add(_ new: NewCorrection, to graph: RelationshipGraph) throws(Problem) -> CorrectionEntry {
    let number = "c\(lastNumber + 1)"
    let entry: CorrectionEntry
    let change: Change
    switch new {
    case .mergeActors(let actor, let into):
      guard actor != into else { throw Problem(.conflict, .mergeSelf) }
      entry = CorrectionEntry(
        id: number, kind: CorrectionKind.mergeActors.rawValue, actor: try graph.actor(actor).name,
        into: try graph.actor(into).name)
      change = .merge(actor: actor, into: into)
    case .hideRelation(let id):
      let relation = try graph.relation(id)
      entry = CorrectionList.entry(number, .hideRelation, relation, graph)
      change = .hide(Key(relation))
    case .changeRelation(let id, let type, let status):
      let relation = try graph.relation(id)
      guard type ?? relation.type != relation.type || status ?? relation.status != relation.status else {
        throw Problem(.conflict, .changeNothing)
      }
      var changed = CorrectionList.entry(number, .changeRelation, relation, graph)
      (changed.fromType, changed.fromStatus) = (changed.type, changed.status)
      changed.type = type?.name ?? changed.type
      changed.status = status ?? changed.status
      entry = changed
      change = .change(Key(relation), type: type, status: status)
    }
    lastNumber += 1
    changes.append((entry, change))
    return entry
  }

  /// Undoes a correction.
  /// - Returns: whether it was there.
  mutating func remove(_ id: String) -> Bool {
    let before = changes.count
    changes.removeAll { $0.entry.id == id }
    return changes.count < before
  }

  /// The graph with the corrections; those that no longer fit change nothing.
  func applied(to graph: RelationshipGraph) -> RelationshipGraph {
    var corrected = graph
    for (_, change) in changes {
      switch change {
      case .merge(let actor, let into): corrected = corrected.merging(actor, into: into)
      case .hide(let key): corrected = corrected.keeping { Key($0) != key }
      case .change(let key, let type, let status):
        corrected = corrected.mapping { Key($0) == key ? $0.changed(type: type, status: status) : $0 }
      }
    }
    return corrected
  }

  private static func entry(
    _ id: String, _ kind: CorrectionKind, _ relation: Relation, _ graph: RelationshipGraph
  ) -> CorrectionEntry {
    let names = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    return CorrectionEntry(
      id: id, kind: kind.rawValue, actor: names[relation.actor], recipient: names[relation.recipient],
      type: relation.type.name, status: relation.status)
  }
}
