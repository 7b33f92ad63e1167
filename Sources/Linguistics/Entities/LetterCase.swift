/// How a sentence uses capitals, which decides what a capital says about a word.
package enum LetterCase: UInt8, Sendable {
  /// Capitals mark names and beginnings.
  case mixed
  /// Most words begin with a capital, as in headlines.
  case title
  /// No capitals, or nothing else: letters say nothing.
  case uniform

  /// What a word's letters show.
  package enum Form: UInt8, Sendable { case none, lower, initial, upper, other }

  /// The form of one word.
  package static func form(_ bytes: UnsafeBufferPointer<UInt8>) -> Form {
    var capitals = 0
    var small = 0
    var startsWithCapital = false
    for index in bytes.indices {
      switch FormHashes.shapeClass(bytes, index) {
      case 1:
        capitals += 1
        if capitals + small == 1 { startsWithCapital = true }
      case 2 where bytes[index] < 0x80 || bytes[index] >= 0xC0: small += 1
      default: break
      }
    }
    if capitals + small == 0 { return .none }
    if capitals == 0 { return .lower }
    if small == 0 { return capitals > 1 ? .upper : .initial }
    return capitals == 1 && startsWithCapital ? .initial : .other
  }

  /// The case of a sentence, given the forms of its words.
  package init(_ forms: some Sequence<Form>) {
    var lower = 0
    var initial = 0
    var upper = 0
    for form in forms {
      switch form {
      case .lower: lower += 1
      case .initial, .other: initial += 1
      case .upper: upper += 1
      case .none: break
      }
    }
    let total = lower + initial + upper
    if lower == total || total >= 4 && upper * 5 >= total * 4 {
      self = .uniform
    } else if total >= 4, (initial + upper) * 10 >= total * 7 {
      self = .title
    } else {
      self = .mixed
    }
  }
}
