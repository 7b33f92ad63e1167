import GRDB
import RelationGraph

/// The cells of a correction, as a file and the store keep them.
struct CorrectionRow: Hashable {
  static let columns = ["action", "actor", "other", "type", "article", "value", "note"]

  /// The words for what to do.
  enum Action: String, CaseIterable {
    case merge, split, rename, retype, hide
    case hideRelation = "hide-relation"
    case setType = "set-type"
    case setStatus = "set-status"
  }

  var cells: [String]

  /// Cells as they were read; missing ones are empty.
  init(cells: [String]) { self.cells = cells + Array(repeating: "", count: max(0, 7 - cells.count)) }

  init(_ correction: Correction, note: String) {
    func edge(_ action: Action, _ edge: Correction.Edge, _ value: String = "") -> [String] {
      [action.rawValue, edge.actor, edge.recipient, edge.type?.name ?? "", edge.article ?? "", value]
    }
    var cells: [String]
    switch correction {
    case .merge(let actor, let other): cells = [Action.merge.rawValue, actor, other]
    case .split(let actor, let article, let name): cells = [Action.split.rawValue, actor, "", "", article, name]
    case .rename(let actor, let name): cells = [Action.rename.rawValue, actor, "", "", "", name]
    case .retype(let actor, let kind): cells = [Action.retype.rawValue, actor, "", "", "", kind.rawValue]
    case .hideActor(let actor): cells = [Action.hide.rawValue, actor]
    case .hideRelation(let relations): cells = edge(.hideRelation, relations)
    case .setType(let relations, let type): cells = edge(.setType, relations, type.name)
    case .setStatus(let relations, let status): cells = edge(.setStatus, relations, status.rawValue)
    }
    self.init(cells: cells)
    self.cells[6] = note
    self.cells = self.cells.map { $0.split { $0 == "\t" || $0.isNewline }.joined(separator: " ") }
  }

  var note: String { cells[6] }

  /// The correction.
  /// - Throws: ``CorrectionFault`` saying what a cell lacks.
  func correction() throws(CorrectionFault) -> Correction {
    guard let action = Action(rawValue: cells[0]) else { throw .unknownAction(cells[0]) }
    let actor = try needed(1)
    switch action {
    case .merge: return .merge(actor: actor, other: try needed(2))
    case .split: return .split(actor: actor, article: try needed(4), name: try needed(5))
    case .rename: return .rename(actor: actor, name: try needed(5))
    case .retype:
      guard let kind = Actor.Kind(rawValue: try needed(5)) else { throw .unknownValue(cells[5]) }
      return .retype(actor: actor, kind: kind)
    case .hide: return .hideActor(actor)
    case .hideRelation: return .hideRelation(try edge(actor))
    case .setType:
      guard let type = RelationType(try needed(5)) else { throw .unknownValue(cells[5]) }
      return .setType(try edge(actor), type)
    case .setStatus:
      guard let status = Status(rawValue: try needed(5)) else { throw .unknownValue(cells[5]) }
      return .setStatus(try edge(actor), status)
    }
  }

  private func needed(_ column: Int) throws(CorrectionFault) -> String {
    if cells[column].isEmpty { throw .missing(column: CorrectionRow.columns[column]) }
    return cells[column]
  }

  private func edge(_ actor: String) throws(CorrectionFault) -> Correction.Edge {
    let type = cells[3].isEmpty ? nil : RelationType(cells[3])
    if type == nil, !cells[3].isEmpty { throw .unknownValue(cells[3]) }
    return Correction.Edge(
      actor: actor, recipient: try needed(2), type: type, article: cells[4].isEmpty ? nil : cells[4])
  }
}

/// What is wrong with a row of a corrections file.
public enum CorrectionFault: Error, Hashable, Sendable {
  /// The first cell names no action.
  case unknownAction(String)
  /// The cell of a column is empty that the action needs.
  case missing(column: String)
  /// No type, kind or status has this name.
  case unknownValue(String)
}
