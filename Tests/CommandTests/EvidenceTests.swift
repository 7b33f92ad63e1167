import Extraction
import Foundation
import NewsText
import RelationGraph
import Testing

/// What every extracted graph promises, over all development articles and samples.
@Suite struct EvidenceTests {
  static let articles: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["Tests/Gold", "graphs"].flatMap { folder in
      let path = root.appendingPathComponent(folder).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(path)/\($0)" }
    }
  }()

  static let reader = Result { try ArticleReader() }
  static let extractor = Result { try Extractor() }

  @Test func articlesAreThere() {
    #expect(Self.articles.count >= 23)
  }

  @Test(arguments: articles) func bytesOfEvidenceAreBytesOfTheArticle(_ path: String) throws {
    let article = try Self.reader.get().read(try InputBytes().read(path), name: path)
    let bytes = article.source.bytes
    let graph = try Self.extractor.get().extract(article, id: "a")
    try graph.validate()
    #expect(!graph.relations.isEmpty)
    #expect(graph.articles.map(\.sha256) == [SHA256.hexadecimal(of: bytes)])
    for relation in graph.relations {
      #expect(!relation.evidence.isEmpty, "\(relation.id)")
      for evidence in relation.evidence {
        #expect(Array(bytes[evidence.start..<evidence.end]) == Array(evidence.text.utf8), "\(relation.id)")
      }
    }
    for mention in graph.actors.flatMap(\.mentions) {
      #expect(String(validating: bytes[mention.start..<mention.end], as: UTF8.self)?.isEmpty == false)
    }
    // Reading order is the order everywhere.
    let relations = graph.relations.compactMap(\.evidence.first?.start)
    #expect(relations == relations.sorted())
    let actors = graph.actors.compactMap(\.mentions.first?.start)
    #expect(actors == actors.sorted())
    #expect(graph.relations.map(\.id) == graph.relations.indices.map { "r\($0 + 1)" })
  }
}
