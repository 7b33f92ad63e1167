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

  /// A word position after the head: the forms that fit it.
  typealias Slot = Set<String>

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
  /// The type when a state or one of its officials acts: a government's protest is criticism.
  let officialType: RelationType?
  let line: Int
}
