import NewsText

/// Reads rows of comma-separated values: quoted cells may hold separators, quotes (doubled) and line ends.
struct TableRows {
  /// The cells of one row, with the 1-based line it begins on.
  struct Row {
    let line: Int
    let cells: [[UInt8]]
  }

  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  private let source: ByteSource
  private let separator: UInt8
  private var line = 1

  /// Reads from where a file begins; the separator is whichever of `,` `;` tab and `|` is most frequent in its first line.
  init(_ source: ByteSource) throws(InputError) {
    self.source = source
    try source.skipByteOrderMark()
    var counts = [Int](repeating: 0, count: TableRows.separators.count)
    var isQuoted = false
    for byte in try source.peek(1 << 16) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = TableRows.separators.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    separator = counts.firstIndex(of: most).map { TableRows.separators[$0] } ?? 0x2C
  }

  /// The next row that has anything in it; nil at the end.
  /// - Throws: `InputError` when a quoted cell has no end or is longer than an article may be.
  mutating func next() throws(InputError) -> Row? {
    while let row = try nextLine() {
      if row.cells.contains(where: { $0.contains { $0 > 0x20 } }) { return row }
    }
    return nil
  }

  private mutating func nextLine() throws(InputError) -> Row? {
    guard try !source.peek(1).isEmpty else { return nil }
    let start = line
    var cells: [[UInt8]] = []
    while true {
      let (cell, end) = try cell()
      cells.append(cell)
      switch end {
      case .separator: continue
      case .line, .file: return Row(line: start, cells: cells)
      }
    }
  }

  private enum CellEnd { case separator, line, file }

  private mutating func cell() throws(InputError) -> ([UInt8], CellEnd) {
    var cell: [UInt8] = []
    var isQuoted = false
    let start = line
    while let byte = try source.next() {
      if cell.count > ArticleReader.sizeLimit {
        throw .record(name: source.name, line: start, problem: .tooLarge(limit: ArticleReader.sizeLimit))
      }
      if isQuoted {
        if byte == 0x0A { line += 1 }
        if byte != 0x22 {
          cell.append(byte)
        } else if try source.peek(1).first == 0x22 {
          cell.append(byte)
          _ = try source.next()
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case separator: return (cell, .separator)
      case 0x0D where try source.peek(1).first == 0x0A: continue
      case 0x0A, 0x0D:
        line += 1
        return (cell, .line)
      default: cell.append(byte)
      }
    }
    if isQuoted { throw .record(name: source.name, line: start, problem: .unclosedQuote) }
    return (cell, .file)
  }
}
