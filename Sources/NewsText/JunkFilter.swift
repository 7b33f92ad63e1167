/// Takes out of an article's blocks what is no part of it.
struct JunkFilter {
  let boilerplate: Boilerplate
  let bytes: [UInt8]

  /// The blocks without junk lines, inline junk and blocks of links.
  func withoutJunk(_ blocks: [TextRange]) -> [TextRange] {
    var kept: [TextRange] = []
    var rest = blocks[...]
    while let block = rest.popFirst() {
      let line = bytes[block.start..<block.end]
      if boilerplate.startsJunkBlock(line) {
        rest = kept.count > 1 ? afterLinks(rest) : rest
      } else if boilerplate.isJunk(line) || isCredit(block) {
        // `Baca juga:` alone: the links stand on the next lines.
        if boilerplate.isBareAnnouncement(line) {
          rest = rest.dropFirst(rest.prefix(3).prefix(while: isHeadline).count)
        }
      } else {
        kept += withoutInlineJunk(block)
      }
    }
    return kept
  }

  // A block of links within an article is followed by paragraphs of text; at its end, by more links and teasers.
  private func afterLinks(_ blocks: ArraySlice<TextRange>) -> ArraySlice<TextRange> {
    let text = blocks.drop(while: isHeadline)
    let isText = text.prefix(2).allSatisfy { block in
      block.count >= 80 && bytes.endsSentence(before: withoutTail(block).end)
        || block != text.first && isSignature(block)
    }
    return isText ? text : []
  }

  /// The paragraphs without the signatures at their end: `REUTERS`, `(fra/kid)`, `| AFP`.
  func withoutSignature(_ paragraphs: [TextRange]) -> [TextRange] {
    var paragraphs = paragraphs
    while paragraphs.count > 1, let last = paragraphs.last, isSignature(last) { paragraphs.removeLast() }
    if let last = paragraphs.popLast() { paragraphs.append(withoutTail(last)) }
    return paragraphs
  }

  private func withoutInlineJunk(_ block: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = block.start
    for junk in boilerplate.inlineJunk(in: block, of: bytes) {
      // Within a sentence it is the writer's: `Agence France-Presse (AFP) melaporkan`.
      let before = TextRange(start, junk.start).trimmed(in: bytes)
      guard before.count == 0 || bytes.endsSentence(before: before.end) else { continue }
      parts.append(TextRange(start, junk.start))
      start = junk.end
    }
    let remainder = TextRange(start, block.end)
    parts.append(TextRange(start, boilerplate.runOnJunk(in: remainder, of: bytes) ?? block.end))
    return parts.map { $0.trimmed(in: bytes) }.filter { $0.count > 0 }
  }

  // `Gedung PBB di New York (Foto: Reuters)`: no sentence, and a bracket that begins like a junk line.
  private func isCredit(_ block: TextRange) -> Bool {
    guard let bracket = bracketed(block), boilerplate.isJunk(bytes[bracket.start + 1..<bracket.end - 1]) else {
      return false
    }
    return !bytes.endsSentence(before: TextRange(block.start, bracket.start).trimmed(in: bytes).end)
  }

  // The title of another article: four words or more, most of them capitalised, no sentence.
  private func isHeadline(_ block: TextRange) -> Bool {
    guard block.count <= 160, bytes[block.end - 1] != 0x2E else { return false }
    let words = bytes[block.start..<block.end].split(separator: 0x20)
    let capitalised = words.count { !(0x61...0x7A).contains($0[$0.startIndex]) }
    return words.count >= 4 && capitalised * 5 >= words.count * 3
  }

  // A line of agency names, of capitals alone, or wholly in brackets.
  private func isSignature(_ block: TextRange) -> Bool {
    guard block.count <= 80 else { return false }
    let line = bytes[block.start..<block.end]
    if isAgencyList(line) { return true }
    if let inner = bracketed(block), inner == block { return true }
    let isShouted = !line.contains { (0x61...0x7A).contains($0) } && line.contains { (0x41...0x5A).contains($0) }
    return isShouted && !bytes.endsSentence(before: block.end)
  }

  private func isAgencyList(_ words: ArraySlice<UInt8>) -> Bool {
    let parts = words.split { $0 == 0x7C || $0 == 0x2F || $0 == 0x2C || $0 == 0x28 || $0 == 0x29 }
    return !parts.isEmpty && parts.allSatisfy { boilerplate.isAgency($0) }
  }

  /// The paragraph without what follows its last sentence: bracketed initials, or agencies after a bar.
  private func withoutTail(_ paragraph: TextRange) -> TextRange {
    if let tail = bracketed(paragraph), tail.start > paragraph.start {
      let rest = TextRange(paragraph.start, tail.start).trimmed(in: bytes)
      return bytes.endsSentence(before: rest.end) ? rest : paragraph
    }
    let lowest = max(paragraph.start, paragraph.end - 60)
    var index = paragraph.end
    while index > lowest + 1 {
      index -= 1
      guard bytes[index] == 0x20, bytes.endsSentence(before: index) else { continue }
      let tail = bytes[index..<paragraph.end].drop { $0 == 0x20 || $0 == 0x7C || $0 == 0x2D || $0 == 0x2F }
      return isAgencyList(tail) ? TextRange(paragraph.start, index).trimmed(in: bytes) : paragraph
    }
    return paragraph
  }

  /// The short bracket that ends a block and holds no sentence.
  private func bracketed(_ block: TextRange) -> TextRange? {
    guard let last = block.count > 2 ? bytes[block.end - 1] : nil, last == 0x29 || last == 0x5D else { return nil }
    let open: UInt8 = last == 0x29 ? 0x28 : 0x5B
    let region = bytes[max(block.start, block.end - 80)..<block.end - 1]
    guard let start = region.lastIndex(of: open), !bytes.endsSentence(before: block.end - 1) else { return nil }
    return TextRange(start, block.end)
  }
}
