import NewsText

/// A text after linguistic analysis: sentences of words with trees and named entities.
public struct AnalyzedText: Sendable {
  /// The language the text was read as.
  public let language: Language
  /// The text's sentences in reading order.
  public let sentences: [Sentence]

  /// Creates an analysed text.
  public init(language: Language, sentences: [Sentence]) {
    self.language = language
    self.sentences = sentences
  }
}

/// One sentence and its dependency tree.
public struct Sentence: Sendable {
  /// The bytes of the sentence, without surrounding blanks.
  public let range: TextRange
  /// The syntactic words; a surface token with clitics is several words that share its range.
  public let words: [Word]
  /// Named entities, not overlapping, in reading order.
  public let entities: [NamedEntity]
  /// Whether the sentence is the article's headline.
  public let isTitle: Bool

  /// Creates a sentence.
  public init(range: TextRange, words: [Word], entities: [NamedEntity], isTitle: Bool = false) {
    self.range = range
    self.words = words
    self.entities = entities
    self.isTitle = isTitle
  }
}

/// One syntactic word in the sense of Universal Dependencies.
public struct Word: Sendable {
  /// The form as written; for a clitic its canonical form (`nya`, `not`).
  public let form: String
  /// The dictionary form.
  public let lemma: String
  /// The universal part of speech.
  public let upos: UPOS
  /// Morphological features.
  public let features: MorphologicalFeatures
  /// The 0-based index of the head in the sentence; nil for the root.
  public let head: Int?
  /// The relation to the head.
  public let relation: DependencyRelation
  /// The bytes of the surface token this word belongs to (its own part where the clitic is written out).
  public let range: TextRange
  /// Whether the word is the second or later part of a multiword token.
  public let continuesToken: Bool

  /// Creates a word.
  public init(
    form: String, lemma: String, upos: UPOS, features: MorphologicalFeatures, head: Int?,
    relation: DependencyRelation, range: TextRange, continuesToken: Bool = false
  ) {
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.features = features
    self.head = head
    self.relation = relation
    self.range = range
    self.continuesToken = continuesToken
  }
}

/// A name found by the trained recogniser.
public struct NamedEntity: Sendable, Hashable {
  /// What kind of thing is named, as far as the training data tell apart.
  public enum Kind: String, Sendable, CaseIterable {
    case person = "PER"
    case organization = "ORG"
    case location = "LOC"
  }

  /// The words of the name, as indices into the sentence.
  public let words: Range<Int>
  /// The kind.
  public let kind: Kind

  /// Creates an entity.
  public init(words: Range<Int>, kind: Kind) {
    self.words = words
    self.kind = kind
  }
}
