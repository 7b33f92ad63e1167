import KnowledgeTables

/// Phrases of lower-case words, found by their first word, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: [String]
    let value: Value
  }

  private var phrases: [String: [Phrase]] = [:]

  init() {}

  /// The phrases in the first column of a table.
  /// - Parameter value: what a row says of its phrase; nil when its second cell is none of the words allowed there.
  init(_ table: KnowledgeTable, _ value: (TableRow) -> Value?) throws(TableError) {
    phrases.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let told = value(row) else { throw table.error(row, "unknown kind '\(row[1])'") }
      add(row[0], told)
    }
  }

  /// Adds a phrase behind the longer ones and those as long; its words are separated by blanks.
  mutating func add(_ text: String, _ value: Value) {
    let words = text.lowercased().utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let first = words.first else { return }
    let phrase = Phrase(words: words, value: value)
    phrases[first, default: []].insert(phrase, among: { $0.words.count < words.count })
  }

  /// The longest phrase that begins at a word.
  func match(_ words: [String], at start: Int) -> (value: Value, end: Int)? {
    guard let candidates = phrases[words[start]] else { return nil }
    for phrase in candidates where start + phrase.words.count <= words.count {
      if (1..<phrase.words.count).allSatisfy({ words[start + $0] == phrase.words[$0] }) {
        return (phrase.value, start + phrase.words.count)
      }
    }
    return nil
  }

  /// The value of a one-word phrase.
  subscript(word: String) -> Value? {
    phrases[word]?.last { $0.words.count == 1 }?.value
  }
}

extension Array {
  /// Puts an element before the first one that follows it.
  fileprivate mutating func insert(_ element: Element, among follows: (Element) -> Bool) {
    insert(element, at: firstIndex(where: follows) ?? count)
  }
}
