import RelationGraph

/// Where corrections are kept: in the session or in the store.
protocol CorrectionKeeping: Sendable {
  /// The corrections, the last first.
  func entries() async throws -> [CorrectionEntry]
  /// Makes a correction of the graph as it is shown.
  func add(_ new: NewCorrection, to graph: RelationshipGraph) async throws -> CorrectionEntry
  /// Undoes a correction.
  /// - Returns: whether it was there.
  func remove(_ id: String) async throws -> Bool
}

/// The corrections of a graph of pasted articles, kept until the server ends.
struct SessionCorrections: CorrectionKeeping {
  let desk: Desk
  /// The articles of the graph.
  let ids: [String]

  func entries() async -> [CorrectionEntry] { await desk.corrections(of: ids).entries }

  func add(_ new: NewCorrection, to graph: RelationshipGraph) async throws -> CorrectionEntry {
    try await desk.correct(ids) { list throws(Problem) in try list.add(new, to: graph) }
  }

  func remove(_ id: String) async throws -> Bool {
    try await desk.correct(ids) { list throws(Problem) in list.remove(id) }
  }
}
