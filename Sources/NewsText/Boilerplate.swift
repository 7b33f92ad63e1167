import KnowledgeTables

/// What news pages print that is no part of the article: links to other articles, advertisement marks, signatures.
struct Boilerplate: Sendable {
  /// What a pattern does.
  private enum Kind: String {
    case linePrefix = "line-prefix"
    case line
    case agency
    case blockStart = "block-start"
    case inline
  }

  private var linePrefixes: [FoldedText] = []
  private var blockStarts: [FoldedText] = []
  private var wholeLines: Set<FoldedText> = []
  private var agencies: Set<FoldedText> = []
  private var inlines: [[UInt8]] = []

  /// Reads the tables of all languages.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    for path in KnowledgeFolder.embeddedPaths(named: "boilerplate.tsv") {
      let table = try knowledge.table(path, columns: ["pattern", "kind"])
      for row in table.rows {
        guard let kind = Kind(rawValue: row[1]) else { throw table.error(row, "unknown kind '\(row[1])'") }
        let pattern = FoldedText(row[0].utf8)
        guard !pattern.bytes.isEmpty else { throw table.error(row, "empty pattern") }
        switch kind {
        case .linePrefix: linePrefixes.append(pattern)
        case .line: wholeLines.insert(pattern)
        case .agency: agencies.insert(pattern)
        case .blockStart: blockStarts.append(pattern)
        case .inline: inlines.append(Array(row[0].utf8))
        }
      }
    }
  }

  /// Whether a line is junk as a whole.
  func isJunk(_ line: ArraySlice<UInt8>) -> Bool {
    let text = FoldedText(line.prefix(200))
    if line.count <= 200, wholeLines.contains(text) { return true }
    guard let prefix = linePrefixes.first(where: { text.begins(with: $0) }) else { return false }
    if prefix.isMarked { return true }
    // Words such as `By` or `Follow the` also begin sentences: a byline is unfinished, a link is short.
    return prefix.isPhrase ? line.count <= 250 : !Array(line.suffix(8)).endsSentence(before: min(8, line.count))
  }

  /// Whether a junk line only announces a link that stands on the next line: `Baca juga:`.
  func isBareAnnouncement(_ line: ArraySlice<UInt8>) -> Bool {
    let text = FoldedText(line.prefix(200))
    return linePrefixes.contains { text.without(0x3A) == $0.without(0x3A) }
  }

  /// Where a junk line was run on after a sentence: `… kata dia. Baca juga: …`; nil when it was not.
  func runOnJunk(in range: TextRange, of bytes: [UInt8]) -> Int? {
    var search = range.start
    while let colon = bytes[search..<range.end].firstIndex(of: 0x3A) {
      search = colon + 1
      let region = bytes[max(range.start, colon - 40)..<colon]
      guard let blank = region.indices.last(where: { bytes[$0] == 0x20 && bytes.endsSentence(before: $0) }) else {
        continue
      }
      let words = FoldedText(bytes[blank + 1...colon])
      if linePrefixes.contains(where: { words.begins(with: $0) }) { return blank }
    }
    return nil
  }

  /// Whether everything from this line on is junk.
  func startsJunkBlock(_ line: ArraySlice<UInt8>) -> Bool {
    let text = FoldedText(line.prefix(200))
    return blockStarts.contains { text.begins(with: $0) }
  }

  /// Whether the words are the name of a news agency or outlet.
  func isAgency(_ words: some Sequence<UInt8>) -> Bool { agencies.contains(FoldedText(words)) }

  /// The junk within a line, in reading order; a pattern that begins with `[` reaches to the next `]`.
  func inlineJunk(in range: TextRange, of bytes: [UInt8]) -> [TextRange] {
    var found: [TextRange] = []
    var index = range.start
    while index < range.end {
      guard let end = inlineEnd(at: index, of: bytes, limit: range.end) else {
        index += 1
        continue
      }
      found.append(TextRange(index, end))
      index = end
    }
    return found
  }

  private func inlineEnd(at index: Int, of bytes: [UInt8], limit: Int) -> Int? {
    for pattern in inlines where pattern[0] == bytes[index] && bytes[index..<limit].starts(with: pattern) {
      let end = index + pattern.count
      guard pattern[0] == 0x5B, pattern.last != 0x5D else { return end }
      return bytes[end..<min(limit, end + 200)].firstIndex(of: 0x5D).map { $0 + 1 }
    }
    return nil
  }
}
