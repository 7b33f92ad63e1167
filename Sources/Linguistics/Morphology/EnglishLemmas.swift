import KnowledgeTables

/// English dictionary forms: a table of irregular forms, rules for the rest.
struct EnglishLemmas: Sendable {
  private let irregular: SortedTable
  private let stems: EnglishStem

  /// Opens the tables.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    irregular = try SortedTable("en/irregular-forms.tsv", columns: ["form", "lemmas"], knowledge: knowledge)
    stems = try EnglishStem(knowledge: knowledge)
  }

  /// The dictionary form; names keep their capitals.
  func lemma(of form: String, upos: UPOS) -> String {
    let lower = form.lowercased()
    if let lemmas = irregular.value(of: lower), let lemma = listed(lemmas, upos) { return lemma }
    switch upos {
    case .properNoun, .numeral, .punctuation, .symbol, .other: return form
    case .noun: return singular(lower)
    case .verb, .auxiliary: return infinitive(lower)
    case .adjective, .adverb: return positive(lower)
    default: return lower
    }
  }

  private func listed(_ lemmas: String, _ upos: UPOS) -> String? {
    for entry in lemmas.split(separator: "|") {
      let parts = entry.split(separator: " ")
      if parts.count == 2, parts[0] == upos.tag { return String(parts[1]) }
    }
    return nil
  }

  private func singular(_ word: String) -> String {
    guard word.utf8.count > 3, let stem = word.without(suffix: "s") else { return word }
    if let last = stem.utf8.last, last < UInt8(ascii: "a") || last > UInt8(ascii: "z") { return word }
    if ["s", "u", "i"].contains(where: { stem.hasSuffix($0) }) { return word }
    return withoutES(word, stem)
  }

  private func infinitive(_ word: String) -> String {
    if let stem = word.without(suffix: "ing"), hasVowel(stem), stem.utf8.count > 1 { return stems.restored(stem) }
    if let stem = word.without(suffix: "ied"), stem.utf8.count > 1 { return stem + "y" }
    if word.hasSuffix("eed") { return word }
    if let stem = word.without(suffix: "ed"), hasVowel(stem), stem.utf8.count > 1 { return stems.restored(stem) }
    guard word.utf8.count > 2, let stem = word.without(suffix: "s"), !stem.hasSuffix("s") else { return word }
    return withoutES(word, stem)
  }

  /// Takes -es or -ies off where a vowel is heard before the -s.
  private func withoutES(_ word: String, _ stem: String) -> String {
    guard let short = word.without(suffix: "es"), short.utf8.count > 1 else { return stem }
    if let base = word.without(suffix: "ies"), base.utf8.count > 1 { return base + "y" }
    if ["sh", "ch", "x", "ss", "zz", "o"].contains(where: { short.hasSuffix($0) }) { return short }
    if short.hasSuffix("s"), !stems.endsInE(short) { return short }
    return stem
  }

  private func positive(_ word: String) -> String {
    for suffix in ["er", "est"] {
      guard let stem = word.without(suffix: suffix), stem.utf8.count > 2, hasVowel(stem) else { continue }
      if let base = stem.without(suffix: "i") { return base + "y" }
      guard isMonosyllable(stem) else { return word }
      return stems.restored(stem)
    }
    return word
  }

  private func hasVowel(_ stem: String) -> Bool {
    stem.utf8.contains { AffixSpelling.isVowel($0) || $0 == UInt8(ascii: "y") }
  }

  private func isMonosyllable(_ stem: String) -> Bool {
    var groups = 0
    var afterVowel = false
    for letter in stem.utf8 {
      let vowel = AffixSpelling.isVowel(letter)
      if vowel, !afterVowel { groups += 1 }
      afterVowel = vowel
    }
    return groups == 1
  }
}
