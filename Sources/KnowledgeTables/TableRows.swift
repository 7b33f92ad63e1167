/// The rows of a table, made when they are asked for.
public struct TableRows: RandomAccessCollection, Sendable {
  /// Where a row lies in its file.
  struct Line: Sendable {
    /// Its 1-based number.
    let number: Int32
    let start: Int32
    let end: Int32
  }

  let content: FileContent
  private let lines: [Line]

  init(content: FileContent, lines: [Line]) {
    self.content = content
    self.lines = lines
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { lines.count }

  public subscript(index: Int) -> TableRow {
    let line = lines[index]
    return TableRow(line: Int(line.number), content: content, range: Int(line.start)..<Int(line.end))
  }

  /// Calls `body` with the bytes of the whole file, to which the ranges of ``forEachPart(of:in:_:)`` belong.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try content.withBytes(body)
  }

  /// Hands over where each part of each cell of a row lies: cells are split at `|`, blanks trimmed, empty parts left out.
  /// - Parameters:
  ///   - index: the row.
  ///   - bytes: the whole file.
  ///   - body: takes a column (0-based) and a part in it.
  package func forEachPart(
    of index: Int, in bytes: UnsafeRawBufferPointer, _ body: (_ column: Int, _ part: Range<Int>) -> Void
  ) {
    guard let byte = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    let end = Int(lines[index].end)
    var start = Int(lines[index].start)
    var column = 0
    for place in start...end {
      let isLast = place == end || byte[place] == 0x09
      guard isLast || byte[place] == 0x7C else { continue }
      let part = bytes.withoutBlanks(start..<place)
      if !part.isEmpty { body(column, part) }
      start = place + 1
      if isLast { column += 1 }
    }
  }
}

/// One row of a table, with the line it stands on; its cells are cut out when they are asked for.
public struct TableRow: Sendable {
  /// The 1-based line in the file.
  public let line: Int
  private let content: FileContent
  private let range: Range<Int>

  init(line: Int, content: FileContent, range: Range<Int>) {
    self.line = line
    self.content = content
    self.range = range
  }

  /// The cell in a column (0-based); empty when the row is shorter.
  public subscript(column: Int) -> String { withCell(column) { String(decoding: $0, as: UTF8.self) } }

  /// The cell split at `|`, blanks trimmed, empty parts dropped.
  public func list(_ column: Int) -> [String] {
    withCell(column) { cell in
      cell.split(separator: 0x7C).compactMap { part in
        let inner = UnsafeRawBufferPointer(rebasing: part).withoutBlanks
        return inner.isEmpty ? nil : String(decoding: inner, as: UTF8.self)
      }
    }
  }

  /// Calls `body` with the UTF-8 of the cell in a column, which must not be kept beyond the call.
  package func withCell<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    content.withBytes { bytes in
      var start = range.lowerBound
      for _ in 0..<column {
        while start < range.upperBound, bytes[start] != 0x09 { start += 1 }
        if start == range.upperBound { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        start += 1
      }
      var end = start
      while end < range.upperBound, bytes[end] != 0x09 { end += 1 }
      return body(UnsafeRawBufferPointer(rebasing: bytes[bytes.withoutBlanks(start..<end)]))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// A range without the blanks at its ends.
  func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, self[first] == 0x20 { first += 1 }
    while last > first, self[last - 1] == 0x20 { last -= 1 }
    return first..<last
  }

  /// The bytes without the blanks at their ends.
  var withoutBlanks: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self[withoutBlanks(0..<count)]) }
}
