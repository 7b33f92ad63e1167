/// An article with what its reader was told beside the text.
public struct ArticleRecord: Sendable {
  /// The article; its text is the title, a line feed, and the text of the record.
  public let article: Article
  /// The record's own id, when it has one.
  public let id: String?
  /// The language it says it is in, ISO 639-1, when it does.
  public let language: String?
  /// The newspaper, broadcaster or portal, when it is named.
  public let outlet: String?

  /// Creates a record.
  public init(article: Article, id: String? = nil, language: String? = nil, outlet: String? = nil) {
    self.article = article
    self.id = id
    self.language = language
    self.outlet = outlet
  }
}
