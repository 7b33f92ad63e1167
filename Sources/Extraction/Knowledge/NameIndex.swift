/// Names by their first word, for finding the longest that stands at a place in a text.
///
/// All names lie in one array and names that may begin alike in one chain, so that tens of thousands are indexed in a
/// few milliseconds.
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
    let count: Int32
    let entry: Int32
    /// The name that was added before to the same chain; -1 at the chain's end.
    let previous: Int32
    let sense: Gazetteer.Sense
    let isExact: Bool
  }

  private static let chains = 1 << 16
  private var text: [UInt8] = []
  private var names: [Name] = []
  private var lastOfChain = [Int32](repeating: -1, count: NameIndex.chains)

  /// Adds a name; possessives (`Myanmar's military`) and repetitions for the entry added last are left out.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ sense: Gazetteer.Sense, entry: Int) {
    guard !name.isEmpty, !NameIndex.isPossessive(name) else { return }
    for old in names.reversed() {
      if old.entry != Int32(entry) { break }
      if Int(old.count) == name.count, text[Int(old.start)..<Int(old.start) + name.count].elementsEqual(name) { return }
    }
    let chain = NameIndex.chain(name, from: 0)
    let isExact = name.count <= 4 || !name.contains { (0x61...0x7A).contains($0) }
    names.append(
      Name(
        start: Int32(text.count), count: Int32(name.count), entry: Int32(entry), previous: lastOfChain[chain],
        sense: sense, isExact: isExact))
    lastOfChain[chain] = Int32(names.count - 1)
    text += name
  }

  /// The longest name that begins at a byte and whose end `isBoundary` accepts; of equally long ones the one in the
  /// stronger sense, then the one added first.
  func match(_ bytes: [UInt8], at start: Int, isBoundary: (Int) -> Bool) -> Match? {
    var best: Name?
    var index = lastOfChain[bytes.withUnsafeBufferPointer { NameIndex.chain($0, from: start) }]
    while index >= 0 {
      let name = names[Int(index)]
      index = name.previous
      if let best, (best.count, name.sense, name.entry) > (name.count, best.sense, best.entry) { continue }
      if matches(name, bytes, start), isBoundary(start + Int(name.count)) { best = name }
    }
    return best.map { Match(entry: Int($0.entry), sense: $0.sense, length: Int($0.count)) }
  }

  /// Whether a name stands at `start`: letters alike but for case, capitals where the name has them.
  private func matches(_ name: Name, _ bytes: [UInt8], _ start: Int) -> Bool {
    let count = Int(name.count)
    guard start + count <= bytes.count else { return false }
    let first = Int(name.start)
    for i in 0..<count {
      let (found, own) = (bytes[start + i], text[first + i])
      if found == own { continue }
      if name.isExact || NameIndex.fold(found) != NameIndex.fold(own) { return false }
      let beginsWord = i == 0 || NameIndex.fold(text[first + i - 1]) == 0x20
      if beginsWord, (0x41...0x5A).contains(own) { return false }
    }
    return true
  }

  private static func isPossessive(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count > 3 else { return false }
    for start in 0..<name.count - 2 where name[start] == 0x27 {
      if name[start + 1] == 0x73, name[start + 2] == 0x20 { return true }
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
  private static func chain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
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
