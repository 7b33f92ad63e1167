import RelationGraph

/// A time expression in a sentence with the days it means.
struct TimeMention: Sendable {
  /// The words, as indices into the sentence.
  let words: Range<Int>
  /// The word that joins it to the tree.
  let head: Int
  /// Whether it stands inside a noun phrase and dates that alone (`the 2015 accord`).
  let isAttributive: Bool
  /// Whether it tells how long something lasted (`2003-2007`, `since 1997`).
  let isStretch: Bool
  /// The days meant where the clause tells what has happened.
  let past: [TimeSpan]
  /// The days meant where the clause tells what is intended.
  let ahead: [TimeSpan]
}
