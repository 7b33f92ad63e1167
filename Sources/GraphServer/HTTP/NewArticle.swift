import ArticleFormats
import Foundation

/// An article somebody sends, in one of the forms that are read.
struct NewArticle: Sendable {
  /// What was sent, cut out for the reader of documents.
  let content: InputDocument.Content
  /// The bytes as they came.
  let bytes: [UInt8]
  /// The file or address it comes from.
  let name: String?
  /// Its language; detected when nil.
  let language: LanguageWord?
  /// The language of actors' names; the article's when nil.
  let labels: LanguageWord?

  /// The words of the query.
  static let words: Set<String> = ["name", "language", "label-language"]

  init(_ body: RequestBody, _ query: Query) throws(Problem) {
    bytes = Array(body.bytes)
    switch body.type {
    case "text/plain": content = .text(Array(body.bytes))
    case "text/html": content = .page(Array(body.bytes))
    case "application/json": content = try NewArticle.content(json: body.bytes)
    default:
      throw Problem(.unsupportedMediaType, .bodyTypeArticle, ["type": body.type])
    }
    name = try query.text("name", longest: 1000).flatMap { $0.isEmpty ? nil : $0 }
    language = try query.choice("language")
    labels = try query.choice("label-language")
  }

  // A record has either text, which the reader of records takes as it is, or a page.
  private static func content(json: Data) throws(Problem) -> InputDocument.Content {
    struct Page: Decodable {
      let text, html: String?
    }
    let page: Page
    do {
      page = try JSONDecoder().decode(Page.self, from: json)
    } catch DecodingError.typeMismatch(_, let context) {
      guard let field = context.codingPath.last else { throw Problem(.unprocessableContent, .bodyNoObject) }
      throw Problem(.unprocessableContent, .bodyNotText, ["field": field.stringValue])
    } catch {
      throw Problem(.unprocessableContent, .bodyNotJson)
    }
    guard (page.text == nil) != (page.html == nil) else {
      throw Problem(.unprocessableContent, .bodyTextOrHtml)
    }
    return page.html.map { .page(Array($0.utf8)) } ?? .record(Array(json))
  }
}
