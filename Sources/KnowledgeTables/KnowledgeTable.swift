#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A tab-separated table of knowledge: UTF-8, one header line naming the columns, `#` lines and blank lines skipped.
///
/// Cells are plain text without quoting; a row may leave out trailing empty cells. An embedded table is read in place:
/// only where its rows lie is noted.
public struct KnowledgeTable: Sendable {
  /// The table's path below its data folder, for messages: `id/frames.tsv`.
  public let name: String
  /// The names in the header line, left to right.
  public let columns: [String]
  /// The rows in file order.
  public let rows: TableRows

  /// Reads a table.
  /// - Parameters:
  ///   - name: the path used in messages.
  ///   - bytes: the file's content.
  ///   - expected: the columns the caller reads, in order; the file's header must begin with them.
  /// - Throws: ``TableError`` naming file and line when the text is not UTF-8, the header differs, or a row is too long.
  public init(name: String, bytes: UnsafeRawBufferPointer, columns expected: [String]) throws(TableError) {
    try self.init(name: name, content: .held(Array(bytes)), columns: expected)
  }

  init(name: String, content: FileContent, columns expected: [String]) throws(TableError) {
    self.name = name
    let (header, lines) = try content.withBytes { bytes throws(TableError) in
      // The embedded tables are known to be UTF-8: a test reads them.
      if content.isHeld { try KnowledgeTable.checkUTF8(bytes, of: name) }
      return try KnowledgeTable.lines(bytes, of: name, columns: expected)
    }
    columns = header
    rows = TableRows(content: content, lines: lines)
  }

  /// The cells of the header, and where rows lie.
  private static func lines(
    _ bytes: UnsafeRawBufferPointer, of name: String, columns expected: [String]
  ) throws(TableError) -> (header: [String], rows: [TableRows.Line]) {
    var header: [String]?
    var rows: [TableRows.Line] = []
    rows.reserveCapacity(bytes.count / 64)
    var (number, next) = (0, 0)
    while next < bytes.count {
      number += 1
      let start = next
      var end = endOfLine(bytes, from: start)
      next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      guard end > start, bytes[start] != 0x23 else { continue }
      var (tabs, others) = (0, 0)
      for byte in UnsafeRawBufferPointer(rebasing: bytes[start..<end]) {
        // Without branches, so that many bytes are looked at together.
        tabs += byte == 0x09 ? 1 : 0
        others += byte == 0x09 || byte == 0x20 ? 0 : 1
      }
      if others == 0 { continue }
      guard let header else {
        let found = cells(bytes[start..<end])
        guard Array(found.prefix(expected.count)) == expected else {
          throw TableError(table: name, line: number, problem: .header(expected: expected, found: found))
        }
        header = found
        continue
      }
      guard tabs < header.count else {
        throw TableError(table: name, line: number, problem: .tooManyCells(expected: header.count, found: tabs + 1))
      }
      rows.append(TableRows.Line(number: Int32(number), start: Int32(start), end: Int32(end)))
    }
    guard let header else {
      throw TableError(table: name, line: number, problem: .header(expected: expected, found: []))
    }
    return (header, rows)
  }

  private static func checkUTF8(_ bytes: UnsafeRawBufferPointer, of name: String) throws(TableError) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      throw TableError(table: name, line: index + 1, problem: .notUTF8)
    }
  }

  private static func endOfLine(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(end) - base
  }

  private static func cells(_ line: Slice<UnsafeRawBufferPointer>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
      String(decoding: UnsafeRawBufferPointer(rebasing: cell).withoutBlanks, as: UTF8.self)
    }
  }

  /// Whether the table comes from outside the binary, and so has to be checked before use.
  package var isReplaced: Bool { rows.content.isHeld }

  /// An error at a row of this table.
  public func error(_ row: TableRow, _ message: String) -> TableError {
    TableError(table: name, line: row.line, problem: .invalid(message))
  }
}
