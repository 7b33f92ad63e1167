/// How many answers were right, of how many said and how many wanted.
public struct Tally: Hashable, Sendable {
  /// Right answers.
  public var right = 0
  /// Answers given.
  public var said = 0
  /// Answers wanted.
  public var wanted = 0

  /// The share of what was said that is right; 0 when nothing was said.
  public var precision: Double { said == 0 ? 0 : Double(right) / Double(said) }
  /// The share of what was wanted that was found; 0 when nothing was wanted.
  public var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let (p, r) = (precision, recall)
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }

  /// Adds another tally, as micro-averages do.
  public static func += (total: inout Tally, more: Tally) {
    total.right += more.right
    total.said += more.said
    total.wanted += more.wanted
  }
}

/// The score of one extracted graph, or of several together.
public struct Score: Hashable, Sendable {
  /// Relations by type, actor and recipient.
  public var edge = Tally()
  /// Pairs of related actors, whatever the type and direction.
  public var pair = Tally()
  /// Actors that take part in relations.
  public var actor = Tally()
  /// Right edges whose status is right too, of all right edges.
  public var status = Tally()

  /// The score of nothing.
  public init() {}

  /// Adds another score, as micro-averages do.
  public static func += (total: inout Score, more: Score) {
    total.edge += more.edge
    total.pair += more.pair
    total.actor += more.actor
    total.status += more.status
  }
}
