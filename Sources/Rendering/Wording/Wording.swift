import KnowledgeTables
import RelationGraph

/// The words of pictures and pages in one language, from the tables.
struct Wording: Sendable {
  /// The ISO 639-1 code: `id` or `en`.
  let language: String
  private let words: [String: String]
  private let sentences: [String: (plain: String, titled: String)]

  /// Reads the tables.
  init(language: String, knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    self.language = language
    let column = language == "id" ? 1 : 2
    var words: [String: String] = [:]
    for row in try knowledge.table("rendering/words.tsv", columns: ["key", "id", "en"]).rows {
      words[row[0]] = row[column]
    }
    var sentences: [String: (plain: String, titled: String)] = [:]
    let table = try knowledge.table(
      "rendering/sentences.tsv", columns: ["type", "id", "en", "id_titled", "en_titled"])
    for row in table.rows {
      guard let type = RelationType(row[0]) else { throw table.error(row, "unknown relation type '\(row[0])'") }
      sentences[type.name] = (row[column], row[column + 2].isEmpty ? row[column] : row[column + 2])
    }
    self.words = words
    self.sentences = sentences
  }

  /// The embedded words in a language.
  static func embedded(_ language: String) -> Wording {
    do {
      return try Wording(language: language)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// A word or phrase, its braces filled in.
  subscript(key: String, values: (name: String, value: String)...) -> String {
    guard let phrase = words[key] else { return key }
    return Wording.fill(phrase, values)
  }

  /// A phrase with a count; its singular form is used for 1 where the language has one.
  func count(_ key: String, _ n: Int) -> String {
    let forms = (words[key] ?? key).split(separator: "|").map(String.init)
    return Wording.fill(n == 1 ? forms.last ?? key : forms.first ?? key, [("n", String(n))])
  }

  /// Names joined for a sentence: `A, B and C`.
  func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(self["and"]) " + last
  }

  /// The bare statement of a relation: `Korea Utara memberi bantuan kepada Rusia`.
  func statement(_ type: RelationType, actor: String, recipient: String, title: String?) -> String {
    let pattern = sentences[type.name] ?? ("{actor} – {recipient}", "{actor} – {recipient}: {title}")
    return Wording.fill(
      title == nil ? pattern.plain : pattern.titled,
      [("actor", actor), ("recipient", recipient), ("title", title ?? "")])
  }

  private static func fill(_ phrase: String, _ values: [(name: String, value: String)]) -> String {
    var filled = ""
    var rest = Substring(phrase)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      filled += values.first { $0.name == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
