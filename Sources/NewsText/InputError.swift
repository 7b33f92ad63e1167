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
  /// A line of a JSON Lines file is not a record of an article; the 1-based line and what is wrong.
  case record(name: String, line: Int, problem: RecordProblem)

  /// What can be wrong with one record of a JSON Lines file.
  public enum RecordProblem: Hashable, Sendable {
    /// It is not JSON; what the decoder says.
    case notJSON(String)
    /// It has no `text`.
    case noText
    /// A field does not hold text.
    case notText(field: String)
  }
}
