import KnowledgeTables

/// Reads the bytes of one news article: finds title, dateline, date and paragraphs, and leaves out what news pages
/// print around them.
///
/// ```swift
/// let reader = try ArticleReader(knowledge: .embedded)
/// let article = try reader.read(bytes, name: "article.txt")
/// ```
public struct ArticleReader: Sendable {
  /// The largest article read, in bytes; 16 MiB, some thousand times the longest report.
  public static let sizeLimit = 16 << 20

  private let boilerplate: Boilerplate
  private let dates: DateScanner
  private let datelines: DatelineParser

  /// Creates a reader from the tables of boilerplate and time words of all languages.
  /// - Throws: `TableError` when a table is malformed.
  public init(knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    boilerplate = try Boilerplate(knowledge: knowledge)
    dates = DateScanner(names: try CalendarNames(knowledge: knowledge))
    datelines = DatelineParser(boilerplate: boilerplate, dates: dates)
  }

  /// Reads a plain text, with or without a headline on its first line.
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - name: a path or address, for messages and the graph.
  /// - Throws: ``InputError`` when the bytes are no text, empty or over ``sizeLimit``.
  public func read(_ bytes: [UInt8], name: String) throws(InputError) -> Article {
    assemble(try source(bytes, name: name), titled: nil, published: nil)
  }

  /// Reads a record whose parts are known; the article's text is the title, a line feed, and the text.
  func read(title: String?, text: String, published: String?, name: String) throws(InputError) -> Article {
    let title = title.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let source = try source(Array(((title.map { $0 + "\n" } ?? "") + text).utf8), name: name)
    let range = title.map { TextRange(0, $0.utf8.count).trimmed(in: source.bytes) }
    return assemble(source, titled: range, published: published.flatMap(day))
  }

  /// Whether a line is a link to another article, a credit or another thing that pages print around the text.
  public func isJunk(_ line: String) -> Bool { boilerplate.isJunk(Array(line.utf8)[...]) }

  func withoutJunk(_ paragraphs: [String]) -> [String] {
    var bytes: [UInt8] = []
    var blocks: [TextRange] = []
    for paragraph in paragraphs {
      let start = bytes.count
      bytes.append(contentsOf: paragraph.utf8)
      let block = TextRange(start, bytes.count).trimmed(in: bytes)
      if block.count > 0 { blocks.append(block) }
      bytes.append(0x0A)
    }
    let filter = JunkFilter(boilerplate: boilerplate, bytes: bytes)
    return filter.withoutJunk(blocks).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  private func source(_ bytes: [UInt8], name: String) throws(InputError) -> SourceText {
    if bytes.count > ArticleReader.sizeLimit { throw .tooLarge(name: name, limit: ArticleReader.sizeLimit) }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(name: name, offset: offset) }
    if TextRange(0, bytes.count).trimmed(in: bytes).count == 0 { throw .empty(name: name) }
    do {
      return try SourceText(name: name, bytes: bytes)
    } catch {
      throw .notUTF8(name: name, offset: error.offset)
    }
  }

  private func assemble(_ source: SourceText, titled: TextRange?, published: CalendarDate?) -> Article {
    let bytes = source.bytes
    let filter = JunkFilter(boilerplate: boilerplate, bytes: bytes)
    let blocks = filter.withoutJunk(ParagraphLayout(bytes: bytes).blocks)
    let head = ArticleHead(blocks, titled: titled, in: bytes, datelines: datelines, dates: dates)
    let paragraphs = filter.withoutSignature(head.body)
    return Article(
      source: source, title: head.title, dateline: head.dateline,
      published: published ?? head.published ?? firstDate(in: paragraphs, of: bytes), paragraphs: paragraphs)
  }

  // A date with its weekday is the day of the report; history is told without.
  private func firstDate(in paragraphs: [TextRange], of bytes: [UInt8]) -> CalendarDate? {
    var plain: CalendarDate?
    for paragraph in paragraphs {
      for found in dates.dates(in: paragraph, of: bytes) {
        if found.hasWeekday { return found.date }
        plain = plain ?? found.date
      }
    }
    return plain
  }

  private func day(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    return dates.dates(in: TextRange(0, bytes.count), of: bytes).first?.date
  }
}
