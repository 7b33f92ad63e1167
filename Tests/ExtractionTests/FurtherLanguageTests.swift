import Extraction
import Foundation
import KnowledgeTables
import Linguistics
import NewsText
import Testing

/// A third language as the page on adding one says: the tables and models of the nearest language, and rows of its own.
@Suite struct FurtherLanguageTests {
  private static let malay = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Malay")

  private static let expected = [
    "ACCUSE Malaysia → Israel", "ACCUSE Philippines → China", "AID Japan → Palestine, planned",
    "ASSAULT Israel → Palestine", "COERCE Malaysia → Razif Tahir", "CONSULT Anwar Ibrahim → Emmanuel Macron",
    "REJECT China → Philippines", "REQUEST Malaysia → United States", "position held Anwar Ibrahim → Malaysia",
    "position held Emmanuel Macron → France", "position held Mohamad Hasan → Malaysia",
    "position held Razif Tahir → Agensi Laut Tengah",
  ]

  /// Indonesian under another code, with the rows of `Tests/Malay/ms` below each table's own.
  private func folder() throws -> TableFolder {
    let folder = try TableFolder()
    for path in KnowledgeFolder.embeddedPaths(below: "id") {
      let name = String(path.dropFirst("id/".count))
      var bytes = Data(try #require(KnowledgeFolder.embeddedBytes(path)))
      let own = Self.malay.appendingPathComponent("ms/\(name)")
      if FileManager.default.fileExists(atPath: own.path) {
        let rows = try String(contentsOf: own, encoding: .utf8).split(separator: "\n").dropFirst()
        bytes.append(Data(("\n" + rows.joined(separator: "\n") + "\n").utf8))
      }
      try folder.write("ms/\(name)", bytes: bytes)
    }
    return folder
  }

  @Test func readsMalay() throws {
    let folder = try folder()
    let extractor = try Extractor(
      options: Extractor.Options(language: Language(code: "ms")), knowledge: folder.knowledge)
    let text = try Data(contentsOf: Self.malay.appendingPathComponent("article.txt"))
    let graph = extractor.extract(try ArticleReader().read(Array(text), name: "article"), id: "article")
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    let told = graph.relations.map { relation in
      let ends = [names[relation.actor] ?? "?", names[relation.recipient] ?? "?"]
      let status = relation.status == .asserted ? "" : ", \(relation.status.rawValue)"
      return TextRow.relation(relation.type.name, ends, status)
    }
    #expect(told.sorted() == Self.expected.sorted())
  }
}
