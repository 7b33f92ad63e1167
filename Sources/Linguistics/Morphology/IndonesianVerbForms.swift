import KnowledgeTables

/// Indonesian verb morphology in both directions: from the active citation form to all surface forms, and back.
///
/// Where spelling leaves the root open (`memasak` may belong to `masak` or `pasak`), known roots decide; where none is
/// known, all possibilities are given.
public struct IndonesianVerbForms: Sendable {
  private let roots: IndonesianRoots
  private let lexicalized: SortedTable

  /// Opens the tables of roots and of forms that only look inflected (`terjadi`, `tersebut`).
  /// - Throws: ``KnowledgeTables/TableError`` when a table is missing or malformed.
  public init(knowledge: KnowledgeFolder) throws(TableError) {
    roots = try IndonesianRoots(knowledge: knowledge)
    lexicalized = try SortedTable("id/lexicalized-verbs.tsv", columns: ["form", "shape"], knowledge: knowledge)
  }

  /// The root of a verb form, when it is known.
  public func root(of surface: String) -> String? { readings(of: surface).lazy.compactMap(\.root).first }

  /// All surface forms of a verb, without repetition, the citation form first.
  /// - Parameter citation: the active form with its affixes (`memasok`, `bertemu`, `pergi`), in any letter case.
  public func forms(ofCitation citation: String) -> [IndonesianVerbForm] {
    let citation = citation.lowercased()
    var forms = OrderedForms()
    let stems = plausibleStems(ofActive: citation)
    guard !stems.isEmpty, !isLexicalized(citation) else {
      appendUnprefixed(citation, to: &forms)
      return forms.all
    }
    forms.add(citation, .active)
    for stem in stems { append(stem: stem, to: &forms, citation: citation) }
    return forms.all
  }

  /// What a surface form may be, the likeliest reading first; empty when it cannot be a form of a verb.
  /// - Parameter surface: the form without enclitics, in any letter case.
  public func readings(of surface: String) -> [IndonesianVerbReading] {
    let surface = surface.lowercased()
    if let hyphen = surface.firstIndex(of: "-") {
      return reduplicated(String(surface[..<hyphen]), String(surface[surface.index(after: hyphen)...]))
    }
    if let shape = lexicalized.value(of: surface).flatMap(IndonesianVerbShape.init(rawValue:)) {
      return [reading(shape, stem: surface, citations: [surface])]
    }
    if roots.contains(surface) { return [reading(.bare, stem: surface, citations: citations(ofStem: surface))] }
    let stems = plausibleStems(ofActive: surface)
    if let stem = stems.first { return [reading(.active, stem: stem, citations: [surface])] }
    if let found = prefixed(surface) { return [found] }
    if let root = roots.root(inStem: surface), root != surface,
      !surface.hasPrefix("pe") || surface.hasPrefix("per") || surface.hasSuffix("kan")
    {
      return [reading(.bare, stem: surface, citations: citations(ofStem: surface))]
    }
    return []
  }

  private func prefixed(_ surface: String) -> IndonesianVerbReading? {
    if let stem = surface.without(prefix: "di"), stem.utf8.count > 2 {
      return reading(.diPassive, stem: stem, citations: citations(ofStem: stem))
    }
    if let stem = surface.without(prefix: "te"), stem.hasPrefix("r"), roots.contains(stem) {
      return reading(.accidental, stem: stem, citations: accidentalCitations(stem))
    }
    if let stem = surface.without(prefix: "ter"), stem.utf8.count > 2 {
      return reading(.accidental, stem: stem, citations: accidentalCitations(stem))
    }
    for prefix in ["ber", "bel", "be"] {
      if let stem = surface.without(prefix: prefix), let root = roots.root(inStem: stem) {
        return reading(.active, stem: stem, citations: [surface], root: root)
      }
    }
    for (prefix, shape) in [("kau", IndonesianVerbShape.secondPersonPassive), ("ku", .firstPersonPassive)] {
      if let stem = surface.without(prefix: prefix), roots.root(inStem: stem) != nil {
        return reading(shape, stem: stem, citations: citations(ofStem: stem))
      }
    }
    if let inner = surface.without(prefix: "ke")?.without(suffix: "an"), let root = roots.root(inStem: inner) {
      return reading(.accidental, stem: inner, citations: [surface], root: root)
    }
    return nil
  }

  private func reduplicated(_ first: String, _ second: String) -> [IndonesianVerbReading] {
    if !second.contains("-"), plausibleStems(ofActive: second).contains(where: { $0.hasPrefix(first) }) {
      return [reading(.reciprocal, stem: first, citations: [second], reduplicated: true)]
    }
    guard !second.contains("-"), let base = readings(of: first).first else { return [] }
    let suffix = AffixSpelling.verbalSuffix(second).suffix
    guard base.shape != .bare || suffix != "", second.hasSuffix(base.stem.suffix(2) + suffix) || second == base.stem
    else { return [] }
    let stem = base.stem + (base.stem.hasSuffix(suffix) && suffix != "" ? "" : suffix)
    let cited = base.shape == .active ? base.citations.map { $0 + suffix } : citations(ofStem: stem)
    return [reading(base.shape, stem: stem, citations: cited, reduplicated: true)]
  }

  private func reading(
    _ shape: IndonesianVerbShape, stem: String, citations: [String], root: String? = nil, reduplicated: Bool = false
  ) -> IndonesianVerbReading {
    let known = root ?? roots.root(inStem: stem)
    return IndonesianVerbReading(
      shape: shape, citations: citations, stem: stem, root: known,
      suffix: known == stem ? "" : AffixSpelling.verbalSuffix(stem).suffix,
      isCausative: known != nil && stem.hasPrefix("per") && !(known ?? "").hasPrefix("per"),
      isReduplicated: reduplicated)
  }

  private func isLexicalized(_ form: String) -> Bool { lexicalized.value(of: form) != nil }

  /// The stems an active form may have; only those with known roots when there are such.
  private func plausibleStems(ofActive form: String) -> [String] {
    guard !roots.contains(form) else { return [] }
    // `mengaji` does not come from `kaji`, whose active is `mengkaji`.
    let stems = NasalPrefix.stems(ofActive: form).filter { stem in
      guard let root = roots.root(inStem: stem), stem.hasPrefix(root) else { return true }
      return !roots.alwaysKeepsInitial(root) || form.hasSuffix(stem)
    }
    let known = stems.filter { roots.root(inStem: $0) != nil }
    guard !known.isEmpty else { return stems }
    // A stem that is itself a root with a verbal suffix beats one that needs a second prefix to be explained.
    let direct = known.filter { isDirect($0) }
    return direct.isEmpty ? known : direct
  }

  private func isDirect(_ stem: String) -> Bool {
    roots.contains(stem) || roots.contains(AffixSpelling.verbalSuffix(stem).base)
  }

  private func citations(ofStem stem: String) -> [String] {
    let keeps = roots.root(inStem: stem).map { stem.hasPrefix($0) && roots.keepsInitial($0) } ?? false
    // per- before a root is a prefix and stays (`memperkuat`), unless the root itself begins so (`memeriksa`).
    let causative = stem.hasPrefix("pe") && !isDirect(stem) && roots.root(inStem: stem) != nil
    var cited = NasalPrefix.actives(ofStem: stem, keepsInitial: keeps || causative)
    if roots.contains(stem) { cited.append(stem) }
    return cited
  }

  private func accidentalCitations(_ stem: String) -> [String] {
    let plain = citations(ofStem: stem)
    guard AffixSpelling.verbalSuffix(stem).suffix.isEmpty || roots.contains(stem) else { return plain }
    let active = plain.filter { $0.hasPrefix("me") }
    return active + active.map { $0 + "kan" } + (stem.hasSuffix("i") ? [] : active.map { $0 + "i" })
  }

  private func append(stem: String, to forms: inout OrderedForms, citation: String) {
    let keeps = roots.root(inStem: stem).map { stem.hasPrefix($0) && roots.keepsInitial($0) } ?? false
    let (base, suffix) = roots.contains(stem) ? (stem, "") : AffixSpelling.verbalSuffix(stem)
    for active in NasalPrefix.actives(ofStem: stem, keepsInitial: keeps) { forms.add(active, .active) }
    forms.add("di" + stem, .diPassive)
    forms.add(stem, .bare)
    forms.add((stem.hasPrefix("r") ? "te" : "ter") + stem, .accidental)
    if suffix != "" { forms.add((base.hasPrefix("r") ? "te" : "ter") + base, .accidental) }
    forms.add("ku" + stem, .firstPersonPassive)
    forms.add("kau" + stem, .secondPersonPassive)
    guard let melted = citation.without(prefix: "me") else { return }
    let doubled = citation.hasSuffix(stem) ? stem : melted
    let active = suffix == "" ? citation : citation.without(suffix: suffix) ?? citation
    forms.add(active + "-" + doubled, .active)
    forms.add("di" + base + "-" + stem, .diPassive)
    if suffix == "" { forms.add(base + "-" + citation, .reciprocal) }
  }

  /// ber- verbs, verbs without prefix and lexicalised ones.
  private func appendUnprefixed(_ citation: String, to forms: inout OrderedForms) {
    if isLexicalized(citation) {
      forms.add(citation, .active)
    } else if let root = citation.without(prefix: "ber"), !roots.contains(citation) {
      forms.add(citation, .active)
      forms.add(citation + "-" + root, .active)
    } else if roots.root(inStem: citation) == citation {
      forms.add(citation, .bare)
      for active in citations(ofStem: citation) where active != citation { forms.add(active, .active) }
      forms.add("di" + citation, .diPassive)
      forms.add("ku" + citation, .firstPersonPassive)
      forms.add("kau" + citation, .secondPersonPassive)
    } else {
      forms.add(citation, readings(of: citation).first?.shape ?? .bare)
    }
  }
}

/// Forms in the order they were added, each once.
private struct OrderedForms {
  private(set) var all: [IndonesianVerbForm] = []

  mutating func add(_ surface: String, _ shape: IndonesianVerbShape) {
    // A verb has a dozen forms: looking through them is faster than a set.
    if all.contains(where: { $0.surface == surface }) { return }
    all.append(IndonesianVerbForm(surface: surface, shape: shape))
  }
}
