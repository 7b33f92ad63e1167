/// A tab-separated table of knowledge: UTF-8, one header line naming the columns, `#` lines and blank lines skipped.
///
/// Cells are plain text without quoting; a row may leave out trailing empty cells.
public struct KnowledgeTable: Sendable {
  /// The table's path below its data folder, for messages: `id/frames.tsv`.
  public let name: String
  /// The names in the header line, left to right.
  public let columns: [String]
  /// The rows in file order.
  public let rows: [Row]

  /// One row, with the line it stands on.
  public struct Row: Sendable {
    /// The 1-based line in the file.
    public let line: Int
    let cells: [String]

    /// The cell in a column (0-based); empty when the row is shorter.
    public subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

    /// The cell split at `|`, blanks trimmed, empty parts dropped.
    public func list(_ column: Int) -> [String] {
      self[column].split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    }
  }

  /// Reads a table.
  /// - Parameters:
  ///   - name: the path used in messages.
  ///   - bytes: the file's content.
  ///   - expected: the columns the caller reads, in order; the file's header must begin with them.
  /// - Throws: ``TableError`` naming file and line when the text is not UTF-8, the header differs, or a row is too long.
  public init(name: String, bytes: UnsafeRawBufferPointer, columns expected: [String]) throws(TableError) {
    self.name = name
    var header: [String]?
    var rows: [Row] = []
    var line = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      line += 1
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      defer { start = next }
      guard end > start, bytes[start] != 0x23 else { continue }
      guard let text = String(validating: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self) else {
        throw TableError(table: name, line: line, problem: .notUTF8)
      }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map { trimmed($0) }
      if cells.allSatisfy(\.isEmpty) { continue }
      guard let header else {
        guard Array(cells.prefix(expected.count)) == expected else {
          throw TableError(table: name, line: line, problem: .header(expected: expected, found: cells))
        }
        header = cells
        continue
      }
      guard cells.count <= header.count else {
        throw TableError(table: name, line: line, problem: .tooManyCells(expected: header.count, found: cells.count))
      }
      rows.append(Row(line: line, cells: cells))
    }
    self.columns = header ?? []
    self.rows = rows
    if header == nil { throw TableError(table: name, line: line, problem: .header(expected: expected, found: [])) }
  }

  /// An error at a row of this table.
  public func error(_ row: Row, _ message: String) -> TableError {
    TableError(table: name, line: row.line, problem: .invalid(message))
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
