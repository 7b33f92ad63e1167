/// Finds the blocks of text that are paragraphs: one line each, or, where a text is wrapped at a fixed width, the lines
/// of one wrapped paragraph together.
struct ParagraphLayout {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  /// The width the text is wrapped at, in characters; nil when its lines are whole paragraphs.
  private let wrapWidth: Int?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lines = TextLine.lines(of: bytes)
    wrapWidth = ParagraphLayout.wrapWidth(lines, bytes)
  }

  /// The blocks in reading order.
  var blocks: [TextRange] {
    guard let wrapWidth else { return lines.filter { !$0.isBlank }.map(\.range) }
    var blocks: [TextRange] = []
    var previous: TextLine?
    for line in lines {
      defer { previous = line }
      if line.isBlank { continue }
      if let last = blocks.last, let above = previous, continues(above, line, width: wrapWidth) {
        blocks[blocks.count - 1] = TextRange(last.start, line.range.end)
      } else {
        blocks.append(line.range)
      }
    }
    return blocks
  }

  private func continues(_ above: TextLine, _ line: TextLine, width: Int) -> Bool {
    if above.isBlank || line.isIndented && !above.isIndented { return false }
    if above.width + 1 + ParagraphLayout.firstWordWidth(line, bytes) > width { return true }
    let startsLow = (0x61...0x7A).contains(bytes[line.range.start])
    return startsLow && !bytes.endsSentence(before: above.range.end)
  }

  // A text is wrapped when no line is long and most lines that have a follower could not have held its first word.
  private static func wrapWidth(_ lines: [TextLine], _ bytes: [UInt8]) -> Int? {
    let widest = lines.reduce(0) { max($0, $1.width) }
    guard (40...140).contains(widest) else { return nil }
    var full = 0
    var unfinished = 0
    var pairs = 0
    for (above, line) in zip(lines, lines.dropFirst()) where !above.isBlank && !line.isBlank {
      pairs += 1
      guard above.width + 1 + firstWordWidth(line, bytes) > widest else { continue }
      full += 1
      if !bytes.endsSentence(before: above.range.end) { unfinished += 1 }
    }
    return full >= 3 && full * 2 >= pairs && unfinished * 2 >= full ? widest : nil
  }

  private static func firstWordWidth(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    var width = 0
    for byte in bytes[line.range.start..<line.range.end] {
      if byte == 0x20 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }
}

extension [UInt8] {
  /// Whether the bytes before an offset end a sentence: `.`, `?`, `!` or `…`, with quotes or brackets after it.
  func endsSentence(before offset: Int) -> Bool {
    var index = offset
    while index > 0 {
      switch self[index - 1] {
      case 0x22, 0x27, 0x29, 0x5D: index -= 1
      case 0x2E, 0x3F, 0x21: return true
      case 0x99, 0x9D:  // ’ and ”
        guard index >= 3, self[index - 3] == 0xE2, self[index - 2] == 0x80 else { return false }
        index -= 3
      case 0xA6: return index >= 3 && self[index - 3] == 0xE2 && self[index - 2] == 0x80
      default: return false
      }
    }
    return false
  }
}
