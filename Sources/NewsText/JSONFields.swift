#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension ArticleReader {
  /// Reads one line of a JSON Lines file: an object with `text` and, if known, `title`, `date`, `url`, `id`, `language`.
  /// - Parameters:
  ///   - line: the line's bytes.
  ///   - number: the 1-based line, for messages.
  ///   - name: the file's name; the article takes the record's `url` as its name where it has one.
  /// - Throws: ``InputError`` when the line is no such record or its text cannot be read.
  public func record(_ line: ArraySlice<UInt8>, number: Int, of name: String) throws(InputError) -> ArticleRecord {
    try read(try ArticleFields(json: line, names: .own, number: number, of: name), name: "\(name):\(number)")
  }
}

extension ArticleFields {
  /// Reads the fields of a JSON object.
  /// - Parameters:
  ///   - line: the object's bytes.
  ///   - names: what the fields are called.
  ///   - number: the 1-based line, for messages.
  ///   - name: the file's name, for messages.
  /// - Throws: ``InputError/record(name:line:problem:)``.
  public init(
    json line: ArraySlice<UInt8>, names: FieldNames, number: Int, of name: String
  ) throws(InputError) {
    func fault(_ problem: InputError.RecordProblem) -> InputError {
      .record(name: name, line: number, problem: problem)
    }
    let field = names.text.first ?? "text"
    let decoder = JSONDecoder()
    if let key = JSONFields.names { decoder.userInfo[key] = names }
    let fields: ArticleFields?
    do {
      fields = try decoder.decode(JSONFields.self, from: Data(line)).fields
    } catch DecodingError.typeMismatch(_, let context) {
      let path = context.codingPath.last?.stringValue ?? ""
      throw fault(path.isEmpty ? .noText(field: field) : .notText(field: path))
    } catch DecodingError.dataCorrupted(let context) {
      throw fault(.notJSON(context.debugDescription))
    } catch {
      throw fault(.noText(field: field))
    }
    guard let fields, fields.text.utf8.contains(where: { $0 > 0x20 }) else { throw fault(.noText(field: field)) }
    self = fields
  }
}

/// The fields of a record under the names that the decoder is given; none without a text.
private struct JSONFields: Decodable {
  static let names = CodingUserInfoKey(rawValue: "names")

  let fields: ArticleFields?

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let names = JSONFields.names.flatMap { decoder.userInfo[$0] } as? FieldNames ?? .own
    let container = try decoder.container(keyedBy: Key.self)
    func value(_ names: [String]) throws -> String? {
      for name in names {
        if let text = try container.decodeIfPresent(String.self, forKey: Key(stringValue: name)) { return text }
      }
      return nil
    }
    // Numbers name records as often as words do.
    func name(_ names: [String]) throws -> String? {
      for name in names {
        if let number = try? container.decodeIfPresent(Int.self, forKey: Key(stringValue: name)) {
          return String(number)
        }
      }
      return try value(names)
    }
    guard let text = try value(names.text) else {
      fields = nil
      return
    }
    fields = ArticleFields(
      title: try value(names.title), text: text, date: try value(names.date), url: try value(names.url),
      id: try name(names.id), language: try value(names.language))
  }
}
