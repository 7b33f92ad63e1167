/// Which ends of a line have an arrowhead.
enum LineHeads: Sendable {
  /// None: what it stands for runs both ways by its nature.
  case none
  /// Where the actor acted upon stands.
  case recipient
  /// Both: each of the two acts upon the other.
  case both
}

extension LineHeads {
  /// The attribute that draws them on an edge that runs along its meaning or, flipped, against it.
  func direction(isFlipped: Bool) -> StaticString {
    switch self {
    case .none: ",dir=none"
    case .recipient: isFlipped ? ",dir=back" : ""
    case .both: ",dir=both"
    }
  }
}
