import ArticleFormats
import Extraction
import Foundation
import KnowledgeTables
import NewsText
import RelationGraph
import Rendering
import Synchronization

/// Reads articles and extracts their graphs; long ones in a process of its own, which is stopped when its time is up.
final class ArticleExtraction: Sendable {
  private struct Key: Hashable {
    let language: LanguageWord?
    let labels: LanguageWord?
  }

  /// The bytes of an article that is read in this process; longer ones take seconds.
  private static let quickBytes = 100_000

  private let program: String
  private let seconds: Int
  private let knowledge: KnowledgeFolder
  private let lanes: Lanes
  private let reader: DocumentReader
  private let extractors = Mutex<[Key: Extractor]>([:])

  /// - Parameters:
  ///   - program: the path of `simpul`.
  ///   - seconds: how long the extraction of one article may take.
  init(program: String, seconds: Int, knowledge: KnowledgeFolder, lanes: Lanes) throws {
    self.program = program
    self.seconds = seconds
    self.knowledge = knowledge
    self.lanes = lanes
    reader = try DocumentReader(knowledge: knowledge)
  }

  /// Loads what the first article needs, so that it need not wait.
  func warmUp() async {
    _ = try? await lanes.reading.run { try self.extractor(Key(language: nil, labels: nil)) }
  }

  /// An article that was read and extracted.
  struct ReadArticle: Sendable {
    let article: Article
    /// The article as it lies on the desk.
    let onDesk: DeskArticle
  }

  /// Reads and extracts an article.
  /// - Parameter isKept: whether it goes into the store, for which each text without a name needs one of its own, so that
  ///   it is not taken for a newer version of another.
  func read(_ new: NewArticle, isKept: Bool = false) async throws -> ReadArticle {
    let madeName = "pasted-\(SHA256.hexadecimal(of: new.bytes).prefix(8))"
    let name = new.name ?? madeName
    let record = try await lanes.quick.run { try self.article(new.content, name: name) }
    let article = record.article
    let id = ArticleExtraction.id(of: article, name: new.name)
    let key = Key(language: new.language ?? record.language.flatMap(LanguageWord.init(rawValue:)), labels: new.labels)
    var graph: RelationshipGraph
    if article.source.bytes.count <= ArticleExtraction.quickBytes {
      graph = try await lanes.reading.run { try self.extractor(key).extract(article, id: id) }
    } else {
      graph = try await lanes.heavy.run { try self.answer(article, id: id, key) }
    }
    if graph.articles.isEmpty {
      graph = graph.naming(ArticleExtraction.reference(article, id, key.language?.rawValue ?? "und"))
    }
    // A made name says nothing to whoever reads it below a picture.
    if !isKept, graph.articles[0].source.hasPrefix(madeName) { graph = graph.naming(graph.articles[0].withoutSource) }
    let text = article.source[article.source.range]
    return ReadArticle(
      article: article, onDesk: DeskArticle(reference: graph.articles[0], text: text, graph: graph))
  }

  /// What the rules saw in an article.
  func trace(_ article: DeskArticle) async throws -> ExtractionTrace {
    guard article.text.utf8.count <= ArticleExtraction.quickBytes else {
      throw Problem(.unprocessableContent, .articleLong)
    }
    let key = Key(language: LanguageWord(rawValue: article.reference.language), labels: nil)
    return try await lanes.reading.run {
      let record = try self.article(.text(Array(article.text.utf8)), name: article.reference.source)
      return try self.extractor(key).trace(record.article, id: article.reference.id)
    }
  }

  private func article(_ content: InputDocument.Content, name: String) throws -> ArticleRecord {
    do throws(InputError) {
      return try reader.read(InputDocument(name: name, content: content))
    } catch {
      throw Problem(error)
    }
  }

  private func extractor(_ key: Key) throws -> Extractor {
    try extractors.withLock { made in
      if let extractor = made[key] { return extractor }
      let extractor = try Extractor(
        options: Extractor.Options(language: key.language?.language, labelLanguage: key.labels?.language),
        knowledge: knowledge)
      made[key] = extractor
      return extractor
    }
  }

  // The same program again, on the article's text.
  private func answer(_ article: Article, id: String, _ key: Key) throws -> RelationshipGraph {
    var command = [program, "extract", "-", "--input-format", "text"]
    if let language = key.language { command += ["--language", language.rawValue] }
    if let labels = key.labels { command += ["--label-language", labels.rawValue] }
    if let folder = knowledge.override { command += ["--data", folder] }
    do {
      let worker = DrawingWorker(command: command, seconds: seconds)
      let graph = try GraphJSON.decode(try worker.answer(to: article.source.bytes))
      return graph.naming(ArticleExtraction.reference(article, id, graph.articles.first?.language ?? "und"))
    } catch RenderError.outOfTime {
      throw Problem(.gatewayTimeout, .articleSlow, ["seconds": "\(seconds)"])
    } catch RenderError.graphviz(_, let detail) {
      throw Problem(.unprocessableContent, .articleFailed, ["detail": detail])
    }
  }

  /// The name of the file and the beginning of the text's digest: the same text has the same id, another another.
  private static func id(of article: Article, name: String?) -> String {
    let file = (name ?? "").split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    var slug = ""
    for character in stem.lowercased().prefix(60) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
    }
    let digest = SHA256.hexadecimal(of: article.source.bytes).prefix(8)
    return "\(slug.isEmpty ? "article" : slug)-\(digest)".replacing("--", with: "-")
  }

  private static func reference(_ article: Article, _ id: String, _ language: String) -> ArticleReference {
    ArticleReference(
      id: id, title: article.title.map { article.source[$0] }, language: language,
      published: article.published?.description, source: article.source.name,
      sha256: SHA256.hexadecimal(of: article.source.bytes))
  }
}

extension ArticleReference {
  /// The same article from nowhere.
  fileprivate var withoutSource: ArticleReference {
    ArticleReference(id: id, title: title, language: language, published: published, source: "", sha256: sha256)
  }
}

extension RelationshipGraph {
  /// The graph of one article under another name of it.
  fileprivate func naming(_ article: ArticleReference) -> RelationshipGraph {
    RelationshipGraph(
      generator: generator, articles: [article],
      actors: actors.map { actor in
        actor.with(
          mentions: actor.mentions.map { ActorMention(article: article.id, start: $0.start, end: $0.end) })
      },
      relations: relations.map { relation in
        relation.with(
          evidence: relation.evidence.map {
            Evidence(
              article: article.id, start: $0.start, end: $0.end, text: $0.text, predicate: $0.predicate)
          })
      })
  }
}
