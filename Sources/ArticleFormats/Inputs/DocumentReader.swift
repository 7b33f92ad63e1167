import KnowledgeTables
import NewsText

/// Reads documents of every form into articles; one reader serves any number of threads.
///
/// ```swift
/// let reader = try DocumentReader()
/// for file in try InputFiles.all(["news/"]) {
///   var stream = try DocumentStream(file, .init())
///   while let document = try stream.next() { print(try reader.read(document).article.source.name) }
/// }
/// ```
public struct DocumentReader: Sendable {
  private let reader: ArticleReader
  private let pages: PageReader
  private let names: FieldNames

  /// Creates a reader from the tables of boilerplate, dates and pages.
  /// - Parameter names: what the fields of records are called.
  /// - Throws: `TableError` when a table is malformed.
  public init(knowledge: KnowledgeFolder = .embedded, names: FieldNames = .own) throws(TableError) {
    reader = try ArticleReader(knowledge: knowledge)
    pages = PageReader(articles: reader, marks: try PageMarks(knowledge: knowledge))
    self.names = names
  }

  /// The article of a document.
  /// - Throws: `InputError` when it is none; a graph is none either.
  public func read(_ document: InputDocument) throws(InputError) -> ArticleRecord {
    let name = document.name
    switch document.content {
    case .text(let bytes): return ArticleRecord(article: try reader.read(bytes, name: name))
    case .page(let bytes): return try pages.read(bytes, name: name)
    case .paper(let bytes): return try PaperReader(articles: reader).read(bytes, name: name)
    case .row(let fields): return try read(fields, document)
    case .record(let bytes), .graph(let bytes):
      return try read(
        try ArticleFields(json: bytes[...], names: names, number: document.line, of: name), document)
    }
  }

  // Many collections keep the text with its markup.
  private func read(_ fields: ArticleFields, _ document: InputDocument) throws(InputError) -> ArticleRecord {
    let name = "\(document.name):\(document.line)"
    guard PageReader.isMarkup(fields.text) else { return try reader.read(fields, name: name) }
    return try pages.read(fields, name: name)
  }
}
