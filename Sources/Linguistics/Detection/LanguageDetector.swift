import KnowledgeTables
import NewsText

/// Tells in which language a text is written, by function words and by how its words begin and end.
public struct LanguageDetector: Sendable {
  /// The languages that can be told apart, in the order of the table; the first wins a tie.
  public let languages: [Language]

  private let words: LanguageClues
  private let beginnings: LanguageClues
  private let endings: LanguageClues
  private let letters: LanguageClues

  /// More words than this say nothing new.
  private static let enoughWords = 600

  /// Loads the table of clues.
  /// - Throws: ``KnowledgeTables/TableError`` when it is missing or malformed.
  public init(knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table("detection/languages.tsv", columns: ["language", "kind", "weight", "items"])
    var languages: [Language] = []
    var clues: [String: LanguageClues] = [:]
    for row in table.rows {
      let language = Language(code: row[0])
      let index = languages.firstIndex(of: language) ?? languages.count
      if index == languages.count { languages.append(language) }
      guard let weight = Int(row[2]) else { throw table.error(row, "the weight is no whole number: \(row[2])") }
      guard ["word", "beginning", "ending", "letters"].contains(row[1]) else {
        throw table.error(row, "unknown kind '\(row[1])'")
      }
      for item in row.list(3) { clues[row[1], default: LanguageClues()].add(item, language: index, weight: weight) }
    }
    self.languages = languages
    words = clues["word"] ?? LanguageClues()
    beginnings = clues["beginning"] ?? LanguageClues()
    endings = clues["ending"] ?? LanguageClues()
    letters = clues["letters"] ?? LanguageClues()
  }

  /// The language of a text; the table's first when nothing tells.
  public func detect(_ text: String) -> Language {
    var scores = Scores(languages.count)
    var text = text
    text.withUTF8 { add($0, to: &scores) }
    return best(scores)
  }

  /// The language of an article's title and paragraphs.
  public func detect(_ article: Article) -> Language {
    var scores = Scores(languages.count)
    article.source.bytes.withUnsafeBufferPointer { bytes in
      for part in [article.title].compactMap(\.self) + article.paragraphs {
        add(UnsafeBufferPointer(rebasing: bytes[part.start..<part.end]), to: &scores)
      }
    }
    return best(scores)
  }

  private struct Scores {
    var points: [Int]
    var words = 0

    init(_ count: Int) { points = Array(repeating: 0, count: count) }
  }

  private func best(_ scores: Scores) -> Language {
    var best = 0
    for index in scores.points.indices where scores.points[index] > scores.points[best] { best = index }
    return languages.isEmpty ? .indonesian : languages[best]
  }

  private func add(_ text: UnsafeBufferPointer<UInt8>, to scores: inout Scores) {
    var start = 0
    while start < text.count, scores.words < LanguageDetector.enoughWords {
      while start < text.count, !LanguageClues.isLetter(text[start]) { start += 1 }
      var end = start
      while end < text.count, LanguageClues.isLetter(text[end]) { end += 1 }
      if end > start {
        add(word: UnsafeBufferPointer(rebasing: text[start..<end]), to: &scores.points)
        scores.words += 1
      }
      start = end
    }
  }

  private func add(word: UnsafeBufferPointer<UInt8>, to points: inout [Int]) {
    let count = word.count
    words.score(word, 0, count, into: &points)
    for length in 1...5 where length < count {
      beginnings.score(word, 0, length, into: &points)
      endings.score(word, count - length, count, into: &points)
    }
    for start in 0..<min(count, 24) {
      for length in 1...3 where start + length <= count { letters.score(word, start, start + length, into: &points) }
    }
  }
}
