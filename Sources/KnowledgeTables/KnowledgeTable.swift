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

  /// One row, with the line it stands on; its cells are cut out when they are asked for.
  public struct Row: Sendable {
    /// The 1-based line in the file.
    public let line: Int
    private let file: [UInt8]
    private let range: Range<Int>

    init(line: Int, file: [UInt8], range: Range<Int>) {
      self.line = line
      self.file = file
      self.range = range
    }

    /// The cell in a column (0-based); empty when the row is shorter.
    public subscript(column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The cell split at `|`, blanks trimmed, empty parts dropped.
    public func list(_ column: Int) -> [String] { parts(column).map { String(decoding: $0, as: UTF8.self) } }

    /// The UTF-8 of the parts of a cell split at `|`, blanks trimmed, empty parts dropped.
    public func parts(_ column: Int) -> [ArraySlice<UInt8>] {
      let cell = bytes(column)
      if cell.isEmpty { return [] }
      return cell.split(separator: 0x7C).compactMap { part in
        let inner = trimmed(part)
        return inner.isEmpty ? nil : inner
      }
    }

    /// Hands over the UTF-8 of each part of a cell split at `|`, blanks trimmed, empty parts left out; makes no arrays.
    package func forEachPart(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      file.withUnsafeBufferPointer { file in
        var start = range.lowerBound
        for _ in 0..<column {
          while start < range.upperBound, file[start] != 0x09 { start += 1 }
          if start == range.upperBound { return }
          start += 1
        }
        while start < range.upperBound, file[start] != 0x09 {
          var end = start
          while end < range.upperBound, file[end] != 0x09, file[end] != 0x7C { end += 1 }
          var (first, last) = (start, end)
          while first < last, file[first] == 0x20 { first += 1 }
          while last > first, file[last - 1] == 0x20 { last -= 1 }
          if last > first { body(UnsafeBufferPointer(rebasing: file[first..<last])) }
          start = end < range.upperBound && file[end] == 0x7C ? end + 1 : end
        }
      }
    }

    /// The UTF-8 of the cell in a column.
    public func bytes(_ column: Int) -> ArraySlice<UInt8> {
      var start = range.lowerBound
      for _ in 0..<column {
        guard let tab = file[start..<range.upperBound].firstIndex(of: 0x09) else { return [] }
        start = tab + 1
      }
      return trimmed(file[start..<(file[start..<range.upperBound].firstIndex(of: 0x09) ?? range.upperBound)])
    }

    var cells: [String] {
      file[range].split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: trimmed($0), as: UTF8.self)
      }
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
    let file = Array(bytes)
    let isUTF8 = String(validating: file, as: UTF8.self) != nil
    var header: [String]?
    var rows: [Row] = []
    var line = 0
    for (start, end) in KnowledgeTable.lines(bytes) {
      line += 1
      if !isUTF8, String(validating: file[start..<end], as: UTF8.self) == nil {
        throw TableError(table: name, line: line, problem: .notUTF8)
      }
      guard end > start, bytes[start] != 0x23 else { continue }
      let row = Row(line: line, file: file, range: start..<end)
      guard let columns = header else {
        if row.cells.allSatisfy(\.isEmpty) { continue }
        guard Array(row.cells.prefix(expected.count)) == expected else {
          throw TableError(table: name, line: line, problem: .header(expected: expected, found: row.cells))
        }
        header = row.cells
        continue
      }
      var (count, isBlank) = (1, true)
      for byte in UnsafeRawBufferPointer(rebasing: bytes[start..<end]) {
        if byte == 0x09 { count += 1 } else if byte != 0x20 { isBlank = false }
      }
      if isBlank { continue }
      guard count <= columns.count else {
        throw TableError(table: name, line: line, problem: .tooManyCells(expected: columns.count, found: count))
      }
      rows.append(row)
    }
    self.columns = header ?? []
    self.rows = rows
    if header == nil { throw TableError(table: name, line: line, problem: .header(expected: expected, found: [])) }
  }

  /// Where lines begin and end, without what ends them.
  private static func lines(_ bytes: UnsafeRawBufferPointer) -> [(start: Int, end: Int)] {
    var lines: [(start: Int, end: Int)] = []
    lines.reserveCapacity(bytes.count / 64)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      lines.append((start, end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
      start = end + 1
    }
    return lines
  }

  /// An error at a row of this table.
  public func error(_ row: Row, _ message: String) -> TableError {
    TableError(table: name, line: row.line, problem: .invalid(message))
  }
}

/// The bytes of a cell without blanks at its ends.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes
  while bytes.first == 0x20 { bytes.removeFirst() }
  while bytes.last == 0x20 { bytes.removeLast() }
  return bytes
}
