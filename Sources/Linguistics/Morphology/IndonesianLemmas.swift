import KnowledgeTables

/// Indonesian dictionary forms: the root that is left when affixes are taken off.
struct IndonesianLemmas: Sendable {
  private let listed: SortedTable
  private let roots: IndonesianRoots
  private let verbs: IndonesianVerbForms

  /// Opens the tables.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    listed = try SortedTable("id/lemmas.tsv", columns: ["form", "lemma"], knowledge: knowledge)
    roots = try IndonesianRoots(knowledge: knowledge)
    verbs = try IndonesianVerbForms(knowledge: knowledge)
  }

  /// The dictionary form; names keep their capitals.
  func lemma(of form: String, upos: UPOS) -> String {
    switch upos {
    case .properNoun, .numeral, .punctuation, .symbol, .other: return form
    default: break
    }
    let lower = form.lowercased()
    if let known = known(lower) { return known }
    if let hyphen = lower.firstIndex(of: "-") {
      return reduplicated(lower, String(lower[..<hyphen]), String(lower[lower.index(after: hyphen)...]), upos)
    }
    return root(of: lower, upos)
  }

  /// The listed lemma; nil when the word is neither listed nor a root.
  private func known(_ word: String) -> String? {
    if let lemma = listed.value(of: word) { return lemma.isEmpty ? word : lemma }
    return roots.contains(word) ? word : nil
  }

  private func isBase(_ word: String) -> Bool { listed.value(of: word) == "" || roots.contains(word) }

  private func reduplicated(_ word: String, _ first: String, _ second: String, _ upos: UPOS) -> String {
    let lemma = lemma(of: first, upos: upos)
    if first == second { return lemma }
    if first == "se" || first == "ke" || first == "ber" { return self.lemma(of: second, upos: upos) }
    let other = self.lemma(of: second, upos: upos)
    return lemma == other || second.hasPrefix(lemma) || first.hasSuffix(other) ? (isBase(lemma) ? lemma : other) : word
  }

  private func root(of word: String, _ upos: UPOS) -> String {
    if upos == .verb, let root = verbs.root(of: word) {
      return listed.value(of: root).flatMap { $0.isEmpty ? nil : $0 } ?? root
    }
    for stem in stems(of: word) where isBase(stem) { return stem }
    for stem in stems(of: word) {
      for inner in stems(of: stem) where isBase(inner) && inner.utf8.count > 2 { return inner }
    }
    return fallback(word, upos)
  }

  /// What may be left when one layer of affixes is taken off, the whole word's suffixes first.
  private func stems(of word: String) -> [String] {
    var bases = [word]
    for suffix in ["kan", "an", "i", "nya"] {
      if let base = word.without(suffix: suffix), base.utf8.count > 2 { bases.append(base) }
    }
    var stems = Array(bases.dropFirst())
    for base in bases {
      stems += NasalPrefix.stems(ofActive: base)
      if let rest = base.without(prefix: "pe") { stems += NasalPrefix.stems(ofActive: "me" + rest) }
      for prefix in ["memper", "diper", "di", "ber", "ter", "per", "pe", "se", "ke", "be", "te", "bel", "pel"] {
        if let rest = base.without(prefix: prefix), rest.utf8.count > 2 { stems.append(rest) }
      }
    }
    return stems
  }

  /// Takes off affixes that are unmistakable although the root is not known.
  private func fallback(_ word: String, _ upos: UPOS) -> String {
    if upos == .verb {
      for prefix in ["diper", "memper", "di", "ber", "ter"] {
        if let rest = word.without(prefix: prefix), rest.utf8.count > 3 { return AffixSpelling.verbalSuffix(rest).base }
      }
      if let stem = NasalPrefix.stems(ofActive: word).first { return AffixSpelling.verbalSuffix(stem).base }
    }
    if upos == .noun, let base = word.without(suffix: "an"), base.utf8.count > 5 {
      if let rest = base.without(prefix: "pe"), let stem = NasalPrefix.stems(ofActive: "me" + rest).first {
        return stem
      }
      for prefix in ["per", "ke"] {
        if let rest = base.without(prefix: prefix), rest.utf8.count > 3 { return rest }
      }
    }
    return word
  }
}
