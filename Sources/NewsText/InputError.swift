/// Why an input could not be read as an article; the words for it are composed where it is shown.
public enum InputError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(name: String)
  /// The path names a folder.
  case directory(name: String)
  /// The system refused to read it, with its error number.
  case unreadable(name: String, errno: Int32)
  /// There is nothing in it but blanks.
  case empty(name: String)
  /// It holds a NUL byte, which no text does; the byte's offset.
  case binary(name: String, offset: Int)
  /// It is not UTF-8; the offset of the first offending byte.
  case notUTF8(name: String, offset: Int)
  /// It is larger than the limit, in bytes.
  case tooLarge(name: String, limit: Int)
  /// A folder in which no file has an ending that articles have.
  case noFiles(name: String)
  /// A page without running text, such as a list of links or a picture gallery.
  case noArticle(name: String)
  /// A program or library that this kind of file needs is not installed; the package that has it.
  case missingTool(name: String, tool: String, package: String)
  /// That program failed; its last words.
  case toolFailed(name: String, tool: String, words: String)
  /// A record of a table or a JSON Lines file is not an article; the 1-based line and what is wrong.
  case record(name: String, line: Int, problem: RecordProblem)

  /// What can be wrong with one record.
  public enum RecordProblem: Hashable, Sendable {
    /// It is not JSON; what the decoder says.
    case notJSON(String)
    /// It has no text; the name of the field looked for.
    case noText(field: String)
    /// A field does not hold text.
    case notText(field: String)
    /// A byte is not UTF-8; its offset in the record.
    case notUTF8(offset: Int)
    /// The header of a table names no such column; those it names.
    case noColumn(field: String, columns: [String])
    /// A row of a table has another number of cells than its header.
    case cells(found: Int, expected: Int)
    /// A quoted cell begins here and is never closed.
    case unclosedQuote
    /// It is longer than an article may be, in bytes.
    case tooLarge(limit: Int)
  }
}
