/// How certain the text makes a relation; the strongest told one counts where a relation is told several times.
public enum Status: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// It happened or holds.
  case asserted
  /// Somebody claims it and somebody denies it, in the same text.
  case denied
  /// Somebody claims it.
  case alleged
  /// Intended, possible, demanded, future or conditional.
  case planned
  /// The text says that it did not happen.
  case negated

  /// The weaker before the stronger: negated < planned < alleged < denied < asserted.
  public static func < (a: Status, b: Status) -> Bool { a.strength < b.strength }

  private var strength: Int {
    switch self {
    case .negated: 0
    case .planned: 1
    case .alleged: 2
    case .denied: 3
    case .asserted: 4
    }
  }
}
