import Foundation
import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

/// The page that is a single file, and the files of the server's page.
@Suite struct PageTests {
  private func page(_ graph: RelationshipGraph, texts: [String: [UInt8]] = [:]) throws -> String {
    var options = RenderOptions()
    options.format = .html
    options.articleTexts = texts
    return String(decoding: try GraphRenderer(options).render(graph), as: UTF8.self)
  }

  /// What stands between two marks, each time.
  private func parts(_ text: String, from start: String, to end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  /// What the marks of a text's page say it holds as data.
  private func data(_ page: String) throws -> [String: Any] {
    let json = try #require(parts(page, from: "id=\"data\">", to: "</script>").first)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    ("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("fbff", "+/8="), ("666f6f626172", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(hexadecimal: String, expected: String) {
    #expect(ContentHash.base64(ofHexadecimal: hexadecimal) == expected)
  }

  @Test func thePolicyAllowsWhatStandsInThePageAndNothingElse() throws {
    let page = try page(SyntheticGraph.make(actors: 8, relations: 12))
    let policy = try #require(parts(page, from: "Content-Security-Policy\" content=\"", to: "\">").first)
    #expect(policy.hasPrefix("default-src 'none';"))
    #expect(!policy.contains("unsafe"))
    let scripts = parts(page, from: "<script type=\"module\">", to: "</script>")
    let markup = try #require(page.components(separatedBy: "<script").first)
    let styles = parts(markup, from: "<style>", to: "</style>")
    #expect(scripts.count == 1)
    #expect(styles.count == 2)
    for part in scripts + styles { #expect(policy.contains(ContentHash.source(of: Array(part.utf8)))) }
    #expect(policy.components(separatedBy: "sha256-").count == 4)
    #expect(!page.contains(" src=") && !page.contains("<link"))
  }

  @Test func theScriptHoldsEachModuleOnceAndImportsNone() {
    let script = String(decoding: PageScript.file.bytes, as: UTF8.self)
    let lines = script.components(separatedBy: "\n")
    #expect(!lines.contains { $0.hasPrefix("import ") || $0.hasPrefix("export ") || $0.hasPrefix("//") })
    #expect(!script.contains("</"))
    let declared = lines.compactMap { line -> String? in
      let words = line.replacing("async ", with: "").components(separatedBy: CharacterSet(charactersIn: " ({="))
      return words.count > 1 && ["function", "class"].contains(words[0]) ? words[1] : nil
    }
    #expect(declared.contains("Page") && declared.contains("Words"))
    #expect(Set(declared).count == declared.count)
  }

  @Test(arguments: HostileNames.all)
  func noTextEndsTheElementItStandsIn(name: String) throws {
    let graph = HostileNames.graph(name)
    var out = ByteStream()
    HTMLPage(
      graph: try IndexedGraph(graph, styles: .embedded("en")), wording: .embedded("en"),
      vocabulary: .embedded(isServed: false), title: name, svg: [], theme: .named(.screen), dot: Array(name.utf8),
      texts: [:]
    ).write(to: &out)
    let page = String(decoding: out.bytes, as: UTF8.self)
    #expect(parts(page, from: "<script", to: ">").count == 2)
    let json = try #require(parts(page, from: "id=\"data\">", to: "</script>").first)
    let held = try JSONDecoder().decode(Held.self, from: Data(json.utf8))
    #expect(held.graph.actors.map(\.name) == graph.actors.map(\.name))
    #expect(held.dot == name)
  }

  private struct Held: Decodable {
    let graph: Graph
    let dot: String

    struct Graph: Decodable { let actors: [Name] }
    struct Name: Decodable { let name: String }
  }

  @Test func sentencesStandInTheTextOnce() throws {
    let text = "Rusia membantu Ukraina. 😀"
    let article = ArticleReference(
      id: "a", title: nil, language: "id", published: nil, source: "a.txt", sha256: "the hash of the text")
    let quote = Evidence(article: "a", start: 0, end: 23, text: "Rusia membantu Ukraina.")
    let graph = RelationshipGraph(
      generator: "test", articles: [article],
      actors: [Actor(id: "r", name: "Rusia", kind: .country), Actor(id: "u", name: "Ukraina", kind: .country)],
      relations: [
        Relation(id: "r1", type: try #require(RelationType("AID")), actor: "r", recipient: "u", evidence: [quote])
      ])
    let with = try data(try page(graph, texts: [article.sha256: Array(text.utf8)]))
    let without = try data(try page(graph))
    #expect(with["texts"] as? [String: String] == ["a": text])
    #expect(without["texts"] as? [String: String] == [:])
    #expect(try evidence(with) == ["0", "0", "23"])
    #expect(try evidence(without) == ["0", "0", "23", "<null>", quote.text])
  }

  private func evidence(_ data: [String: Any]) throws -> [String] {
    let relations = try #require((data["graph"] as? [String: Any])?["relations"] as? [[String: Any]])
    return try #require((relations[0]["evidence"] as? [[Any]])?.first).map { "\($0)" }
  }

  @Test func aPageOfFifteenActorsIsWellBelow150KB() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../graphs").standardizedFileURL
    let graph = try GraphJSON.decode(try Data(contentsOf: folder.appending(path: "caucasus-accord.json")))
    let text = try Data(contentsOf: folder.appending(path: "caucasus-accord.txt"))
    #expect(graph.actors.count >= 15)
    let page = try page(graph, texts: [graph.articles[0].sha256: Array(text)])
    #expect(page.contains("\"texts\":{\"caucasus-accord\":"))
    #expect(page.utf8.count < 140_000)
  }

  @Test func theServersPageLoadsOnlyWhatIsThere() throws {
    let index = String(decoding: try #require(PageFile.served("index.html")), as: UTF8.self)
    #expect(index.contains("content=\"{{token}}\""))
    #expect(index.contains("id=\"intake\"") && index.contains("id=\"stage\"") && !index.contains("<!--"))
    let loaded = parts(index, from: "\"/assets/", to: "\"")
    #expect(loaded.contains("server.js") && loaded.contains("page.css"))
    var wanted = loaded + ["vocabulary.json"]
    var seen: Set<String> = []
    while let name = wanted.popLast() {
      guard seen.insert(name).inserted else { continue }
      let bytes = try #require(PageFile.served(name), "\(name)")
      if name.hasSuffix(".js") { wanted += parts(String(decoding: bytes, as: UTF8.self), from: "from \"./", to: "\"") }
    }
    #expect(seen.count > 20)
    #expect(PageFile.served("frame.html") == nil)
    #expect(PageFile.served("nothing.js") == nil)
  }

  @Test func everyWordOfThePageIsInTheTable() throws {
    let json = PageVocabulary.embedded(isServed: true).json()
    let vocabulary = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    let words = try #require(vocabulary["words"] as? [String: [String: String]])
    let index = String(decoding: try #require(PageFile.served("index.html")), as: UTF8.self)
    for attribute in ["data-word", "data-label", "data-placeholder"] {
      for word in parts(index, from: "\(attribute)=\"", to: "\"") {
        #expect(words["id"]?[word]?.isEmpty == false, "\(word)")
        #expect(words["en"]?[word]?.isEmpty == false, "\(word)")
      }
    }
  }
}
