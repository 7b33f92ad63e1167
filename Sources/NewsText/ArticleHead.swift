/// What stands before the body of an article: headline, date line, dateline.
struct ArticleHead {
  private(set) var title: TextRange?
  private(set) var dateline: TextRange?
  private(set) var published: CalendarDate?
  /// The paragraphs, the first without its dateline.
  private(set) var body: [TextRange]

  /// How many blocks may stand before the dateline: headline, subtitle, date line.
  private static let deepest = 5
  private static let longestTitle = 250

  /// Takes the head off the blocks of a text.
  /// - Parameter titled: the headline where its place is known.
  init(
    _ blocks: [TextRange], titled: TextRange?, in bytes: [UInt8], datelines: DatelineParser, dates: DateScanner
  ) {
    body = blocks
    let start = ArticleHead.datelineBlock(blocks, in: bytes, datelines)
    if let titled {
      title = titled
      body.removeAll { $0.overlaps(titled) }
    } else if start.map({ $0 > 0 }) ?? ArticleHead.isTitle(blocks, in: bytes) {
      title = body.removeFirst()
    }
    takeDateLine(in: bytes, dates)
    takeDateline(in: bytes, datelines, dates)
  }

  // `Kamis, 27 Juli 2023 10:20 WIB` on a line of its own.
  private mutating func takeDateLine(in bytes: [UInt8], _ dates: DateScanner) {
    for index in body.indices.prefix(3) where body[index].count <= 60 && !bytes.endsSentence(before: body[index].end) {
      guard let found = dates.dates(in: body[index], of: bytes).first else { continue }
      guard body[index].count - found.range.count <= 30, body.count > 1 else { continue }
      published = found.date
      body.remove(at: index)
      return
    }
  }

  private mutating func takeDateline(in bytes: [UInt8], _ datelines: DatelineParser, _ dates: DateScanner) {
    guard let index = ArticleHead.datelineBlock(body, in: bytes, datelines),
      let line = datelines.dateline(of: body[index], in: bytes)
    else { return }
    dateline = line
    published = dates.dates(in: line, of: bytes).first?.date ?? published
    let rest = TextRange(line.end, body[index].end).trimmed(in: bytes)
    if rest.count > 0 {
      body[index] = rest
    } else {
      body.remove(at: index)
    }
  }

  private static func datelineBlock(_ blocks: [TextRange], in bytes: [UInt8], _ datelines: DatelineParser) -> Int? {
    for (index, block) in blocks.prefix(deepest).enumerated() {
      if datelines.dateline(of: block, in: bytes) != nil { return index }
      if block.count > longestTitle || bytes[block.end - 1] == 0x2E { return nil }
    }
    return nil
  }

  // A headline is short, is no finished sentence, and something follows it.
  private static func isTitle(_ blocks: [TextRange], in bytes: [UInt8]) -> Bool {
    guard blocks.count > 1, blocks[0].count <= longestTitle else { return false }
    return bytes[blocks[0].end - 1] != 0x2E && !bytes.hasInnerSentenceEnd(blocks[0])
  }
}

extension [UInt8] {
  /// Whether a sentence seems to end within a range: four lower-case letters (no `Jr.`), a full stop, a blank.
  func hasInnerSentenceEnd(_ range: TextRange) -> Bool {
    guard range.count > 8 else { return false }
    return (range.start + 4..<range.end - 1).contains { index in
      self[index] == 0x2E && self[index + 1] == 0x20
        && self[index - 4..<index].allSatisfy { (0x61...0x7A).contains($0) }
    }
  }
}
