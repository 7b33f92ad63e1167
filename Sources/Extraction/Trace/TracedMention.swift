/// A stretch of a sentence that names or points to an actor, and why it stands for that actor.
public struct TracedMention: Sendable {
  /// Why a mention stands for its actors, or for none.
  public enum Reason: Hashable, Sendable {
    /// A world table lists the name, in a sense such as `name`, `demonym` or `capital`.
    case listed(sense: String)
    /// No table lists it: the text's own full name of the actor.
    case fullName
    /// Words of a longer name.
    case shortForm(of: String)
    /// In brackets beside the full name, or the other way round.
    case abbreviation(of: String)
    /// A pronoun; the sentence and the words of the mention before it, where there is one.
    case pronoun(antecedent: Antecedent?)
    /// A noun such as `negara itu`; as for a pronoun.
    case description(antecedent: Antecedent?)
    /// A place that is no actor.
    case place
    /// Nothing tells what it names, or no antecedent is safe.
    case unresolved
  }

  /// The nearest mention before it of the same actor.
  public struct Antecedent: Hashable, Sendable {
    /// The index of its sentence.
    public let sentence: Int
    /// Its words as written.
    public let text: String
  }

  /// The words as written.
  public let text: String
  /// The words it covers.
  public let words: Range<Int>
  /// The actors it stands for; several for `kedua negara`.
  public let actors: [Int]
  /// Why.
  public let reason: Reason
}
