import KnowledgeTables
import Linguistics
import NewsText
import Testing

@Suite struct Detection {
  let detector: LanguageDetector

  init() throws { detector = try LanguageDetector(knowledge: .embedded) }

  @Test(arguments: [
    ("Presiden mengunjungi Moskow", "id"), ("President visits Moscow for talks", "en"),
    ("AS MENUDUH KOREA UTARA MEMASOK SENJATA KE RUSIA", "id"), ("US ACCUSES NORTH KOREA OF SHIPPING ARMS", "en"),
    ("kpk menangkap bupati", "id"), ("police arrest mayor in bribery case", "en"),
    ("The New York Times melaporkan pertemuan itu pada Senin.", "id"),
    ("Kementerian Luar Negeri, the Indonesian foreign ministry, said on Monday", "en"),
    ("Perang dagang", "id"), ("Trade war with China", "en"), ("", "id"), ("12345 !!! 😀", "id"),
  ])
  func shortText(text: String, code: String) {
    #expect(detector.detect(text).code == code)
  }

  @Test func articleIsReadWithoutItsJunk() {
    let text = "the the the and of to in is was\nMenteri itu tiba di Jakarta pada Senin untuk bertemu presiden."
    let source = SourceText(name: "-", text: text)
    let body = TextRange(32, source.bytes.count)
    let article = Article(source: source, title: nil, dateline: nil, published: nil, paragraphs: [body])
    #expect(detector.detect(article) == .indonesian)
    #expect(detector.detect("the the the and of to in is was") == .english)
  }

  @Test func longWordsAndBrokenLettersEnd() {
    #expect(detector.detect(String(repeating: "a", count: 1_000_000)).code == "id")
    #expect(detector.detect(String(repeating: "the ", count: 100_000)).code == "en")
  }
}
