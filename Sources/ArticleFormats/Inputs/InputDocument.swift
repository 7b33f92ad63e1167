import NewsText

/// One article or graph of an input, cut out but not yet read.
public struct InputDocument: Sendable {
  /// What it is cut out as.
  public enum Content: Sendable {
    /// A graph as JSON.
    case graph([UInt8])
    /// A record of an article as JSON.
    case record([UInt8])
    /// A row of a table.
    case row(ArticleFields)
    /// A plain text.
    case text([UInt8])
    /// A page in HTML.
    case page([UInt8])
    /// A PDF.
    case paper([UInt8])
  }

  /// The file's name; `-` for standard input.
  public let name: String
  /// The 1-based line it begins on.
  public let line: Int
  /// What it holds.
  public let content: Content

  /// A document that was cut out already.
  public init(name: String, line: Int = 1, content: Content) {
    self.name = name
    self.line = line
    self.content = content
  }

  /// Whether it is one of many in its file.
  public var isPart: Bool {
    switch content {
    case .record, .row: true
    default: false
    }
  }
}
