import Foundation

/// An article somebody sends, in one of the forms that are read.
struct NewArticle: Sendable {
  /// The bytes.
  enum Content: Sendable {
    /// A plain text.
    case text(Data)
    /// A JSON object with `text` and, if known, `title`, `date`, `url` and `language`.
    case record(Data)
  }

  let content: Content
  /// The file or address it comes from.
  let name: String?
  /// Its language; detected when nil.
  let language: LanguageWord?
  /// The language of actors' names; the article's when nil.
  let labels: LanguageWord?

  /// The words of the query.
  static let words: Set<String> = ["name", "language", "label-language"]

  init(_ body: RequestBody, _ query: Query) throws(Problem) {
    switch body.type {
    case "text/plain": content = .text(body.bytes)
    case "application/json": content = .record(body.bytes)
    default:
      throw Problem(
        .unsupportedMediaType,
        "The body's type is '\(body.type.prefix(80))'; send text/plain, text/html or application/json.")
    }
    let name = try query.value("name")
    guard name.map({ $0.count <= 1000 }) ?? true else { throw .badRequest("'name' is longer than 1000 characters.") }
    self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    language = try query.choice("language")
    labels = try query.choice("label-language")
  }
}
