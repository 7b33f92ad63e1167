import KnowledgeTables

/// A two-column table that is read in place: when a program starts, only the beginning of each line is noted, by the hash
/// of its first cell.
///
/// Lines that begin with `#` stand at the top, followed by the header; the others are sorted by the bytes of the first
/// cell, so that none is there twice.
struct SortedTable: Sendable {
  private let file: KnowledgeFile
  private let start: Int
  /// Where lines begin, each at the first free place from its hash on; 0 where there is none.
  private let lines: [Int32]

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
    lines = file.withBytes { SortedTable.lines($0, from: found.start) }
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
      guard let line = line(of: word, in: all) else { return nil }
      let tab = line + word.count
      guard tab < all.count, all[tab] == 0x09 else { return "" }
      var end = tab + 1
      while end < all.count, all[end] != 0x0A { end += 1 }
      return String(decoding: all[(tab + 1)..<end], as: UTF8.self)
    }
  }

  /// Whether a line has these bytes as its first cell.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { file.withBytes { line(of: word, in: $0) != nil } }

  private func line(of word: UnsafeBufferPointer<UInt8>, in all: UnsafeRawBufferPointer) -> Int? {
    let mask = lines.count - 1
    var place = SortedTable.hash(UnsafeRawBufferPointer(word)) & mask
    while lines[place] != 0 {
      let line = Int(lines[place])
      let end = line + word.count
      if end <= all.count, end == all.count || all[end] == 0x09 || all[end] == 0x0A,
        all[line..<end].elementsEqual(word)
      {
        return line
      }
      place = (place + 1) & mask
    }
    return nil
  }

  private static func lines(_ all: UnsafeRawBufferPointer, from start: Int) -> [Int32] {
    var count = 0
    for place in start..<max(start, all.count) where all[place] == 0x0A { count += 1 }
    var size = 4
    while size < 2 * (count + 1) { size *= 2 }
    var lines = [Int32](repeating: 0, count: size)
    var at = start
    while at < all.count {
      var cell = at
      while cell < all.count, all[cell] != 0x09, all[cell] != 0x0A { cell += 1 }
      var place = hash(UnsafeRawBufferPointer(rebasing: all[at..<cell])) & (size - 1)
      while lines[place] != 0 { place = (place + 1) & (size - 1) }
      lines[place] = Int32(at)
      while cell < all.count, all[cell] != 0x0A { cell += 1 }
      at = cell + 1
    }
    return lines
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 32 ^ hash)
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
