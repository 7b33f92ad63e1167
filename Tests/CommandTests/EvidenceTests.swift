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

  @Test func bytesOfEvidenceAreBytesOfTheArticle() throws {
    #expect(Self.articles.count >= 22)
    let reader = try ArticleReader()
    let extractor = try Extractor()
    for path in Self.articles {
      let article = try reader.read(try InputBytes().read(path), name: path)
      let bytes = article.source.bytes
      let graph = extractor.extract(article, id: "a")
      try graph.validate()
      #expect(!graph.relations.isEmpty, "\(path)")
      #expect(graph.articles.map(\.sha256) == [SHA256.hexadecimal(of: bytes)])
      for relation in graph.relations {
        #expect(!relation.evidence.isEmpty, "\(path) \(relation.id)")
        for evidence in relation.evidence {
          #expect(Array(bytes[evidence.start..<evidence.end]) == Array(evidence.text.utf8), "\(path) \(relation.id)")
        }
      }
      let firsts = graph.relations.compactMap(\.evidence.first?.start)
      #expect(firsts == firsts.sorted(), "\(path): relations in reading order")
      for actor in graph.actors {
        for mention in actor.mentions {
          #expect(String(validating: bytes[mention.start..<mention.end], as: UTF8.self)?.isEmpty == false)
        }
      }
      let mentions = graph.actors.compactMap(\.mentions.first?.start)
      #expect(mentions == mentions.sorted(), "\(path): actors in order of first mention")
      #expect(graph.relations.map(\.id) == graph.relations.indices.map { "r\($0 + 1)" })
    }
  }
}
