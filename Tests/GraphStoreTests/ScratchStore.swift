import Foundation
import GraphStore
import NewsText
import RelationGraph
import Testing

/// A store in a folder of its own, removed with it.
final class ScratchStore {
  let folder: URL
  let store: GraphStore

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("simpul-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try GraphStore(path: folder.appendingPathComponent("news.sqlite").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// An article of a few relations, written as lines: `Rusia (country RUS) AID Korea Utara (country PRK)`.
struct TestArticle {
  let name: String
  var actors: [Actor] = []
  var relations: [Relation] = []
  private var text = ""

  init(_ name: String) { self.name = name }

  /// Names an actor; its mentions are as many as its names.
  mutating func actor(
    _ name: String, _ kind: Actor.Kind = .country, code: String? = nil, wikidata: String? = nil, aliases: [String] = []
  ) -> String {
    let id = NameSuggestion.folded(name).split(separator: " ").joined(separator: "-")
    let start = text.utf8.count
    text += name + "\n"
    let mention = ActorMention(article: self.name, start: start, end: text.utf8.count - 1)
    actors.append(
      Actor(
        id: id, name: name, kind: kind, code: code, wikidata: wikidata, aliases: aliases, mentions: [mention]))
    return id
  }

  /// States a relation in a sentence of its own.
  mutating func relation(
    _ type: String, _ actor: String, _ recipient: String, status: Status = .asserted, attribution: [String] = [],
    time: [TimeSpan] = [], confidence: Double = 1, title: String? = nil, sentence: String? = nil
  ) throws {
    let start = text.utf8.count
    let sentence = sentence ?? "\(actor) \(type) \(recipient)."
    text += sentence + "\n"
    relations.append(
      Relation(
        id: "r\(relations.count + 1)", type: try #require(RelationType(type)), actor: actor, recipient: recipient,
        status: status, attribution: attribution, title: title, time: time, confidence: confidence,
        evidence: [Evidence(article: name, start: start, end: text.utf8.count - 1, text: sentence)]))
  }

  var article: Article {
    let source = SourceText(name: name, text: text)
    return Article(source: source, title: nil, dateline: nil, published: nil, paragraphs: [])
  }

  var graph: RelationshipGraph {
    let source = article.source
    return RelationshipGraph(
      generator: "test",
      articles: [
        ArticleReference(
          id: name, title: nil, language: "id", published: nil, source: name,
          sha256: SHA256.hexadecimal(of: source.bytes))
      ], actors: actors, relations: relations)
  }

  func add(to store: GraphStore) throws { try store.add(graph, article: article) }
}
