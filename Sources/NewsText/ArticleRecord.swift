#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One article of a JSON Lines file, with what the record tells beside its text.
public struct ArticleRecord: Sendable {
  /// The article; its text is the title, a line feed, and the text of the record.
  public let article: Article
  /// The record's `id`, when it has one.
  public let id: String?
  /// The record's `language`, ISO 639-1, when it has one.
  public let language: String?
}

extension ArticleReader {
  /// Reads one line of a JSON Lines file: an object with `text` and, if known, `title`, `date`, `url`, `id`, `language`.
  /// - Parameters:
  ///   - line: the line's bytes.
  ///   - number: the 1-based line, for messages.
  ///   - name: the file's name; the article takes the record's `url` as its name where it has one.
  /// - Throws: ``InputError`` when the line is no such record or its text cannot be read.
  public func record(_ line: ArraySlice<UInt8>, number: Int, of name: String) throws(InputError) -> ArticleRecord {
    let fields = try Fields(line, number: number, of: name)
    guard let text = fields.text, text.utf8.contains(where: { $0 > 0x20 }) else {
      throw .record(name: name, line: number, problem: .noText)
    }
    let article = try read(
      title: fields.title, text: text, published: fields.date, name: fields.url ?? "\(name):\(number)")
    return ArticleRecord(article: article, id: fields.id, language: fields.language)
  }
}

private struct Fields: Decodable {
  let id, title, text, date, url, language: String?

  init(_ line: ArraySlice<UInt8>, number: Int, of name: String) throws(InputError) {
    do {
      self = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch DecodingError.typeMismatch(_, let context) {
      let field = context.codingPath.last?.stringValue ?? ""
      throw .record(name: name, line: number, problem: field.isEmpty ? .noText : .notText(field: field))
    } catch DecodingError.dataCorrupted(let context) {
      throw .record(name: name, line: number, problem: .notJSON(context.debugDescription))
    } catch {
      throw .record(name: name, line: number, problem: .noText)
    }
  }
}
