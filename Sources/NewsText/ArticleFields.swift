/// The parts of an article as a table, a record or a page tells them.
public struct ArticleFields: Hashable, Sendable {
  /// The headline.
  public var title: String?
  /// The body, a paragraph a line.
  public var text: String
  /// A date in any written form; only the day counts.
  public var date: String?
  /// Where it was published; it becomes the name of the article.
  public var url: String?
  /// What the record is called where it comes from.
  public var id: String?
  /// ISO 639-1.
  public var language: String?
  /// The newspaper, broadcaster or portal.
  public var outlet: String?

  /// Creates the fields; all but the text may be unknown.
  public init(
    title: String? = nil, text: String, date: String? = nil, url: String? = nil, id: String? = nil,
    language: String? = nil, outlet: String? = nil
  ) {
    self.title = title
    self.text = text
    self.date = date
    self.url = url
    self.id = id
    self.language = language
    self.outlet = outlet
  }
}

extension ArticleReader {
  /// Reads an article whose parts are known; its text is the title, a line feed, and the body.
  /// - Parameters:
  ///   - fields: the parts.
  ///   - name: what to call the article where the fields tell no address.
  /// - Throws: ``InputError`` when the text cannot be read.
  public func read(_ fields: ArticleFields, name: String) throws(InputError) -> ArticleRecord {
    let article = try read(
      title: fields.title, text: fields.text, published: fields.date, name: fields.url ?? name)
    return ArticleRecord(article: article, id: fields.id, language: fields.language, outlet: fields.outlet)
  }

  /// Reads the paragraphs of a page, leaving junk lines out of the article's text as well as of its paragraphs.
  /// - Throws: ``InputError/noArticle(name:)`` when nothing remains.
  public func read(_ fields: ArticleFields, paragraphs: [String], name: String) throws(InputError) -> ArticleRecord {
    var fields = fields
    fields.text = withoutJunk(paragraphs).joined(separator: "\n\n")
    if fields.text.isEmpty { throw .noArticle(name: name) }
    return try read(fields, name: name)
  }
}
