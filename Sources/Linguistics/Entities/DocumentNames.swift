/// The names of one document, which bear each other out: a name keeps its kind, and a part of a person's full name
/// names the person again.
struct DocumentNames {
  private let sentences: [[Word]]
  private let found: [[NamedEntity]]
  /// How often each name is found as each kind, by its words.
  private var kinds: [String: [NamedEntity.Kind: Int]] = [:]
  /// The first and last words of persons' full names.
  private var personParts: Set<String> = []

  init(_ sentences: [[Word]], _ found: [[NamedEntity]]) {
    self.sentences = sentences
    self.found = found
    for (words, entities) in zip(sentences, found) {
      for entity in entities {
        kinds[name(words, entity.words), default: [:]][entity.kind, default: 0] += 1
        guard entity.kind == .person, entity.words.count > 1 else { continue }
        for index in [entity.words.lowerBound, entity.words.upperBound - 1] where isNameWord(words[index].form) {
          personParts.insert(words[index].form)
        }
      }
    }
  }

  /// The names after the document has been heard.
  func reconciled() -> [[NamedEntity]] {
    zip(sentences, found).map { words, entities in
      let agreed = entities.map { NamedEntity(words: $0.words, kind: kind(words, $0)) }
      return added(words, agreed)
    }
  }

  /// The kind most mentions of the name have; the mention's own where there is no clear majority.
  private func kind(_ words: [Word], _ entity: NamedEntity) -> NamedEntity.Kind {
    let counts = kinds[name(words, entity.words)] ?? [:]
    let own = counts[entity.kind, default: 0]
    if entity.words.count == 1, entity.kind != .person, own < 2,
      personParts.contains(words[entity.words.lowerBound].form)
    {
      return .person
    }
    for kind in NamedEntity.Kind.allCases where counts[kind, default: 0] > 2 * own { return kind }
    return entity.kind
  }

  /// The names with those added that stand in capitals and are found elsewhere in the document.
  private func added(_ words: [Word], _ entities: [NamedEntity]) -> [NamedEntity] {
    guard LetterCase(words.lazy.map { letters($0.form) }) == .mixed else { return entities }
    var isTaken = [Bool](repeating: false, count: words.count)
    for entity in entities { for index in entity.words { isTaken[index] = true } }
    var result = entities
    for index in words.indices where !isTaken[index] && words[index].upos == .properNoun {
      let beside = index > 0 && isTaken[index - 1] || index + 1 < words.count && isTaken[index + 1]
      let form = words[index].form
      guard !beside, isNameWord(form) else { continue }
      if personParts.contains(form) {
        result.append(NamedEntity(words: index..<(index + 1), kind: .person))
      } else if let counts = kinds[form], counts.count == 1, let known = counts.first, known.value > 1 {
        result.append(NamedEntity(words: index..<(index + 1), kind: known.key))
      }
    }
    return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func name(_ words: [Word], _ range: Range<Int>) -> String {
    words[range].map(\.form).joined(separator: " ")
  }

  private func isNameWord(_ form: String) -> Bool {
    let letters = letters(form)
    return form.utf8.count > 2 && letters != .lower && letters != .none
  }

  private func letters(_ form: String) -> LetterCase.Form {
    var form = form
    return form.withUTF8 { LetterCase.form($0) }
  }
}
