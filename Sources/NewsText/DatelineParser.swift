/// Recognises the place, agency and date before an article's first sentence: `TEMPO.CO, Jakarta -`,
/// `PORT SUDAN, Sudan (Jan. 20, 2024) --`.
struct DatelineParser: Sendable {
  let boilerplate: Boilerplate
  let dates: DateScanner

  private static let longest = 100

  /// The dateline at the beginning of a paragraph, its mark included; nil when the paragraph begins with its sentence.
  func dateline(of paragraph: TextRange, in bytes: [UInt8]) -> TextRange? {
    let limit = min(paragraph.end, paragraph.start + DatelineParser.longest)
    var index = paragraph.start
    while index < limit {
      guard let mark = DatelineMark(at: index, in: bytes, limit: paragraph.end) else {
        index += 1
        continue
      }
      let clues = clues(TextRange(paragraph.start, index).trimmed(in: bytes), bytes)
      if let clues, accepts(clues, mark, paragraph, bytes) { return TextRange(paragraph.start, mark.range.end) }
      index = mark.range.end
    }
    return nil
  }

  /// What the parts of a dateline give away.
  private struct Clues {
    var parts = 0
    var places = 0
    var hasOutlet = false
    var hasDate = false
    var hasBracket = false
    var isCapital = false
  }

  private func accepts(_ clues: Clues, _ mark: DatelineMark, _ paragraph: TextRange, _ bytes: [UInt8]) -> Bool {
    let rest = TextRange(mark.range.end, paragraph.end).trimmed(in: bytes)
    if rest.count > 0, (0x61...0x7A).contains(bytes[rest.start]), !clues.hasOutlet { return false }
    let isSentence = rest.count == 0 || bytes.endsSentence(before: paragraph.end) || paragraph.count > 250
    switch mark.form {
    case .glued: return clues.hasOutlet && clues.parts <= 3
    case .colon: return clues.hasDate && clues.places > 0 || clues.isCapital && isSentence && clues.parts == 1
    case .loose:
      if clues.hasOutlet || clues.hasDate && clues.places > 0 { return true }
      // A headline may have the same shape: `KPK - Polri Sepakat`, `Rusia - Korea Utara Makin Dekat`.
      guard clues.places > 0, isSentence else { return false }
      if clues.hasBracket || clues.isCapital { return true }
      // `Jakarta - Presiden …`, but not `Joko Widodo - Presiden Indonesia - …`.
      return clues.parts <= 2 && !mark.recurs(in: rest, of: bytes)
    }
  }

  /// Nil when some part is neither place nor outlet nor date.
  private func clues(_ range: TextRange, _ bytes: [UInt8]) -> Clues? {
    var clues = Clues()
    var start = range.start
    var isBracketed = false
    for index in range.start...range.end {
      let byte = index < range.end ? bytes[index] : 0x2C
      guard byte == 0x2C || byte == 0x2F || byte == 0x28 || byte == 0x29 || byte == 0x7C else { continue }
      let part = TextRange(start, index).trimmed(in: bytes)
      start = index + 1
      if part.count > 0 {
        guard add(part, isBracketed, to: &clues, bytes) else { return nil }
      }
      if byte == 0x28 { isBracketed = true }
      if byte == 0x29 { isBracketed = false }
    }
    return clues.parts > 0 && clues.parts <= 6 ? clues : nil
  }

  private func add(_ part: TextRange, _ isBracketed: Bool, to clues: inout Clues, _ bytes: [UInt8]) -> Bool {
    clues.parts += 1
    let text = bytes[part.start..<part.end]
    if boilerplate.isAgency(text) || isAddress(text) {
      clues.hasOutlet = true
    } else if dates.isDateLike(part, of: bytes) {
      clues.hasDate = true
    } else if let isCapital = place(text) {
      if isBracketed {
        clues.hasBracket = clues.places > 0
      } else {
        if clues.places == 0 { clues.isCapital = isCapital }
        clues.places += 1
      }
    } else {
      return false
    }
    return true
  }

  // `Liputan6.com`, `JUARA.NET`: letters and digits, a full stop, a short ending.
  private func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    let labels = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let first = labels.first, let last = labels.last else { return false }
    return first.count >= 3 && (2...4).contains(last.count)
      && labels.allSatisfy { $0.allSatisfy { byte in (0x30...0x39).contains(byte) || DatelineParser.isLetter(byte) } }
  }

  /// Whether a place is written in capitals; nil when the words are no name of at most four capitalised words.
  private func place(_ text: ArraySlice<UInt8>) -> Bool? {
    let words = text.split(separator: 0x20)
    guard words.count <= 4 else { return nil }
    var letters = 0
    var small = 0
    for word in words {
      guard let first = word.first else { return nil }
      let isParticle = word.count <= 3 && word.startIndex > text.startIndex
      guard (0x41...0x5A).contains(first) || first >= 0x80 || isParticle && DatelineParser.isLetter(first) else {
        return nil
      }
      for byte in word {
        guard DatelineParser.isLetter(byte) || byte >= 0x80 || byte == 0x2E || byte == 0x27 || byte == 0x2D else {
          return nil
        }
        letters += 1
        if (0x61...0x7A).contains(byte) { small += 1 }
      }
    }
    return letters >= 3 && small == 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
