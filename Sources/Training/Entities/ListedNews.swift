import Linguistics

/// Unannotated news in which listed names stand for annotation: what the lists name is taken as certain, other
/// capitalised words are left open, small words are outside.
///
/// Training hides the lists from such sentences, so that the words around a name must tell it.
struct ListedNews {
  private let kinds: [UInt32: NameList.Kinds]

  init(_ names: NameListBuilder) { kinds = names.kinds }

  /// The sentences that hold at least two listed names.
  func examples(_ sentences: [[String]]) -> [EntityExample] { sentences.compactMap { example($0) } }

  private func example(_ words: [String]) -> EntityExample? {
    guard words.count >= 6, words.count <= 60 else { return nil }
    let forms = words.map { LetterCase.form(of: $0) }
    guard LetterCase(forms) == .mixed else { return nil }
    let hashes = words.map { FormHashes.hashes(of: $0).lower }
    var entities: [NamedEntity] = []
    var start = 0
    while start < words.count {
      let match = forms[start] == .lower ? nil : match(hashes, forms, start)
      if let match { entities.append(match) }
      start = match?.words.upperBound ?? start + 1
    }
    guard entities.count > 1 else { return nil }
    var example = EntityExample(words: words, entities: entities, allowed: allowed(forms, entities))
    example.hidesLists = true
    return example
  }

  /// The longest listed name from a word on, if its kind is clear and no capitalised word stands beside it.
  private func match(_ hashes: [UInt32], _ forms: [LetterCase.Form], _ start: Int) -> NamedEntity? {
    func isCapital(_ index: Int) -> Bool {
      index >= 0 && index < forms.count && forms[index] != .lower && forms[index] != .none
    }
    guard !isCapital(start - 1) else { return nil }
    var hash: UInt32 = 0
    var best: NamedEntity?
    for end in start..<min(start + NameList.longest, hashes.count) {
      hash = NameList.extend(hash, with: hashes[end])
      guard let found = kinds[hash] else { break }
      if let kind = clearKind(found, length: end + 1 - start, forms[start]), !isCapital(end + 1), isCapital(end) {
        best = NamedEntity(words: start..<(end + 1), kind: kind)
      }
      if !found.contains(.prefix) { break }
    }
    return best
  }

  private func clearKind(_ found: NameList.Kinds, length: Int, _ form: LetterCase.Form) -> NamedEntity.Kind? {
    if found.contains(.anyCase) || found.contains(.notName) || found.contains(.demonym) { return nil }
    let organizations: NameList.Kinds = [.igo, .organization, .company, .party, .media, .armedGroup]
    let isPerson = found.contains(.person) && length > 1
    let isOrganization = !found.isDisjoint(with: organizations) && (length > 1 || form == .upper)
    let isLocation = !found.isDisjoint(with: [.country, .place]) && found.isDisjoint(with: [.firstName, .lastName])
    if found.contains(.acronym), form != .upper { return nil }
    switch (isPerson, isOrganization, isLocation) {
    case (true, false, false): return .person
    case (false, true, false): return .organization
    case (false, false, true): return .location
    default: return nil
    }
  }

  private func allowed(_ forms: [LetterCase.Form], _ entities: [NamedEntity]) -> [UInt16] {
    let any = UInt16(1 << EntityLabel.count) - 1
    let inner = NamedEntity.Kind.allCases.reduce(UInt16(1)) { $0 | 1 << UInt16(EntityLabel.label($1, .inside)) }
    var allowed = forms.indices.map { index -> UInt16 in
      if forms[index] != .lower && forms[index] != .none { return any }
      let isBetween = index > 0 && index + 1 < forms.count && forms[index - 1] != .lower && forms[index + 1] != .lower
      return isBetween ? inner : 1
    }
    let labels = EntityLabel.labels(entities, count: forms.count)
    for entity in entities { for index in entity.words { allowed[index] = 1 << UInt16(labels[index]) } }
    return allowed
  }
}
