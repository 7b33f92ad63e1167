import RelationGraph

/// A word that could state something, with the frames that fit it in the order in which they are tried.
public struct TracedPredicate: Sendable {
  /// The word.
  public let word: Int
  /// The frames whose pattern fits; empty when the tables have none for it or none that fits.
  public let frames: [Frame]
  /// Whether it stands only in a demand, threat, promise or refusal, and so states nothing.
  public let isContentOnly: Bool
  /// The patterns of its frames that lack words here.
  public let unfitting: [String]

  /// A row of the frames table and whom its roles found.
  public struct Frame: Sendable {
    /// The row as `id/frames.tsv:123 menuduh`; of more than three alternatives the first two, `memberi/memberikan/…`.
    public let row: String
    /// The type it states; nil when it only governs its content.
    public let type: RelationType?
    /// What becomes of the clause it governs, as the table has it; nil when nothing.
    public let content: String?
    /// Where it seeks who acts, in order.
    public let actor: [Role]
    /// Where it seeks whom it is done to, in order.
    public let recipient: [Role]
  }

  /// One place where a party was sought.
  public struct Role: Sendable {
    /// The place as the table has it: `subj`, `obj`, `poss`, a preposition.
    public let name: String
    /// The actors found there.
    public let actors: [Int]
  }
}
