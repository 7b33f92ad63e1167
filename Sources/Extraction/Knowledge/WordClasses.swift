import KnowledgeTables
import Linguistics

/// Words that predicates name together: `@weapon` stands for each of its words.
struct WordClasses: Sendable {
  private var words: [String: [String]] = [:]

  init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    for row in try knowledge.table("\(language.code)/word-classes.tsv", columns: ["class", "words"]).rows {
      for phrase in row.list(1) {
        guard let word = phrase.lowercased().split(separator: " ").first else { continue }
        words[row[0], default: []].append(String(word))
      }
    }
  }

  /// The words for which a position of a predicate stands: `kirim/pasok`, `@weapon`.
  func alternatives(_ position: String) -> [String] {
    // Most positions are one word.
    if !position.utf8.contains(where: { $0 == 0x2F || $0 == 0x40 }) { return [position.lowercased()] }
    return position.utf8.split(separator: 0x2F).flatMap { part -> [String] in
      part.first == 0x40 ? words[String(Substring(part.dropFirst()))] ?? [] : [Substring(part).lowercased()]
    }
  }
}
