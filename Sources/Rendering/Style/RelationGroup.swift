/// The six colour groups of a picture: the four quad classes, with AID apart from other material cooperation, and the ties.
enum RelationGroup: String, Sendable, CaseIterable {
  case talks, cooperation, aid, dispute, force, tie

  /// Its place in the arrays of a theme.
  var index: Int {
    switch self {
    case .talks: 0
    case .cooperation: 1
    case .aid: 2
    case .dispute: 3
    case .force: 4
    case .tie: 5
    }
  }
}
