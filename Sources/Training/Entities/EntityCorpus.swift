import Linguistics

/// A sentence with names, and what is not known of them.
package struct EntityExample {
  package var words: [String]
  package var entities: [NamedEntity]
  /// For each word the labels it may have, one bit each; nil where `entities` says all.
  package var allowed: [UInt16]?
  /// Whether the lists of names are kept from the sentence.
  package var hidesLists = false

  package init(words: [String], entities: [NamedEntity], allowed: [UInt16]? = nil) {
    self.words = words
    self.entities = entities
    self.allowed = allowed
  }
}

/// Reads files with one word and its label a line.
package enum EntityCorpus {
  /// The sentences of a file.
  /// - Parameters:
  ///   - wordColumn: the column of the word, from 0.
  ///   - kinds: what the file's labels mean; other labels count as outside.
  package static func read(
    _ path: String, wordColumn: Int = 0, kinds: [String: NamedEntity.Kind] = standardKinds
  ) throws(TrainingError) -> [EntityExample] {
    try labelled(path, wordColumn: wordColumn).map { sentence in
      EntityExample(words: sentence.map(\.word), entities: entities(sentence.map(\.label), kinds))
    }
  }

  /// What the labels of all files used mean.
  package static let standardKinds: [String: NamedEntity.Kind] = [
    "PER": .person, "PERSON": .person, "PPL": .person,
    "ORG": .organization, "ORGANIZATION": .organization, "ORGANISATION": .organization,
    "LOC": .location, "LOCATION": .location, "PLACE": .location, "PLC": .location,
  ]

  /// The words and labels of a file's sentences.
  static func labelled(
    _ path: String, wordColumn: Int = 0
  ) throws(TrainingError) -> [[(word: String, label: String)]] {
    let text = String(decoding: try DataFile.read(path), as: UTF8.self)
    var sentences: [[(word: String, label: String)]] = []
    var sentence: [(word: String, label: String)] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("# ") { continue }
      let cells = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      if cells.isEmpty || cells.count <= wordColumn + 1 && line.allSatisfy(\.isWhitespace) {
        if !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
      } else if let label = cells.last, cells.count > wordColumn + 1 {
        sentence.append((String(cells[wordColumn]), String(label)))
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    return sentences
  }

  /// The names that labels in IOB2 tell.
  static func entities(_ labels: [String], _ kinds: [String: NamedEntity.Kind]) -> [NamedEntity] {
    var entities: [NamedEntity] = []
    var start: Int?
    var kind: NamedEntity.Kind?
    func close(_ end: Int) {
      if let first = start, let kind { entities.append(NamedEntity(words: first..<end, kind: kind)) }
      start = nil
    }
    for (index, label) in labels.enumerated() {
      let parts = label.split(separator: "-", maxSplits: 1)
      let named = parts.count == 2 ? kinds[String(parts[1])] : nil
      if label.hasPrefix("I-"), start != nil, named == kind { continue }
      close(index)
      if let named {
        start = index
        kind = named
      }
    }
    close(labels.count)
    return entities
  }
}
