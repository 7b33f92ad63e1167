/// A relation as the score compares it: its type and ends, the ends in order of name where direction is ignored.
struct ScoredRelation: Hashable, Comparable {
  let type: String
  let actor: String
  let recipient: String

  private static let mutual: Set = ["consult", "cooperate", "relative"]
  private static let sameTie = ["employer": "position held", "country": "part of"]

  init(type: String, actor: String, recipient: String) {
    let folded = FoldedName(type).text
    self.type = ScoredRelation.sameTie[folded] ?? folded
    let isMutual = ScoredRelation.mutual.contains(self.type)
    let isSwapped = isMutual && recipient.utf8.lexicographicallyPrecedes(actor.utf8)
    self.actor = isSwapped ? recipient : actor
    self.recipient = isSwapped ? actor : recipient
  }

  static func < (a: ScoredRelation, b: ScoredRelation) -> Bool {
    (a.type, a.actor, a.recipient) < (b.type, b.actor, b.recipient)
  }
}

/// Two actors, direction ignored.
struct ActorPair: Hashable {
  let first: String
  let second: String

  init(_ a: String, _ b: String) {
    let isSwapped = b.utf8.lexicographicallyPrecedes(a.utf8)
    first = isSwapped ? b : a
    second = isSwapped ? a : b
  }
}
