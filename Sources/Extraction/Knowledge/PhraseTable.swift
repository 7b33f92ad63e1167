import KnowledgeTables

/// Phrases of lower-case words, found by their first word, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// The words after the first.
    let rest: [String]
    let value: Value
    /// The place of the next phrase with the same first word; -1 at the last.
    var next: Int32
  }

  // One array of all phrases, not one a first word: nearly all words begin a single phrase.
  private var phrases: [Phrase] = []
  private var firstOfWord: [String: Int32] = [:]

  init() {}

  /// The phrases in the first column of a table.
  /// - Parameter value: what a row says of its phrase; nil when its second cell is none of the words allowed there.
  init(_ table: KnowledgeTable, _ value: (TableRow) -> Value?) throws(TableError) {
    phrases.reserveCapacity(table.rows.count)
    firstOfWord.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let told = value(row) else { throw table.error(row, "unknown kind '\(row[1])'") }
      add(row[0], told)
    }
  }

  /// Adds a phrase behind the longer ones and those as long; its words are separated by blanks.
  mutating func add(_ text: String, _ value: Value) {
    let lower = text.lowercased()
    var words = lower.utf8.contains(0x20) ? lower.utf8.split(separator: 0x20).map { String(Substring($0)) } : [lower]
    guard let first = words.first, !first.isEmpty else { return }
    words.removeFirst()
    let place = Int32(phrases.count)
    guard var before = firstOfWord[first] else {
      firstOfWord[first] = place
      phrases.append(Phrase(rest: words, value: value, next: -1))
      return
    }
    if phrases[Int(before)].rest.count < words.count {
      firstOfWord[first] = place
      phrases.append(Phrase(rest: words, value: value, next: before))
      return
    }
    while case let next = phrases[Int(before)].next, next >= 0, phrases[Int(next)].rest.count >= words.count {
      before = next
    }
    phrases.append(Phrase(rest: words, value: value, next: phrases[Int(before)].next))
    phrases[Int(before)].next = place
  }

  /// The longest phrase that begins at a word.
  func match(_ words: [String], at start: Int) -> (value: Value, end: Int)? {
    var next = firstOfWord[words[start]] ?? -1
    while next >= 0 {
      let rest = phrases[Int(next)].rest
      if start + rest.count < words.count, rest.indices.allSatisfy({ words[start + 1 + $0] == rest[$0] }) {
        return (phrases[Int(next)].value, start + 1 + rest.count)
      }
      next = phrases[Int(next)].next
    }
    return nil
  }

  /// The value of a one-word phrase, of equal ones the one added last.
  subscript(word: String) -> Value? {
    var value: Value?
    var next = firstOfWord[word] ?? -1
    while next >= 0 {
      if phrases[Int(next)].rest.isEmpty { value = phrases[Int(next)].value }
      next = phrases[Int(next)].next
    }
    return value
  }
}
