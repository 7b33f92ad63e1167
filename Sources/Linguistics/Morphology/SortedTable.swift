import KnowledgeTables

/// A two-column table that is searched in place: its lines are sorted by the bytes of the first cell, so that nothing
/// is parsed when a program starts.
///
/// Lines that begin with `#` stand at the top, followed by the header.
struct SortedTable: Sendable {
  private let file: KnowledgeFile
  private let start: Int

  /// Opens a table.
  /// - Throws: ``KnowledgeTables/TableError`` when it is missing, has another header or is not sorted.
  init(_ path: String, columns: [String], knowledge: KnowledgeFolder) throws(TableError) {
    file = try knowledge.file(path)
    let header = Array(columns.joined(separator: "\t").utf8)
    let found = file.withBytes { all -> (start: Int, line: Int)? in
      var at = 0
      var line = 1
      while at < all.count {
        let end = all[at...].firstIndex(of: 0x0A) ?? all.count
        if all[at] != 0x23 { return all[at..<end].elementsEqual(header) ? (end + 1, line) : nil }
        at = end + 1
        line += 1
      }
      return nil
    }
    guard let found else {
      throw TableError(table: path, line: 1, problem: .header(expected: columns, found: []))
    }
    start = found.start
    if let line = firstUnsortedLine(after: found.line) {
      throw TableError(table: path, line: line, problem: .invalid("not sorted by the bytes of the first cell"))
    }
  }

  /// The second cell of the line whose first cell is this word; nil when there is none, empty when the cell is.
  func value(of word: String) -> String? {
    var word = word
    return word.withUTF8 { value(of: $0) }
  }

  /// The second cell of the line whose first cell has these bytes.
  func value(of word: UnsafeBufferPointer<UInt8>) -> String? {
    file.withBytes { all in
      var low = start
      var high = all.count
      while low < high {
        var first = low + (high - low) / 2
        while first > low, all[first - 1] != 0x0A { first -= 1 }
        var end = first
        while end < all.count, all[end] != 0x0A { end += 1 }
        var tab = first
        while tab < end, all[tab] != 0x09 { tab += 1 }
        switch order(all[first..<tab], word) {
        case 0: return tab < end ? String(decoding: all[(tab + 1)..<end], as: UTF8.self) : ""
        case ..<0: low = end + 1
        default: high = first
        }
      }
      return nil
    }
  }

  private func order(_ cell: Slice<UnsafeRawBufferPointer>, _ word: UnsafeBufferPointer<UInt8>) -> Int {
    let shared = min(cell.count, word.count)
    var at = 0
    while at < shared {
      let difference = Int(cell[cell.startIndex + at]) - Int(word[at])
      if difference != 0 { return difference }
      at += 1
    }
    return cell.count - word.count
  }

  /// Embedded tables are checked by a test; only a table read from disk is checked here.
  private func firstUnsortedLine(after header: Int) -> Int? {
    guard file.isReplaced else { return nil }
    return file.withBytes { all -> Int? in
      var line = header
      var last: Slice<UnsafeRawBufferPointer>?
      for row in all[start...].split(separator: 0x0A) {
        line += 1
        let cell = row.prefix { $0 != 0x09 }
        if let last, !last.lexicographicallyPrecedes(cell) { return line }
        last = cell
      }
      return nil
    }
  }
}
