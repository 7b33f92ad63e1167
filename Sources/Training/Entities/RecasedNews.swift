import Linguistics

/// News whose names are annotated but whose capitals are lost (NERP), with the capitals put back where its
/// part-of-speech twin (POSP) has proper nouns.
///
/// It tells persons and places; of organisations only brands, clubs and companies, so that a proper noun without
/// a label may be part of an organisation or nothing: such words are left open between the two.
enum RecasedNews {
  /// Reads the sentences.
  /// - Parameter spellings: how words are mostly written with a capital, by their lower-case form.
  static func read(entities: String, tags: String, spellings: [String: String]) throws
    -> [EntityExample]
  {
    let named = try EntityCorpus.labelled(entities)
    let tagged = try EntityCorpus.labelled(tags)
    return zip(named, tagged).map { named, tagged in example(named, tagged.map(\.label), spellings) }
  }

  private static func example(
    _ words: [(word: String, label: String)], _ tags: [String], _ spellings: [String: String]
  ) -> EntityExample {
    let labels = words.map(\.label)
    let sure = EntityCorpus.entities(labels, ["PPL": .person, "PLC": .location])
    let brands = EntityCorpus.entities(labels, ["IND": .organization])
    let isProper = tags.map { $0.hasSuffix("NNP") }
    var spelled: [String] = []
    for (index, entry) in words.enumerated() {
      let named = labels[index] != "O" && !labels[index].hasSuffix("FNB")
      spelled.append(isProper[index] || named || index == 0 ? capitalized(entry.word, spellings) : entry.word)
    }
    return EntityExample(words: spelled, entities: sure, allowed: allowed(labels, sure, brands, isProper))
  }

  private static func capitalized(_ word: String, _ spellings: [String: String]) -> String {
    if let spelling = spellings[word] { return spelling }
    guard let first = word.utf8.first, first >= 0x61, first <= 0x7A else { return word }
    let hasVowel = word.utf8.contains { "aiueo".utf8.contains($0) }
    if word.utf8.count <= 5, !hasVowel { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func allowed(
    _ labels: [String], _ sure: [NamedEntity], _ brands: [NamedEntity], _ isProper: [Bool]
  ) -> [UInt16] {
    let organization = (0..<4).reduce(UInt16(0)) { bits, position in
      bits | 1 << UInt16(EntityLabel.label(.organization, EntityLabel.Position(rawValue: position) ?? .single))
    }
    let inner = UInt16(1) << UInt16(EntityLabel.label(.organization, .inside))
    var allowed = labels.indices.map { index -> UInt16 in
      guard labels[index] == "O" else { return 1 }
      if isProper[index] { return 1 | organization }
      let isBetween = index > 0 && index + 1 < labels.count && isProper[index - 1] && isProper[index + 1]
      return isBetween ? 1 | inner : 1
    }
    let fixed = EntityLabel.labels(sure, count: labels.count)
    for entity in sure { for index in entity.words { allowed[index] = 1 << UInt16(fixed[index]) } }
    let branded = EntityLabel.labels(brands, count: labels.count)
    for entity in brands {
      for index in entity.words { allowed[index] = 1 << UInt16(branded[index]) }
    }
    return allowed
  }
}
