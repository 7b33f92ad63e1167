import RelationGraph

/// A correction as the list shows it, in names.
struct CorrectionEntry: Encodable, Sendable {
  let id: String
  let kind: CorrectionKind
  /// The actor merged, or the relation's actor.
  var actor: String?
  /// The actor it was merged into.
  var into: String?
  var recipient: String?
  var type: String?
  var status: Status?
  var fromType: String?
  var fromStatus: Status?
}
