import NewsText

/// A word, a number or a mark, as time expressions are read: `27/7` is three, `1990-an` is three.
struct TimeToken: Sendable {
  /// In lower case.
  let text: String
  let range: TextRange
  /// The value of a token of one to four digits.
  let number: Int?
  let isCapitalized: Bool
  /// Whether no blank stands before it.
  let isTight: Bool
  /// Whether it consists of letters, or of more digits than a date has.
  let isWord: Bool

  private enum Kind { case letter, digit, mark, blank }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0x80...: .letter
    case 0x20, 0x09, 0x0A, 0x0D: .blank
    default: .mark
    }
  }

  /// The tokens of a range of UTF-8 text.
  static func tokens(in range: TextRange, of bytes: [UInt8]) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var index = range.start
    while index < range.end {
      let start = index
      var kind = TimeToken.kind(bytes[index])
      if isGeneralPunctuation(bytes, index, range.end) {
        kind = .mark
        index += 3
      } else {
        index += 1
        while kind != .mark, index < range.end, TimeToken.kind(bytes[index]) == kind,
          !isGeneralPunctuation(bytes, index, range.end)
        {
          index += 1
        }
      }
      guard kind != .blank else { continue }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      tokens.append(
        TimeToken(
          text: text.lowercased(), range: TextRange(start, index),
          number: kind == .digit && index - start <= 4 ? Int(text) : nil,
          isCapitalized: (0x41...0x5A).contains(bytes[start]), isTight: tokens.last?.range.end == start,
          isWord: kind == .letter || kind == .digit && index - start > 4))
    }
    return tokens
  }

  /// The words of a table's phrase, split the same way and joined by blanks.
  static func phrase(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return tokens(in: TextRange(0, bytes.count), of: bytes).map(\.text).joined(separator: " ")
  }

  // U+2000 to U+203F: dashes and quotation marks.
  private static func isGeneralPunctuation(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
  }
}
