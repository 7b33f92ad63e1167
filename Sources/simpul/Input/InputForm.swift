import RelationGraph

/// What an input holds, told from how it begins.
enum InputForm {
  /// One JSON document, with the 1-based line it begins on.
  struct Document {
    let line: Int
    let bytes: ArraySlice<UInt8>
  }

  /// Graphs, one JSON document or one a line.
  case graphs([Document])
  /// Records of articles, one JSON document or one a line.
  case records([Document])
  /// A plain text.
  case text

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].first(where: { $0 > 0x20 }) == 0x7B else {
      self = .text
      return
    }
    let documents = InputForm.documents(bytes[start...])
    self = GraphJSON.isGraph(bytes[start...]) ? .graphs(documents) : .records(documents)
  }

  // JSON Lines when every line that is not blank begins an object; otherwise one document over several lines.
  private static func documents(_ bytes: ArraySlice<UInt8>) -> [Document] {
    var lines: [Document] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard line.first == 0x7B else { return [Document(line: 1, bytes: bytes)] }
      lines.append(Document(line: number, bytes: line))
    }
    return lines
  }
}
