import Extraction
import Foundation
import Linguistics
import NewsText
import RelationGraph
import Testing

/// The same input gives the same bytes, from whichever extractor.
@Suite struct DeterminismTests {
  static let texts = [
    "Libya menuduh Sudan menyerang Chad. Sudan membantah tuduhan itu. Burhan Talib, juru bicara KPK, menemui istrinya, Salma.",
    "Russia, China and Belarus met in Geneva. They condemned Japan, South Korea and Australia. It denied the claim.",
  ]

  @Test(arguments: texts)
  func sameBytes(_ text: String) throws {
    let article = try ArticleReader().read(Array(text.utf8), name: "a")
    let first = try GraphJSON.encode(Extractor().extract(article, id: "a"))
    let extractor = try Extractor()
    #expect(GraphJSON.encode(extractor.extract(article, id: "a")) == first)
    #expect(GraphJSON.encode(extractor.trace(article, id: "a").graph) == first)
  }

  @Test(arguments: texts)
  func sameTraces(_ text: String) throws {
    let article = try ArticleReader().read(Array(text.utf8), name: "a")
    let first = TraceText(try Extractor().trace(article)).article()
    #expect(TraceText(try Extractor().trace(article)).article() == first)
  }

  /// One extractor serves many threads.
  @Test func sameFromSeveralThreads() async throws {
    let extractor = try Extractor()
    let article = try ArticleReader().read(Array(Self.texts[0].utf8), name: "a")
    let graphs = await withTaskGroup(of: RelationshipGraph.self) { group in
      for _ in 0..<4 { group.addTask { extractor.extract(article, id: "a") } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(graphs).count == 1)
  }
}
