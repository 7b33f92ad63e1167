import Extraction
import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph

/// Reads the inputs of a command into graphs: articles through the extractor, graphs as they are.
struct GraphInput {
  private let options: ReadingOptions
  private var reader: ArticleReader?
  private var detector: LanguageDetector?
  private var extractors: [Language: Extractor] = [:]

  init(_ options: ReadingOptions) { self.options = options }

  /// Hands over the graph of each article of some inputs, in their order.
  mutating func forEach(_ names: [String], _ body: (RelationshipGraph) throws -> Void) throws {
    for name in names {
      let bytes = try InputBytes().read(name)
      switch InputForm(bytes) {
      case .graphs(let documents):
        for document in documents { try body(try graph(document.bytes, line: document.line, of: name)) }
      case .records(let documents):
        for document in documents {
          let record = try articleReader().record(document.bytes, number: document.line, of: name)
          let id = record.id ?? "\(ArticleName.id(for: name))-\(document.line)"
          try body(try extractor(for: record.article, record.language).extract(record.article, id: id))
        }
      case .text:
        let article = try articleReader().read(bytes, name: name)
        try body(try extractor(for: article, nil).extract(article, id: ArticleName.id(for: name)))
      }
    }
  }

  /// One graph of all inputs.
  mutating func merged(_ names: [String]) throws -> RelationshipGraph {
    var graphs: [RelationshipGraph] = []
    try forEach(names) { graphs.append($0) }
    return GraphMerger.merged(graphs, generator: Extractor.generator)
  }

  private func graph(_ bytes: ArraySlice<UInt8>, line: Int, of name: String) throws -> RelationshipGraph {
    do {
      return try GraphJSON.decode(bytes)
    } catch {
      throw Failure(error, in: name, line: line)
    }
  }

  private mutating func articleReader() throws -> ArticleReader {
    if let reader { return reader }
    let made = try ArticleReader(knowledge: options.knowledge)
    reader = made
    return made
  }

  // One language at a time: each loads its own tables and models.
  private mutating func extractor(for article: Article, _ told: String?) throws -> Extractor {
    var extraction = options.extraction(language: told)
    let language = try extraction.language ?? languageDetector().detect(article)
    if let made = extractors[language] { return made }
    extraction.language = language
    let made = try Extractor(options: extraction, knowledge: options.knowledge)
    extractors[language] = made
    return made
  }

  private mutating func languageDetector() throws -> LanguageDetector {
    if let detector { return detector }
    let made = try LanguageDetector(knowledge: options.knowledge)
    detector = made
    return made
  }
}
