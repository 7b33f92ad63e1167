import Extraction
import KnowledgeTables
import NewsText
import RelationGraph

/// Reads the inputs of a command into graphs: articles through the extractor, graphs as they are.
struct GraphInput {
  private let options: ReadingOptions
  private var reader: ArticleReader?
  private var extractors: [String: Extractor] = [:]

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
          try body(try extractor(record.language).extract(record.article, id: id))
        }
      case .text:
        let article = try articleReader().read(bytes, name: name)
        try body(try extractor(nil).extract(article, id: ArticleName.id(for: name)))
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

  private mutating func extractor(_ language: String?) throws -> Extractor {
    let extraction = options.extraction(language: language)
    let key = extraction.language?.code ?? ""
    if let made = extractors[key] { return made }
    let made = try Extractor(options: extraction, knowledge: options.knowledge)
    extractors[key] = made
    return made
  }
}
