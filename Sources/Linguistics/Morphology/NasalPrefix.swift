/// The active prefix meN-: its nasal melts with the first letter of the stem (`pasok`, `memasok`).
enum NasalPrefix {
  /// All stems that may stand behind an active form, the regular ones first; empty when it has no meN-.
  static func stems(ofActive form: String) -> [String] {
    guard let rest = form.without(prefix: "me"), rest.utf8.count > 2, let first = rest.utf8.first else { return [] }
    let letters = Array(rest.utf8)
    func after(_ count: Int) -> String { String(decoding: letters[count...], as: UTF8.self) }
    func vowel(at index: Int) -> Bool { index < letters.count && AffixSpelling.isVowel(letters[index]) }
    switch first {
    case UInt8(ascii: "m"):
      if vowel(at: 1) { return ["p" + after(1), rest] }
      return "bfvp".utf8.contains(letters[1]) ? [after(1)] : []
    case UInt8(ascii: "n"):
      if letters[1] == UInt8(ascii: "y") { return vowel(at: 2) ? ["s" + after(2), rest] : [] }
      if letters[1] == UInt8(ascii: "g") { return stems(behindVelar: after(2)) }
      if vowel(at: 1) { return ["t" + after(1), rest] }
      return "cdjztsf".utf8.contains(letters[1]) ? [after(1)] : []
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      return [rest]
    default: return []
    }
  }

  /// The stems behind meng-, given what follows the prefix.
  private static func stems(behindVelar rest: String) -> [String] {
    guard let first = rest.utf8.first, rest.utf8.count > 1 else { return [] }
    guard AffixSpelling.isVowel(first) else { return "ghkqx".utf8.contains(first) ? [rest] : [] }
    var stems = ["k" + rest, rest, "ng" + rest]
    if let short = rest.without(prefix: "e"), isMonosyllable(short.without(suffix: "kan") ?? short) {
      stems.insert(short, at: 0)
    }
    return stems
  }

  /// The active forms of a stem, the usual one first; loan words may keep a consonant that native ones lose.
  static func actives(ofStem stem: String, keepsInitial: Bool) -> [String] {
    let letters = Array(stem.utf8)
    guard letters.count > 1, let first = letters.first else { return [] }
    let rest = String(decoding: letters[1...], as: UTF8.self)
    var forms: [String]
    switch first {
    case UInt8(ascii: "p"): forms = ["mem" + rest, "mem" + stem]
    case UInt8(ascii: "t"): forms = ["men" + rest, "men" + stem]
    case UInt8(ascii: "k"): forms = ["meng" + rest, "meng" + stem]
    case UInt8(ascii: "s"): forms = ["meny" + rest, "men" + stem]
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): forms = ["mem" + stem]
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"): forms = ["men" + stem]
    case UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "q"), UInt8(ascii: "x"): forms = ["meng" + stem]
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "w"),
      UInt8(ascii: "y"):
      forms = ["me" + stem]
    case _ where AffixSpelling.isVowel(first): forms = ["meng" + stem]
    default: return []
    }
    if forms.count == 2 {
      if !AffixSpelling.isVowel(letters[1]) {
        forms.removeFirst()
      } else if keepsInitial {
        forms.swapAt(0, 1)
      }
    }
    if isMonosyllable(stem.without(suffix: "kan") ?? stem) { forms.insert("menge" + stem, at: 0) }
    return forms
  }

  private static func isMonosyllable(_ base: String) -> Bool {
    (3...5).contains(base.utf8.count) && base.utf8.filter(AffixSpelling.isVowel).count == 1
      && base.utf8.last.map { !AffixSpelling.isVowel($0) } == true
  }
}
