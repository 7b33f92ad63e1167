import NewsText

/// A sentence of which only the words' places are known.
public struct RawSentence: Sendable, Hashable {
  /// The words in order; never empty.
  public internal(set) var words: [RawWord]

  /// From the first word to the last.
  public var range: TextRange { TextRange(words[0].range.start, words[words.count - 1].range.end) }

  /// Creates a sentence.
  public init(words: [RawWord]) { self.words = words }
}

/// A word's place, and whether it is the second or later part of a multiword token.
public struct RawWord: Sendable, Hashable {
  public let range: TextRange
  public let continuesToken: Bool

  /// Creates a word.
  public init(range: TextRange, continuesToken: Bool = false) {
    self.range = range
    self.continuesToken = continuesToken
  }
}
