import RelationGraph

/// A correction as the list shows it, in names.
struct CorrectionEntry: Encodable, Sendable {
  let id: String
  /// A kind that the page makes, or one of the command line's: `split`, `rename`, `retype`, `hide-actor`.
  let kind: String
  /// The actor merged, or the relation's actor.
  var actor: String?
  /// The actor it was merged into.
  var into: String?
  var recipient: String?
  var type: String?
  var status: Status?
  var fromType: String?
  var fromStatus: Status?
  /// The actor's new name or kind, for corrections made elsewhere.
  var value: String?
}
