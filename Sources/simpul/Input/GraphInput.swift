import ArticleFormats
import Extraction
import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph

/// Reads the inputs of a command into graphs: articles through the extractor, graphs as they are.
struct GraphInput {
  private let options: ReadingOptions
  private var reader: DocumentReader?
  private var detector: LanguageDetector?
  private var extractors: [Language: Extractor] = [:]
  private let keepsTexts: Bool
  /// The texts of the articles read so far, by their SHA-256 in lower-case hexadecimal.
  private(set) var texts: [String: [UInt8]] = [:]

  /// - Parameter keepsTexts: whether to keep the texts of articles after they are read.
  init(_ options: ReadingOptions, keepsTexts: Bool = false) {
    self.options = options
    self.keepsTexts = keepsTexts
  }

  /// Hands over the graph of each article of some inputs, in their order.
  mutating func forEach(_ names: [String], _ body: (RelationshipGraph) throws -> Void) throws {
    let stream = try options.stream()
    for name in try InputFiles.all(names) {
      var documents = try DocumentStream(name, stream)
      var count = 0
      while let document = try documents.next() {
        count += 1
        try body(try graph(document, names: stream.names))
      }
      if count == 0 { throw InputError.empty(name: name) }
    }
  }

  /// One graph of all inputs.
  mutating func merged(_ names: [String]) throws -> RelationshipGraph {
    var graphs: [RelationshipGraph] = []
    try forEach(names) { graphs.append($0) }
    return GraphMerger.merged(graphs, generator: Extractor.generator)
  }

  private mutating func graph(_ document: InputDocument, names: FieldNames) throws -> RelationshipGraph {
    if case .graph(let bytes) = document.content { return try GraphInput.graph(bytes, document) }
    let record = try reader(names).read(document)
    let file = ArticleName.id(for: document.name)
    let id = record.id ?? (document.isPart ? "\(file)-\(document.line)" : file)
    let graph = try extract(record.article, record.language, id: id)
    if keepsTexts { for reference in graph.articles { texts[reference.sha256] = record.article.source.bytes } }
    return graph
  }

  /// The graph that a document holds.
  static func graph(_ bytes: [UInt8], _ document: InputDocument) throws -> RelationshipGraph {
    do {
      return try GraphJSON.decode(bytes)
    } catch {
      throw Failure(error, in: document.name, line: document.line)
    }
  }

  private mutating func reader(_ names: FieldNames) throws -> DocumentReader {
    if let reader { return reader }
    let made = try DocumentReader(knowledge: options.knowledge, names: names)
    reader = made
    return made
  }

  // One language at a time: each loads its own tables and models.
  private mutating func extract(_ article: Article, _ told: String?, id: String) throws -> RelationshipGraph {
    let options = options.extraction(language: told)
    let language = try options.language ?? languageDetector().detect(article)
    if let made = extractors[language] { return made.extract(article, id: id) }
    let (made, graph) = try Extractor.starting(
      with: article, id: id, in: language, options: options, knowledge: self.options.knowledge)
    extractors[language] = made
    return graph
  }

  private mutating func languageDetector() throws -> LanguageDetector {
    if let detector { return detector }
    let made = try LanguageDetector(knowledge: options.knowledge)
    detector = made
    return made
  }
}

extension GraphInput {
  /// The one article of an input, for commands that show how an article is read.
  /// - Throws: `Failure` when the input holds many, or a graph.
  static func article(_ name: String, _ options: ReadingOptions) throws -> Article {
    let stream = try options.stream()
    let files = try InputFiles.all([name])
    var documents = try DocumentStream(files[0], stream)
    guard let document = try documents.next() else { throw InputError.empty(name: name) }
    if case .graph = document.content { throw Failure("\(name) is a graph; give the article it was made of") }
    let isMore = try document.isPart && documents.next() != nil
    guard files.count == 1, !isMore else { throw Failure("\(name) holds many articles; give one") }
    return try DocumentReader(knowledge: options.knowledge, names: stream.names).read(document).article
  }
}
