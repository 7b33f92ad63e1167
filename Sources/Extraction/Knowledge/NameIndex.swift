import KnowledgeTables

/// Names by their first word, for finding the longest that stands at a place in a text.
///
/// A name is noted by its place in its table, and names that may begin alike form one chain, so that tens of thousands
/// are indexed in a few milliseconds.
struct NameIndex: Sendable {
  /// A name that matched in a text.
  struct Match: Sendable {
    let entry: Int
    let sense: Gazetteer.Sense
    /// The number of UTF-8 bytes it covers.
    let length: Int
  }

  private struct Name {
    let start: Int32
    /// The name that was added before to the same chain; -1 at the chain's end.
    let previous: Int32
    let count: UInt16
    let table: UInt8
    let sense: Gazetteer.Sense
  }

  private static let chains = 1 << 14
  private let tables: [TableRows]
  private var names: [Name] = []
  /// By entry, its first name.
  private var firstOfEntry: [Int32] = []
  private var lastOfChain = [Int32](repeating: -1, count: NameIndex.chains)

  /// Indexes the names of some tables, in which each row is an entry; possessives (`Myanmar's military`) and repetitions
  /// in one row are left out.
  /// - Parameter tables: with each its columns' senses, nil for those that hold no names.
  init(_ tables: [(rows: TableRows, senses: [Gazetteer.Sense?])]) {
    self.tables = tables.map(\.rows)
    firstOfEntry.reserveCapacity(tables.reduce(0) { $0 + $1.rows.count })
    // A name takes more than twenty bytes of its row: the array is not moved while it grows.
    names.reserveCapacity(tables.reduce(0) { $0 + $1.rows.withBytes(\.count) } / 20)
    for (table, (rows, senses)) in tables.enumerated() {
      rows.withBytes { bytes in
        for row in rows.indices {
          let first = names.count
          firstOfEntry.append(Int32(first))
          rows.forEachPart(of: row, in: bytes) { column, part in
            guard column < senses.count, let sense = senses[column] else { return }
            add(part, of: bytes, table: UInt8(table), sense, after: first)
          }
        }
      }
    }
  }

  private mutating func add(
    _ name: Range<Int>, of bytes: UnsafeRawBufferPointer, table: UInt8, _ sense: Gazetteer.Sense, after first: Int
  ) {
    let text = UnsafeRawBufferPointer(rebasing: bytes[name])
    guard text.count <= UInt16.max, !NameIndex.isPossessive(text) else { return }
    for old in names[first...] where Int(old.count) == text.count {
      if bytes[Int(old.start)..<Int(old.start) + text.count].elementsEqual(text) { return }
    }
    let chain = NameIndex.chain(text, from: 0)
    names.append(
      Name(
        start: Int32(name.lowerBound), previous: lastOfChain[chain], count: UInt16(name.count), table: table,
        sense: sense))
    lastOfChain[chain] = Int32(names.count - 1)
  }

  /// The longest name that begins at a byte and whose end `isBoundary` accepts; of equally long ones the one in the
  /// stronger sense, then the one added first.
  func match(_ bytes: [UInt8], at start: Int, isBoundary: (Int) -> Bool) -> Match? {
    bytes.withUnsafeBytes { bytes in
      var best: (name: Name, index: Int32)?
      var index = lastOfChain[NameIndex.chain(bytes, from: start)]
      while index >= 0 {
        let name = names[Int(index)]
        if best.map({ ($0.name.count, name.sense, index) <= (name.count, $0.name.sense, $0.index) }) ?? true,
          matches(name, bytes, start), isBoundary(start + Int(name.count))
        {
          best = (name, index)
        }
        index = name.previous
      }
      return best.map { Match(entry: entry(of: $0.index), sense: $0.name.sense, length: Int($0.name.count)) }
    }
  }

  /// The entry that a name was added for: the last whose names begin at it or before.
  private func entry(of name: Int32) -> Int {
    var (low, high) = (0, firstOfEntry.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstOfEntry[middle] <= name { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether a name stands at `start`: letters alike but for case, capitals where the name has them.
  private func matches(_ name: Name, _ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    let count = Int(name.count)
    guard start + count <= bytes.count else { return false }
    return tables[Int(name.table)].withBytes { table in
      let text = UnsafeRawBufferPointer(rebasing: table[Int(name.start)..<Int(name.start) + count])
      for i in 0..<count {
        let (found, own) = (bytes[start + i], text[i])
        if found == own { continue }
        if NameIndex.fold(found) != NameIndex.fold(own) || NameIndex.isExact(text) { return false }
        let beginsWord = i == 0 || NameIndex.fold(text[i - 1]) == 0x20
        if beginsWord, (0x41...0x5A).contains(own) { return false }
      }
      return true
    }
  }

  /// Whether the letter case of a name counts: abbreviations (`AS`, `PBB`) are no words.
  private static func isExact(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count <= 4 || !name.contains { (0x61...0x7A).contains($0) }
  }

  private static func isPossessive(_ name: UnsafeRawBufferPointer) -> Bool {
    var rest = name[...]
    while let mark = rest.firstIndex(of: 0x27) {
      if mark + 2 < name.endIndex, name[mark + 1] == 0x73, name[mark + 2] == 0x20 { return true }
      rest = name[(mark + 1)...]
    }
    return false
  }

  /// Lower case, and any separator inside a name as a blank.
  private static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x2D, 0x0A, 0x09: 0x20
    default: byte
    }
  }

  /// The chain of the names whose first word is that at `start`.
  private static func chain(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in start..<bytes.count {
      let byte = fold(bytes[i])
      if byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x27 || byte == 0x22 || byte == 0x29 { break }
      if byte == 0xE2 { break }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return Int((hash ^ hash >> 32) & UInt64(chains - 1))
  }
}
