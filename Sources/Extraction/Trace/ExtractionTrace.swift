import NewsText
import RelationGraph

/// What the rules saw in one article: the sentences with their trees, the names and whom they stand for, the predicates
/// with their frames, and why each relation has the status it has.
///
/// Actors are indices in ``actors``, words indices in a sentence's ``Sentence/words``.
public struct ExtractionTrace: Sendable {
  /// The article's language, ISO 639-1.
  public let language: String
  /// All actors the article names or points to, related or not.
  public let actors: [TracedActor]
  /// The sentences in reading order.
  public let sentences: [Sentence]
  /// The graph that came of it.
  public let graph: RelationshipGraph

  /// One sentence and all that was read from it.
  public struct Sentence: Sendable {
    /// The sentence as written.
    public let text: String
    /// The bytes of the sentence in the article.
    public let range: TextRange
    /// Whether it is the headline, whose events are not read.
    public let isTitle: Bool
    /// The words with their tree.
    public let words: [Word]
    /// The names, descriptions and pronouns.
    public let mentions: [TracedMention]
    /// The posts, ranks and jobs.
    public let titles: [Title]
    /// The words that could state something: those with a frame, and verbs without one.
    public let predicates: [TracedPredicate]
    /// What the sentence states.
    public let statements: [TracedStatement]
    /// The actors who speak in it.
    public let speakers: [Int]
  }

  /// One word of a tree.
  public struct Word: Sendable {
    /// The form as written.
    public let form: String
    /// The dictionary form.
    public let lemma: String
    /// The universal part of speech, `VERB`.
    public let tag: String
    /// The index of the head; nil for the root.
    public let head: Int?
    /// The relation to the head.
    public let relation: String
    /// Whether it stands in direct speech.
    public let isQuoted: Bool
    /// How many heads stand above it.
    public let depth: Int
  }

  /// A post, rank or job with who holds it and whose it is, as indices of mentions.
  public struct Title: Sendable {
    /// The words as written.
    public let text: String
    /// The mentions that hold it.
    public let holders: [Int]
    /// The mentions it belongs to.
    public let owners: [Int]
  }
}

/// An actor of a traced article.
public struct TracedActor: Sendable {
  /// The name as the graph shows it.
  public let name: String
  /// Other names it may be asked for by.
  public let aliases: [String]
  /// The actor's id in the graph; nil when no relation has it.
  public let id: String?
}
