import RelationGraph

/// A relation as one sentence states it, with how it was found.
public struct TracedStatement: Sendable {
  /// What made the rules see it.
  public enum Origin: Hashable, Sendable {
    /// A post beside a name.
    case post
    /// A kinship word beside a name.
    case kinship
    /// A membership beside a name.
    case membership
    /// A state's name beside an organisation's.
    case affiliation
    /// A frame, by its row.
    case frame(row: String)
    /// A denial of what somebody said before.
    case denial
  }

  /// Why it has its status.
  public enum StatusReason: Hashable, Sendable {
    /// A word beside the predicate, with its kind in the table of cues.
    case cue(word: Int, kind: String)
    /// The frame itself says so.
    case frame
    /// What governs the predicate makes of it something less than a fact.
    case governed(by: Int, content: String)
    /// Somebody says it.
    case saidBy(actors: [Int])
    /// It stands in direct speech.
    case quoted
    /// The one it is said of denies it in another place.
    case deniedElsewhere
  }

  /// The id of the graph's relation it is evidence for; nil when the graph has none.
  public let relation: String?
  /// The type.
  public let type: RelationType
  /// Who acts.
  public let actor: Int
  /// Whom it is done to.
  public let recipient: Int
  /// The word that states it.
  public let word: Int
  /// How certain this sentence makes it.
  public let status: Status
  /// From whose mouth alone the text has it.
  public let attribution: [Int]
  /// The post or kinship, for a tie that has one.
  public let title: String?
  /// How it was found.
  public let origin: Origin
  /// Why it has its status; empty for a plain assertion.
  public let reasons: [StatusReason]
}
