import RelationGraph

/// Reads the cells of a table of frames; the same cell stands in many rows and is read once.
struct FrameCells {
  private var types: [String: RelationType?] = [:]
  private var roles: [String: [Frame.Role]] = [:]

  /// The relation type a cell names; nil when there is none.
  mutating func type(_ cell: String) -> RelationType? {
    if let known = types[cell] { return known }
    let type = RelationType(cell)
    types[cell] = .some(type)
    return type
  }

  /// The roles a cell lists, the preferred first.
  mutating func roles(_ cell: String) -> [Frame.Role] {
    if let known = roles[cell] { return known }
    let read = FrameCells.parts(cell, at: "/").map { part -> Frame.Role in
      switch part {
      case "subj": .subject
      case "obj": .object
      case "iobj": .indirectObject
      case "poss": .possessor
      case "content.subj": .contentSubject
      case "content.obj": .contentObject
      case let preposition: .preposition(preposition)
      }
    }
    roles[cell] = read
    return read
  }

  /// What stands between some marks, blanks taken out.
  static func parts(_ cell: String, at marks: String) -> [String] {
    if cell.isEmpty { return [] }
    return cell.utf8.split { marks.utf8.contains($0) }.map { part in
      part.contains(0x20) ? String(decoding: part.filter { $0 != 0x20 }, as: UTF8.self) : String(Substring(part))
    }
  }
}
