import NewsText
import RelationGraph

/// The documents of one file, in order; of tables and JSON Lines one is in memory at a time.
///
/// ```swift
/// var stream = try DocumentStream("news.csv", options)
/// while let document = try stream.next() { … }
/// ```
public struct DocumentStream {
  /// How inputs are cut into documents.
  public struct Options: Hashable, Sendable {
    /// The form of every input; nil to tell it from each one's name and first bytes.
    public var form: InputForm?
    /// What fields and columns are called.
    public var names: FieldNames

    /// Tells forms by themselves, and takes fields by the names given.
    public init(form: InputForm? = nil, names: FieldNames = .own) {
      self.form = form
      self.names = names
    }
  }

  /// The largest PDF read, in bytes; pictures count.
  public static let paperLimit = 256 << 20
  /// The largest JSON document read, in bytes; graphs of many articles are long.
  public static let documentLimit = 1 << 30

  private enum State {
    case whole(ByteSource, InputForm)
    case json(JSONDocuments)
    case table(TableRows, TableColumns)
    case ended
  }

  private let name: String
  private var state: State

  /// Opens a file, or standard input for `-`.
  /// - Throws: `InputError` when it cannot be read, or is a table whose header lacks the text.
  public init(_ name: String, _ options: Options) throws(InputError) {
    self.name = name
    let source = try ByteSource(name)
    let beginning = try source.peek(4096)
    let form = options.form ?? InputForm(beginning: beginning, name: name)
    switch form {
    case .text, .html, .pdf: state = .whole(source, form)
    case .json: state = .json(JSONDocuments(source, limit: DocumentStream.documentLimit))
    case .csv:
      var rows = try TableRows(source)
      guard let header = try rows.next() else { throw .empty(name: name) }
      state = .table(rows, try TableColumns(header, names: options.names, of: name))
    }
  }

  /// The next document; nil at the end. After a record at fault the next call goes on behind it.
  /// - Throws: `InputError` when the rest cannot be read or a row is no article.
  public mutating func next() throws(InputError) -> InputDocument? {
    switch state {
    case .ended: return nil
    case .whole(let source, let form):
      state = .ended
      let bytes = try source.rest(limit: form == .pdf ? DocumentStream.paperLimit : ArticleReader.sizeLimit)
      let content: InputDocument.Content = form == .html ? .page(bytes) : form == .pdf ? .paper(bytes) : .text(bytes)
      return InputDocument(name: name, line: 1, content: content)
    case .json(var documents):
      let found = try documents.next()
      state = .json(documents)
      guard let found else { return nil }
      let isGraph = GraphJSON.isGraph(found.bytes)
      return InputDocument(
        name: name, line: found.line, content: isGraph ? .graph(found.bytes) : .record(found.bytes))
    case .table(var rows, let columns):
      defer { state = .table(rows, columns) }
      guard let row = try rows.next() else { return nil }
      return InputDocument(name: name, line: row.line, content: .row(try columns.fields(row, of: name)))
    }
  }
}
