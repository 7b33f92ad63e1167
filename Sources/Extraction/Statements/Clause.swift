/// A predicate with the phrases that depend on it, by their grammatical function on the surface.
struct Clause: Sendable {
  let predicate: Int
  var subjects: [Int] = []
  var objects: [Int] = []
  var indirectObjects: [Int] = []
  var agents: [Int] = []
  /// Phrases with an adposition.
  var obliques: [Oblique] = []
  var isPassive = false
  /// Whether the subject was taken from a governing clause.
  var inheritsSubject = false

  /// A phrase with the adposition that marks it.
  struct Oblique: Sendable {
    let marker: String
    let word: Int
  }
}
