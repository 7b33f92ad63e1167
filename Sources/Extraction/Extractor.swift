import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph

/// Reads articles into graphs of actors and relations.
///
/// Making one loads tables and models (some milliseconds); it is then used for any number of articles, from any thread.
public struct Extractor: Sendable {
  /// What a graph says of the program that made it.
  public static let generator = "simpul 0.1.0"

  /// How to read.
  public struct Options: Sendable {
    /// The language to read in; nil (the default) detects it for each article.
    public var language: Language?
    /// The language in which actors are named; nil (the default) takes the article's.
    public var labelLanguage: Language?

    /// The default options.
    public init(language: Language? = nil, labelLanguage: Language? = nil) {
      self.language = language
      self.labelLanguage = labelLanguage
    }
  }

  let options: Options
  let detector: LanguageDetector
  let readers: [Language: ReadingKnowledge]
  private let gazetteer: Gazetteer
  private let confidence: ConfidenceTable

  /// Loads tables and models.
  /// - Throws: ``KnowledgeTables/TableError`` when a table or a model is malformed.
  public init(options: Options = Options(), knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    self.options = options
    let languages = options.language.map { [$0] } ?? [.indonesian, .english]
    // Names take as long to load as frames and models; a second core loads them meanwhile.
    let names = ParallelWork { Result { () throws(TableError) in try NameKnowledge(languages, knowledge) } }
    detector = try LanguageDetector(knowledge: knowledge)
    confidence = try ConfidenceTable(knowledge: knowledge)
    var parts: [(language: Language, analyzer: Analyzer, frames: FrameLexicon)] = []
    for language in languages {
      let morphology = try VerbParadigm(language: language, knowledge: knowledge)
      parts.append(
        (
          language, try Analyzer(language: language, knowledge: knowledge),
          try FrameLexicon(language: language, knowledge: knowledge, morphology: morphology)
        ))
    }
    let loaded = try names.value().get()
    gazetteer = loaded.gazetteer
    var readers: [Language: ReadingKnowledge] = [:]
    for (part, tables) in zip(parts, loaded.tables) {
      readers[part.language] = ReadingKnowledge(
        language: part.language, analyzer: part.analyzer, tables: tables, frames: part.frames, gazetteer: gazetteer)
    }
    self.readers = readers
  }

  /// The article's graph; empty when it names no related actors.
  /// - Parameter id: the article's id in the graph.
  public func extract(_ article: Article, id: String) -> RelationshipGraph {
    guard let reader = reader(of: article) else { return RelationshipGraph(generator: Extractor.generator) }
    return graph(of: reader.read(article), reader, id: id)
  }

  /// The article's graph with the sentences it was read in, the title's among them, in reading order.
  /// - Parameter id: the article's id in the graph.
  public func read(_ article: Article, id: String) -> (
    graph: RelationshipGraph, language: String, sentences: [TextRange]
  ) {
    guard let reader = reader(of: article) else { return (RelationshipGraph(generator: Extractor.generator), "", []) }
    let reading = reader.read(article)
    return (graph(of: reading, reader, id: id), reader.language.code, reading.sentences.map(\.range))
  }

  /// The article's graph with all that led to it; some times slower than ``extract(_:id:)``.
  /// - Parameter id: the article's id in the graph.
  public func trace(_ article: Article, id: String = "article") -> ExtractionTrace {
    guard let reader = reader(of: article) else {
      return ExtractionTrace(
        language: "", actors: [], sentences: [], graph: RelationshipGraph(generator: Extractor.generator))
    }
    let reading = reader.read(article)
    return TraceBuilder(
      reading: reading, graph: graph(of: reading, reader, id: id), knowledge: reader,
      labelLanguage: options.labelLanguage ?? reader.language
    ).trace()
  }

  private func reader(of article: Article) -> ReadingKnowledge? {
    readers[options.language ?? detector.detect(article)] ?? readers[.english]
  }

  private func graph(of reading: ArticleReading, _ reader: ReadingKnowledge, id: String) -> RelationshipGraph {
    let article = reading.article
    let assembler = GraphAssembler(
      gazetteer: gazetteer, registry: reading.registry, article: article, articleID: id,
      sentences: reading.sentences, labelLanguage: options.labelLanguage ?? reader.language)
    let reference = ArticleReference(
      id: id, title: article.title.map { article.source[$0] }, language: reader.language.code,
      published: article.published?.description, source: article.source.name,
      sha256: SHA256.hexadecimal(of: article.source.bytes))
    return assembler.graph(reading.statements, reference: reference, confidence: confidence.confidence)
  }
}

/// What is known of names and of the words beside them.
private struct NameKnowledge: Sendable {
  let gazetteer: Gazetteer
  /// By language, in the order asked for.
  let tables: [LanguageKnowledge]

  init(_ languages: [Language], _ knowledge: KnowledgeFolder) throws(TableError) {
    gazetteer = try Gazetteer(knowledge: knowledge)
    var tables: [LanguageKnowledge] = []
    for language in languages { tables.append(try LanguageKnowledge(language: language, knowledge: knowledge)) }
    self.tables = tables
  }
}
