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
    try self.init(options, knowledge) { _ in }
  }

  /// Loads tables and models.
  /// - Parameter meanwhile: what can be done already once the analyzers are there, while the rest still loads.
  private init(
    _ options: Options, _ knowledge: KnowledgeFolder, meanwhile: ([Language: Analyzer]) -> Void
  ) throws(TableError) {
    self.options = options
    let languages = options.language.map { [$0] } ?? [.indonesian, .english]
    // Names and frames take as long to load as an article to analyse; a second core loads them meanwhile.
    let names = ParallelWork { Result { () throws(TableError) in try NameKnowledge(languages, knowledge) } }
    let frames = ParallelWork { Result { () throws(TableError) in try Extractor.frames(languages, knowledge) } }
    detector = try LanguageDetector(knowledge: knowledge)
    confidence = try ConfidenceTable(knowledge: knowledge)
    var analyzers: [Language: Analyzer] = [:]
    for language in languages { analyzers[language] = try Analyzer(language: language, knowledge: knowledge) }
    meanwhile(analyzers)
    let loaded = try names.value().get()
    let lexicons = try frames.value().get()
    gazetteer = loaded.gazetteer
    var readers: [Language: ReadingKnowledge] = [:]
    for (language, analyzer) in analyzers {
      guard let tables = loaded.tables[language], let frames = lexicons[language] else { continue }
      readers[language] = ReadingKnowledge(
        language: language, analyzer: analyzer, tables: tables, frames: frames, gazetteer: gazetteer)
    }
    self.readers = readers
  }

  private static func frames(
    _ languages: [Language], _ knowledge: KnowledgeFolder
  ) throws(TableError) -> [Language: FrameLexicon] {
    var lexicons: [Language: FrameLexicon] = [:]
    for language in languages {
      lexicons[language] = try FrameLexicon(
        language: language, knowledge: knowledge,
        morphology: try VerbParadigm(language: language, knowledge: knowledge))
    }
    return lexicons
  }

  /// An extractor of one language and the graph of its first article, which is analysed while tables load.
  /// - Throws: ``KnowledgeTables/TableError`` when a table or a model is malformed.
  package static func starting(
    with article: Article, id: String, in language: Language, options: Options, knowledge: KnowledgeFolder
  ) throws(TableError) -> (Extractor, RelationshipGraph) {
    var options = options
    options.language = language
    var analyzed: AnalyzedText?
    let extractor = try Extractor(options, knowledge) { analyzed = $0[language]?.analyze(article) }
    guard let analyzed, let reader = extractor.readers[language] else {
      return (extractor, extractor.extract(article, id: id))
    }
    return (extractor, extractor.graph(of: reader.read(article, analyzed: analyzed), reader, id: id))
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
  let tables: [Language: LanguageKnowledge]

  init(_ languages: [Language], _ knowledge: KnowledgeFolder) throws(TableError) {
    gazetteer = try Gazetteer(knowledge: knowledge)
    var tables: [Language: LanguageKnowledge] = [:]
    for language in languages { tables[language] = try LanguageKnowledge(language: language, knowledge: knowledge) }
    self.tables = tables
  }
}
