import KnowledgeTables
import Linguistics

/// Collects listed names and the words beside names from the knowledge tables and the lexicons.
struct NameListBuilder {
  /// What is known of each phrase, by its hash.
  private(set) var kinds: [UInt32: NameList.Kinds] = [:]

  private let knowledge: KnowledgeFolder

  /// Reads the tables of actors, places, titles and name words.
  init(language: Language, lexicons: String, knowledge: KnowledgeFolder = .embedded) throws {
    self.knowledge = knowledge
    try addActors()
    try addCountries()
    try addPlaces(lexicons)
    try addWords(language)
  }

  private mutating func add(_ phrase: String, _ kind: NameList.Kinds) {
    let words = NameListBuilder.words(phrase)
    guard !words.isEmpty, words.count <= NameList.longest else { return }
    var kind = kind
    if words.count == 1, LetterCase.form(of: words[0]) == .upper, words[0].utf8.count <= 5, !kind.contains(.anyCase) {
      kind.insert(.acronym)
    }
    var hash: UInt32 = 0
    for (index, word) in words.enumerated() {
      hash = NameList.extend(hash, with: FormHashes.hashes(of: word).lower)
      kinds[hash, default: []].formUnion(index + 1 == words.count ? kind : .prefix)
    }
  }

  /// The words of a name as texts have them: brackets, commas and apostrophes stand alone.
  private static func words(_ phrase: String) -> [String] {
    var words: [String] = []
    for part in phrase.split(separator: " ") {
      var word = ""
      for character in part {
        if "(),'’\"".contains(character) {
          if !word.isEmpty { words.append(word) }
          words.append(String(character))
          word = ""
        } else {
          word.append(character)
        }
      }
      if !word.isEmpty { words.append(word) }
    }
    return words
  }

  private mutating func addActors() throws {
    let files: [(name: String, kind: NameList.Kinds)] = [
      ("armed-groups", .armedGroup), ("companies", .company), ("igos", .igo), ("media", .media),
      ("organizations-indonesia", .organization), ("organizations-world", .organization), ("parties", .party),
      ("people-indonesia", .person), ("people-world", .person), ("territories", .place),
    ]
    for file in files {
      let table = try knowledge.table(
        "world/\(file.name).tsv", columns: ["id", "kind", "name_id", "name_en", "aliases", "short"])
      for row in table.rows {
        for name in [row[2], row[3]] + row.list(4) where !name.isEmpty {
          add(name, file.kind)
          if file.kind == .person { addParts(name) }
        }
        for name in row.list(5) { add(name, file.kind == .person ? .personShort : file.kind) }
      }
    }
  }

  /// The first and the last word of a person's name.
  private mutating func addParts(_ name: String) {
    let words = NameListBuilder.words(name)
    guard words.count > 1 else { return }
    for (word, kind) in [(words[0], NameList.Kinds.firstName), (words[words.count - 1], .lastName)] {
      if word.utf8.count > 2, LetterCase.form(of: word) == .initial || LetterCase.form(of: word) == .other {
        add(word, kind)
      }
    }
  }

  private mutating func addCountries() throws {
    let table = try knowledge.table(
      "world/countries.tsv",
      columns: [
        "code", "name_id", "name_en", "aliases_id", "aliases_en", "demonyms_id", "demonyms_en", "capital_id",
        "capital_en", "seats",
      ])
    for row in table.rows {
      for column in [1, 2, 3, 4] { for name in row.list(column) { add(name, .country) } }
      for column in [5, 6] { for name in row.list(column) { add(name, .demonym) } }
      for column in [7, 8] { for name in row.list(column) { add(name, [.capital, .place]) } }
    }
  }

  private mutating func addPlaces(_ lexicons: String) throws {
    let places = try knowledge.table("world/places.tsv", columns: ["name_id", "name_en", "aliases"])
    for row in places.rows {
      for name in [row[0], row[1]] + row.list(2) where !name.isEmpty { add(name, .place) }
    }
    for cells in try NameListBuilder.cells("\(lexicons)/id-provinces-regencies.tsv").dropFirst() where cells.count > 1 {
      add(cells[1], .place)
      for prefix in ["Kabupaten ", "Kota ", "Kota Administrasi "] where cells[1].hasPrefix(prefix) {
        add(String(cells[1].dropFirst(prefix.count)), .place)
      }
    }
    for cells in try NameListBuilder.cells("\(lexicons)/cldr-territories-en-id.tsv").dropFirst() {
      let kind: NameList.Kinds = cells[0].count == 2 ? .country : .place
      for cell in cells.dropFirst() { for name in cell.split(separator: "|") { add(String(name), kind) } }
    }
  }

  private mutating func addWords(_ language: Language) throws {
    let titles = try knowledge.table("\(language.code)/titles.tsv", columns: ["title", "kind"])
    for row in titles.rows { add(row[0], row[1] == "job" ? [.job, .anyCase] : [.title, .anyCase]) }
    let words = try knowledge.table("\(language.code)/name-words.tsv", columns: ["word", "kind"])
    for row in words.rows {
      switch row[1] {
      case "org-head": add(row[0], [.organizationHead, .anyCase])
      case "org-tail": add(row[0], [.organizationTail, .anyCase])
      case "particle": add(row[0], [.particle, .anyCase])
      case "not-a-name": add(row[0], .notName)
      default: break
      }
    }
  }

  private static func cells(_ path: String) throws -> [[String]] {
    String(decoding: try DataFile.read(path), as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
