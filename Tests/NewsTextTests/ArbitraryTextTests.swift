import Testing

@testable import NewsText

/// Texts put together at random, by a fixed rule, from the pieces that the reader looks for.
@Suite struct ArbitraryTextTests {
  static let pieces = [
    "\n", "\r\n", "\r", " ", "  ", "\t", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{2028}", "-", " - ", "--", "–", " — ",
    ":", "|", ",", "/",
    "(", ")", "[", "]", "\"", "”", "'", ".", "?", "!", "…", "é", "😀", "e\u{301}", "TEMPO.CO", "Jakarta", "JAKARTA",
    "(ANTARA)", "REUTERS",
    "Baca juga:", "Pilihan Editor", "[Gambas:Video CNN]", "[Gambas:", "ADVERTISEMENT", "(fra/kid)", "Foto: ", "By",
    "27", "7", "2023",
    "27/7/2023", "Juli", "Oct. 28, 2024", "Kamis", "Presiden bertemu utusan di sana.", "Kata Menlu Retno", "a", "Z",
    ".com",
    String(repeating: "panjang ", count: 40),
  ]

  /// A linear congruential generator: the same texts on every machine.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  @Test(arguments: 0..<8) func partsLieInTheTextInOrder(_ seed: Int) throws {
    let reader = try ArticleReader()
    var dice = Dice(state: UInt64(seed) &* 977 &+ 1)
    for _ in 0..<250 {
      var text = ""
      for _ in 0..<(1 + dice.roll(40)) { text += Self.pieces[dice.roll(Self.pieces.count)] }
      guard let article = try? reader.read(Array(text.utf8), name: "t") else {
        #expect(!text.unicodeScalars.contains { $0.properties.isAlphabetic }, "\(text.debugDescription)")
        continue
      }
      let bytes = article.source.bytes
      var last = 0
      #expect(article.paragraphs == article.paragraphs.sorted())
      // A subtitle may stand before the dateline.
      for range in ([article.title, article.dateline].compactMap(\.self) + article.paragraphs).sorted() {
        #expect(range.start >= last && range.start < range.end && range.end <= bytes.count, "\(text.debugDescription)")
        #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil, "\(text.debugDescription)")
        #expect(range.trimmed(in: bytes) == range || range == article.dateline, "\(text.debugDescription)")
        last = range.end
      }
    }
  }
}
