import Foundation
import Linguistics
import NewsText
import RelationGraph
import Testing

/// Whatever a file holds, reading it ends, and what comes out is a valid graph.
@Suite struct RobustnessTests {
  static let texts: [String] = [
    "Rusia", ".", "?!…", "\u{FEFF}Rusia", "a", "()", "\"\"\"", "“”“", "👩‍👩‍👧‍👦🇮🇩🇷🇺", "Rusia 🇷🇺 menyerang 🇺🇦 Ukraina.",
    "Rusia\u{1}\u{2}\u{7F}menyerang\u{B}Ukraina.", "\u{202E}Rusia menyerang Ukraina.",
    "Rus\u{301}ia menyerang Ukraina.",
    "Rusia\u{A0}menyerang\u{A0}Ukraina.", "\r\n\r\nRusia\r\nmenyerang\r\nUkraina.\r\n", "ロシアはウクライナを攻撃した。",
    "روسيا هاجمت أوكرانيا.", "Rusia menyerang", "menyerang", "oleh oleh oleh", "yang yang yang yang", "nya", "(Rusia",
    "Rusia)", "Rusia (", "Kedua negara itu.", "Ia menyerangnya.", "dan, dan, dan, dan.", "X'''s", "-", "- - - -", "al-",
    String(repeating: "(", count: 300), String(repeating: "Rusia menyerang Ukraina dan ", count: 20),
    String(repeating: "presiden ", count: 60), "Presiden", "Presiden, Menteri, Ketua", "U.S.", "a b c d e f g",
    "Menteri AT&T menuduh Korea Utara mengirim senjata AT&T ke Rusia.",
  ]

  @Test(arguments: texts, [Language.indonesian, .english])
  func anyTextIsRead(_ text: String, _ language: Language) throws {
    let reading = try Reading.of(language)
    let trace = try reading.trace(text)
    try trace.graph.validate()
    for sentence in trace.sentences {
      #expect(sentence.range.end <= text.utf8.count)
      for mention in sentence.mentions { #expect(mention.words.upperBound <= sentence.words.count) }
    }
  }

  @Test(arguments: ["", " ", "\n\n\t"])
  func emptyIsRefused(_ text: String) {
    #expect(throws: InputError.empty(name: "test")) {
      try Reading.of(.indonesian).article(text)
    }
  }

  /// An article whose paragraphs are all left out has no sentences and no graph.
  @Test func articleOfJunkIsAnEmptyGraph() throws {
    let graph = try Reading.of(.indonesian).graph("Baca juga: Rusia menyerang Ukraina")
    #expect(graph.relations.isEmpty)
  }

  @Test func longestWordIsRead() throws {
    let word = String(repeating: "rusia", count: 1 << 18)
    #expect(try Reading.of(.indonesian).graph("Rusia menyerang \(word).").relations.isEmpty)
  }

  @Test func longestSentenceIsRead() throws {
    // Without optimisation a sentence of 2,000 words takes too long for a test.
    #if DEBUG
      let clauses = 60
    #else
      let clauses = 500
    #endif
    let sentence = Array(repeating: "Rusia menyerang Ukraina", count: clauses).joined(separator: " dan ")
    let graph = try Reading.of(.indonesian).graph(sentence + ".")
    try graph.validate()
  }

  /// Copies of an article in one case: names are hard to tell there, but nothing breaks.
  @Test(arguments: ["Gold", "Unseen"], [false, true])
  func articleInOneCaseIsRead(_ folder: String, _ isUpper: Bool) throws {
    let document = try #require(try DevelopmentTexts.documents(in: folder).first)
    let text = String(decoding: document.bytes.prefix(400), as: UTF8.self)
    let graph = try Reading.of(document.language).graph(isUpper ? text.uppercased() : text.lowercased())
    try graph.validate()
  }
}
