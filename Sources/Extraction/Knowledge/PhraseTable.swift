/// Phrases of lower-case words, found by their first word, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: [String]
    let value: Value
  }

  private var phrases: [String: [Phrase]] = [:]

  /// Adds a phrase; its words are separated by blanks.
  mutating func add(_ text: String, _ value: Value) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(words: words, value: value))
  }

  /// Puts longer phrases before shorter ones; called once after the last ``add(_:_:)``.
  mutating func sortByLength() {
    for key in phrases.keys {
      phrases[key] = phrases[key]?.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }.map(\.element)
    }
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
