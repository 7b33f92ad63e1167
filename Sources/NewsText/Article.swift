/// One news article: its bytes and where its parts lie in them.
public struct Article: Sendable, Hashable {
  /// The text exactly as read.
  public let source: SourceText
  /// The headline, when there is one.
  public let title: TextRange?
  /// Place and agency before the first sentence (`TEMPO.CO, Jakarta -`); not part of any paragraph.
  public let dateline: TextRange?
  /// The day of publication, when the text or its reader tells.
  public let published: CalendarDate?
  /// The paragraphs of the body in reading order; junk lines, signatures and the title are left out.
  public let paragraphs: [TextRange]

  /// Creates an article from its parts.
  public init(
    source: SourceText, title: TextRange?, dateline: TextRange?, published: CalendarDate?, paragraphs: [TextRange]
  ) {
    self.source = source
    self.title = title
    self.dateline = dateline
    self.published = published
    self.paragraphs = paragraphs
  }
}
