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
  /// For a noun: who receives what it names (`mendapat dukungan AS`, `dibentuk dengan dukungan AS`).
  var receivers: [Int] = []
  /// For a noun: who answers what it names, and so was addressed (`rejected an offer from China`).
  var addressees: [Int] = []
  /// For a noun: who acts when it takes place (`X spoke after talks with Y`).
  var attendants: [Int] = []
  /// For a noun: who does something together with what it names (`membalas dengan dukungan untuk Moskow`).
  var companions: [Int] = []
  /// Whether the subject was taken from a governing clause.
  var inheritsSubject = false

  /// A phrase with the adposition that marks it.
  struct Oblique: Sendable {
    let marker: String
    let word: Int
  }
}
