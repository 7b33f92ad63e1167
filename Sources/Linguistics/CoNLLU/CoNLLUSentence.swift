/// One sentence as CoNLL-U writes it: comments and token lines, without interpretation.
public struct CoNLLUSentence: Sendable, Hashable {
  /// Comment lines in order, without the leading `# `.
  public var comments: [String]
  /// Syntactic words in order; index 0 has ID 1.
  public var words: [CoNLLUWord]
  /// Surface tokens of several words, in order.
  public var multiwordTokens: [CoNLLUMultiwordToken]

  /// Creates a sentence.
  public init(comments: [String] = [], words: [CoNLLUWord] = [], multiwordTokens: [CoNLLUMultiwordToken] = []) {
    self.comments = comments
    self.words = words
    self.multiwordTokens = multiwordTokens
  }

  /// The value of a comment `key = value`; nil when there is none.
  public func comment(_ key: String) -> String? {
    for line in comments where line.hasPrefix(key + " = ") {
      return String(line.dropFirst(key.count + 3))
    }
    return nil
  }
}

/// The ten columns of a word line; an empty string stands for `_`.
public struct CoNLLUWord: Sendable, Hashable {
  public var form: String
  public var lemma = ""
  public var upos = ""
  public var xpos = ""
  public var features = ""
  /// The ID of the head: 0 for the root, nil when the column is `_`.
  public var head: Int?
  public var relation = ""
  public var enhanced = ""
  public var miscellaneous = ""

  /// A word of which only the form is known.
  public init(form: String) { self.form = form }
}

/// A surface token of several words: `6-7 menyetujuinya`.
public struct CoNLLUMultiwordToken: Sendable, Hashable {
  /// The words it covers, as 0-based indices.
  public var words: Range<Int>
  public var form: String
  public var miscellaneous: String

  /// Creates a multiword token.
  public init(words: Range<Int>, form: String, miscellaneous: String = "") {
    self.words = words
    self.form = form
    self.miscellaneous = miscellaneous
  }
}
