/// A line or a pattern made comparable: ASCII letters in lower case, runs of blanks and `_` as one space, no space
/// before a colon.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  init(_ text: some Sequence<UInt8>) {
    var gap = false
    for byte in text {
      if byte <= 0x20 || byte == 0x5F || byte == 0xA0 && bytes.last == 0xC2 {
        if byte == 0xA0 { bytes.removeLast() }
        gap = !bytes.isEmpty
        continue
      }
      if gap, byte != 0x3A { bytes.append(0x20) }
      gap = false
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
  }

  /// Whether the text begins with the pattern and no word is cut.
  func begins(with pattern: FoldedText) -> Bool {
    guard bytes.starts(with: pattern.bytes) else { return false }
    guard bytes.count > pattern.bytes.count, let last = pattern.bytes.last else { return true }
    return !FoldedText.isWord(last) || !FoldedText.isWord(bytes[pattern.bytes.count])
  }

  /// Whether a pattern ends in a mark, such as a colon, that no sentence has there.
  var isMarked: Bool { bytes.last.map { !FoldedText.isWord($0) } ?? false }

  /// Whether a pattern has several words.
  var isPhrase: Bool { bytes.contains(0x20) }

  /// The text without one byte value.
  func without(_ byte: UInt8) -> [UInt8] { bytes.filter { $0 != byte } }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
