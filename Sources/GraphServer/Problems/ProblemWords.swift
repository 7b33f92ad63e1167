import KnowledgeTables

/// The sentences of problems in both languages, from the table of the server's words.
struct ProblemWords: Sendable {
  /// The most characters of a value that a sentence repeats.
  private static let longestValue = 400

  private let sentences: [String: [LanguageWord: String]]

  /// Reads the table.
  init(knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    var sentences: [String: [LanguageWord: String]] = [:]
    for row in try knowledge.table("page/problem-words.tsv", columns: ["key", "id", "en"]).rows {
      sentences[row[0]] = [.id: row[1], .en: row[2]]
    }
    self.sentences = sentences
  }

  /// What is wrong in one sentence; the bare key where the table lacks it.
  func text(of problem: Problem, in language: LanguageWord) -> String {
    guard let sentence = sentences[problem.reason.rawValue]?[language] else { return problem.reason.rawValue }
    var filled = ""
    var rest = Substring(sentence)
    // What fills a brace is not looked at again, whatever it holds.
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += ProblemWords.cut(problem.values[String(rest[rest.index(after: open)..<close])] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// By scalars, since a single character may consist of thousands.
  private static func cut(_ value: String) -> String {
    let scalars = value.unicodeScalars
    guard scalars.count > longestValue else { return value }
    return String(String.UnicodeScalarView(scalars.prefix(longestValue))) + "…"
  }
}
