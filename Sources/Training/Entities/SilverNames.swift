import KnowledgeTables
import Linguistics

/// Brings names that were cut out of mentions to the convention of the gold sets: no titles in persons, and the
/// capitalised words before the last part that belong to a name (`United`, `New`).
struct SilverNames {
  private let titles: Set<String>
  private let names: [UInt32: NameList.Kinds]

  init(language: Language, names: NameListBuilder, knowledge: KnowledgeFolder = .embedded) throws {
    let table = try knowledge.table("\(language.code)/titles.tsv", columns: ["title", "kind"])
    titles = Set(table.rows.map { $0[0] })
    self.names = names.kinds
  }

  /// The example with its names mended.
  func mended(_ example: EntityExample) -> EntityExample {
    var result = example
    result.entities = []
    var end = 0
    for entity in example.entities {
      guard let mended = mended(entity, example.words, after: end) else { continue }
      result.entities.append(mended)
      end = mended.words.upperBound
    }
    return result
  }

  private func mended(_ entity: NamedEntity, _ words: [String], after end: Int) -> NamedEntity? {
    var range = entity.words
    if entity.kind == .person {
      range = withoutTitle(range, words)
      if range.isEmpty { return nil }
    } else {
      while range.lowerBound > end, isPart(range, words, entity.kind) {
        range = (range.lowerBound - 1)..<range.upperBound
      }
    }
    return NamedEntity(words: range, kind: entity.kind)
  }

  private func withoutTitle(_ range: Range<Int>, _ words: [String]) -> Range<Int> {
    for length in stride(from: min(4, range.count), to: 0, by: -1) {
      let phrase = words[range.lowerBound..<(range.lowerBound + length)].joined(separator: " ").lowercased()
      if titles.contains(phrase) { return withoutTitle((range.lowerBound + length)..<range.upperBound, words) }
    }
    return range
  }

  private func isPart(_ range: Range<Int>, _ words: [String], _ kind: NamedEntity.Kind) -> Bool {
    let before = words[range.lowerBound - 1]
    guard LetterCase.form(of: before) == .initial || LetterCase.form(of: before) == .upper else { return false }
    let longer = words[(range.lowerBound - 1)..<range.upperBound]
    var hash: UInt32 = 0
    for word in longer { hash = NameList.extend(hash, with: FormHashes.hashes(of: word).lower) }
    if let known = names[hash], !known.isDisjoint(with: [.country, .place, .organization, .igo, .company]) {
      return true
    }
    // At the beginning of a sentence a capital says nothing.
    return kind == .organization && range.lowerBound > 1
  }
}
