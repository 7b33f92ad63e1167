/// One line of a text without the blanks around it.
struct TextLine: Hashable {
  /// The bytes from the first to the last that is not blank; empty on a blank line.
  let range: TextRange
  /// The number of characters, in Unicode scalars.
  let width: Int
  /// Whether blanks stand before the first character.
  let isIndented: Bool

  var isBlank: Bool { range.count == 0 }

  /// The lines of a text; a line ends at LF, CR LF or CR, a byte order mark at the start is blank.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(TextLine(bytes, from: start, to: index - 1))
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    if start < bytes.count { lines.append(TextLine(bytes, from: start, to: bytes.count)) }
    return lines
  }

  private init(_ bytes: [UInt8], from start: Int, to end: Int) {
    let inner = TextRange(start, end).trimmed(in: bytes)
    range = inner
    isIndented = inner.start > start && inner.count > 0
    // Continuation bytes are 10xxxxxx: every other byte begins a scalar.
    width = bytes[inner.start..<inner.end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension TextRange {
  /// The range without blanks at its ends: ASCII blanks and controls, no-break and zero-width spaces, byte order marks.
  func trimmed(in bytes: [UInt8]) -> TextRange {
    var low = start
    var high = end
    while low < high, case let count = TextRange.blank(bytes[low..<high]), count > 0 { low += count }
    while low < high {
      if bytes[high - 1] <= 0x20 || bytes[high - 1] == 0x7F {
        high -= 1
      } else if high - low >= 2, TextRange.blank(bytes[high - 2..<high]) == 2 {
        high -= 2
      } else if high - low >= 3, TextRange.blank(bytes[high - 3..<high]) == 3 {
        high -= 3
      } else {
        break
      }
    }
    return TextRange(low, high)
  }

  /// The length in bytes of the blank that begins the bytes; 0 when they begin with something else.
  private static func blank(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first <= 0x20 || first == 0x7F { return 1 }
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    let wide: [[UInt8]] = [
      [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ]
    return first >= 0xE2 && wide.contains { bytes.starts(with: $0) } ? 3 : 0
  }
}
