import KnowledgeTables

/// The inflected forms of English verbs.
public struct EnglishVerbForms: Sendable {
  private let irregular: SortedTable
  private let stems: EnglishStem

  /// Opens the tables of irregular verbs and of stem endings.
  /// - Throws: ``KnowledgeTables/TableError`` when a table is missing or malformed.
  public init(knowledge: KnowledgeFolder) throws(TableError) {
    irregular = try SortedTable("en/irregular-verbs.tsv", columns: ["verb", "forms"], knowledge: knowledge)
    stems = try EnglishStem(knowledge: knowledge)
  }

  /// All forms of a verb without repetition: base, third person, past, participles (`break breaks broke broken
  /// breaking`).
  public func forms(ofLemma lemma: String) -> [String] {
    let lemma = lemma.lowercased()
    if lemma == "be" { return ["be", "am", "are", "is", "was", "were", "been", "being"] }
    var forms = [lemma, thirdPerson(lemma)]
    if let listed = irregular.value(of: lemma) {
      for tense in listed.split(separator: " ") { forms += tense.split(separator: "|").map(String.init) }
    } else {
      forms += pasts(lemma)
    }
    forms += present(lemma)
    return forms.enumerated().filter { forms.firstIndex(of: $1) == $0 }.map(\.element)
  }

  private func thirdPerson(_ lemma: String) -> String {
    if lemma == "have" { return "has" }
    if let stem = consonantY(lemma) { return stem + "ies" }
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: { lemma.hasSuffix($0) }) {
      return lemma.hasSuffix("z") && !lemma.hasSuffix("zz") ? lemma + "zes" : lemma + "es"
    }
    return lemma + "s"
  }

  private func pasts(_ lemma: String) -> [String] {
    if let stem = consonantY(lemma) { return [stem + "ied"] }
    if lemma.hasSuffix("e") { return [lemma + "d"] }
    return stemsBeforeVowel(lemma).map { $0 + "ed" }
  }

  private func present(_ lemma: String) -> [String] {
    if let stem = lemma.without(suffix: "ie") { return [stem + "ying"] }
    if let stem = lemma.without(suffix: "e"), !["e", "y", "o"].contains(where: { stem.hasSuffix($0) }) {
      return [stem + "ing"]
    }
    return stemsBeforeVowel(lemma).map { $0 + "ing" }
  }

  /// The stem as it stands before -ed and -ing: its last consonant doubled, left alone, or both where usage differs.
  private func stemsBeforeVowel(_ lemma: String) -> [String] {
    guard let last = lemma.last, "bcdgklmnprt".contains(last), endsInShortSyllable(lemma) else { return [lemma] }
    let doubled = last == "c" ? lemma + "k" : lemma + String(last)
    if last == "c" || isMonosyllable(lemma) { return [doubled] }
    // Longer verbs double when the last syllable is stressed, which spelling does not tell: both are given.
    return [lemma, doubled]
  }

  private func endsInShortSyllable(_ lemma: String) -> Bool {
    let letters = Array(lemma.utf8.suffix(3))
    guard letters.count >= 2, AffixSpelling.isVowel(letters[letters.count - 2]) else { return false }
    guard letters.count == 3, AffixSpelling.isVowel(letters[0]) else { return true }
    return letters[0] == UInt8(ascii: "u") && lemma.utf8.dropLast(3).last == UInt8(ascii: "q")
  }

  private func isMonosyllable(_ lemma: String) -> Bool {
    lemma.utf8.filter(AffixSpelling.isVowel).count <= (lemma.hasPrefix("qu") ? 2 : 1)
  }

  private func consonantY(_ lemma: String) -> String? {
    guard let stem = lemma.without(suffix: "y"), let last = stem.utf8.last, !AffixSpelling.isVowel(last) else {
      return nil
    }
    return stem
  }
}
