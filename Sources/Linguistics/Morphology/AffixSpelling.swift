/// Letters and affixes of Indonesian as written.
enum AffixSpelling {
  /// Verbal suffixes, longest first.
  static let suffixes = ["kan", "i", "an"]
  /// Prefixes that stand between a voice prefix and the root, longest first.
  static let innerPrefixes = ["per", "ber", "ter", "pe", "ke", "se"]

  /// Whether the ASCII letter is a vowel.
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Splits `-kan` or `-i` off a stem.
  static func verbalSuffix(_ stem: String) -> (base: String, suffix: String) {
    for suffix in ["kan", "i"] {
      if let base = stem.without(suffix: suffix), base.utf8.count > 2 { return (base, suffix) }
    }
    return (stem, "")
  }
}

extension String {
  /// The rest after a prefix; nil when the string does not begin with it or nothing is left.
  func without(prefix: String) -> String? {
    let letters = utf8
    guard letters.count > prefix.utf8.count, letters.starts(with: prefix.utf8) else { return nil }
    return String(self[letters.index(startIndex, offsetBy: prefix.utf8.count)...])
  }

  /// What stands before a suffix; nil when the string does not end with it or nothing is left.
  func without(suffix: String) -> String? {
    let letters = utf8
    guard letters.count > suffix.utf8.count, letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else {
      return nil
    }
    return String(self[..<letters.index(endIndex, offsetBy: -suffix.utf8.count)])
  }
}
