import RelationGraph

/// One reading of one predicate: what relation it states and where its parties stand.
struct Frame: Sendable {
  /// Where a party of the relation is found.
  enum Role: Sendable, Hashable {
    case subject, object, indirectObject, possessor
    case contentSubject, contentObject
    case preposition(String)
  }

  /// What becomes of the clause that the predicate governs.
  enum Content: String, Sendable {
    case alleged, reported, denied, planned, none, negated, asserted
  }

  /// A sort of parties that changes what a predicate means.
  enum Circumstance: String, Sendable {
    /// A state, an igo or a holder of office acts: a government's protest is criticism.
    case official
    /// Persons, parties, firms or media on both sides: their attacks are words.
    case personal
    /// The recipient is a body that states made: withdrawing from it cuts relations.
    case body
    /// The text says it did not happen, which is an act of its own: not conceding is rejecting.
    case negated
  }

  /// A word position after the head: the forms that fit it.
  struct Slot: Sendable {
    private let forms: Set<String>
    /// A bit for each letter a form begins with, by which nearly all words are told apart without a look at the set.
    private let initials: UInt64

    init(_ forms: [String]) {
      self.forms = Set(forms)
      initials = forms.reduce(0) { $0 | Slot.bit(of: $1) }
    }

    func contains(_ word: String) -> Bool { initials & Slot.bit(of: word) != 0 && forms.contains(word) }

    private static func bit(of word: String) -> UInt64 { 1 << UInt64((word.utf8.first ?? 0) & 63) }
  }

  let predicate: String
  /// Nil for a predicate that only governs its content.
  let type: RelationType?
  let actor: [Role]
  let recipient: [Role]
  let slots: [Slot]
  let mode: String?
  let contexts: [String]
  let isReciprocal: Bool
  let content: Content?
  let status: Status?
  /// Whether the predicate questions its recipient as a witness only.
  let questionsWitness: Bool
  /// Types that replace ``type`` for parties of a certain sort.
  let types: [Circumstance: RelationType]
  let line: Int
}
