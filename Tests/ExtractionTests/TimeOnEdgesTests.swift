import Linguistics
import NewsText
import RelationGraph
import Testing

@testable import Extraction

@Suite struct TimeOnEdgesTests {
  /// Tables and models, loaded once for all rows.
  static let extractor = Result { try Extractor() }

  /// A text published on Friday, 25 October 2024, an edge it states, and that edge's time: `text first/last`.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let edge: String
    let times: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(
      text:
        "Menteri Luar Negeri Rusia Sergei Lavrov bertemu Menteri Luar Negeri China Wang Yi di Moskow, Kamis (24/10).",
      edge: "CONSULT", times: ["Kamis (24/10) 2024-10-24/2024-10-24"]),
    Row(
      text: "Rusia menginvasi Ukraina pada 24 Februari 2022.", edge: "ASSAULT",
      times: ["24 Februari 2022 2022-02-24/2022-02-24"]),
    Row(
      text: "Pada Agustus tahun lalu Amerika Serikat mengecam Korea Utara.", edge: "ACCUSE",
      times: ["Agustus tahun lalu 2023-08-01/2023-08-31"]),
    Row(
      text: "Presiden Rusia Vladimir Putin akan mengunjungi China pada Senin.", edge: "CONSULT",
      times: ["Senin 2024-10-28/2024-10-28"]),
    Row(
      text: "Hizbullah menyerang Israel pada 8 Oktober 2023. Sehari sebelumnya Hamas menyerang Israel.",
      edge: "ASSAULT",
      times: ["8 Oktober 2023 2023-10-08/2023-10-08", "Sehari sebelumnya 2023-10-07/2023-10-07"]),
    Row(
      text: "Rusia menyerang Ukraina pada Februari 2022. Rusia kembali menyerang Ukraina pekan ini.", edge: "ASSAULT",
      times: ["Februari 2022 2022-02-01/2022-02-28", "pekan ini 2024-10-21/2024-10-25"]),
    Row(text: "Amerika Serikat mengecam Rusia.", edge: "ACCUSE", times: []),
    Row(
      text: "The United States condemned North Korea on Monday.", edge: "ACCUSE",
      times: ["Monday 2024-10-21/2024-10-21"]),
    Row(
      text: "Venezuela cut ties with Colombia on Saturday, giving its envoys 24 hours to leave.", edge: "SANCTION",
      times: ["Saturday 2024-10-19/2024-10-19"]),
    Row(
      text: "In October 2021, Russia attacked Ukraine.", edge: "ASSAULT",
      times: ["October 2021 2021-10-01/2021-10-31"]),
    Row(
      text: "President Vladimir Putin will visit China next week.", edge: "CONSULT",
      times: ["next week 2024-10-28/2024-11-03"]),
    Row(
      text: "The United States imposed sanctions on Iran under the 2015 accord.", edge: "SANCTION", times: []),
  ])
  func clauseDatesEdge(_ row: Row) throws {
    let source = SourceText(name: "-", text: row.text)
    let article = Article(
      source: source, title: nil, dateline: nil, published: CalendarDate(year: 2024, month: 10, day: 25),
      paragraphs: [TextRange(0, source.bytes.count)])
    let relations = try TimeOnEdgesTests.extractor.get().extract(article, id: "-").relations.filter {
      $0.type.name == row.edge
    }
    #expect(!relations.isEmpty)
    let times = relations.flatMap(\.time)
    #expect(times.map { "\($0.text) \($0.start ?? "?")/\($0.end ?? "?")" } == row.times)
    #expect(times.allSatisfy { row.text.contains($0.text) })
  }

  @Test(arguments: [
    ("Theresa May met Angela Merkel.", 0), ("Troops may march on Sun Yat-sen Road.", 0), ("They met in May.", 1),
    ("It killed 2000 people.", 0), ("The 2015 accord failed.", 1), ("It failed (2015).", 1),
  ])
  func treeTellsDatesFromWords(text: String, count: Int) throws {
    let source = SourceText(name: "-", text: text)
    let article = Article(
      source: source, title: nil, dateline: nil, published: CalendarDate(year: 2024, month: 10, day: 25),
      paragraphs: [TextRange(0, source.bytes.count)])
    let reading = try #require(try TimeOnEdgesTests.extractor.get().readers[.english])
    var reader = TimeReader(words: reading.tables.times, article: article)
    var isOpen = false
    let sentence = try #require(reading.analyzer.analyze(article).sentences.first)
    let view = SentenceView(index: 0, sentence: sentence, quoteIsOpen: &isOpen)
    let found = MentionFinder(gazetteer: reading.gazetteer, knowledge: reading.tables)
      .mentions(in: view, source: source)
    #expect(reader.times(in: view, found).count == count)
  }
}
