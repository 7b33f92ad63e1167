import NewsText
import RelationGraph

/// One relation as one sentence states it, before the article's statements are put together.
struct Statement: Sendable {
  let type: RelationType
  let actor: Int
  let recipient: Int
  var status: Status
  var attribution: [Int]
  let mode: String?
  let contexts: [String]
  let title: String?
  let sentence: Int
  /// The word that states it.
  let word: Int
  /// What made the rules see it, for explanation and confidence.
  let origin: Origin
  /// The times told in its clause.
  var time: [TimeSpan] = []

  /// How a statement was found.
  enum Origin: Sendable, Hashable {
    case post
    case kinship
    case membership
    case affiliation
    case verb(frame: Int)
    case noun(frame: Int)
    case denial
  }
}
