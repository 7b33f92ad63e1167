import KnowledgeTables
import RelationGraph

/// The known actors and places of the world, by every name that tells them apart.
struct Gazetteer: Sendable {
  /// One row of a world table.
  struct Entry: Sendable {
    /// Nil for a place that is no actor.
    let kind: Actor.Kind?
    fileprivate let row: KnowledgeTable.Row
    fileprivate let form: Form

    /// Which table a row is of.
    fileprivate enum Form { case country, actor, place }

    var id: String {
      switch form {
      case .country: Gazetteer.slug(row[2])
      case .actor: row[0]
      case .place: ""
      }
    }

    var names: [String: String] {
      let column = form == .country ? 1 : form == .actor ? 2 : 0
      let indonesian = row[column]
      let english = row[column + 1]
      return ["id": indonesian, "en": english.isEmpty ? indonesian : english]
    }

    var aliases: [String] {
      switch form {
      case .country: row.list(3) + row.list(4)
      case .actor: row.list(4) + row.list(5)
      case .place: row.list(2)
      }
    }

    var country: String { row[form == .country ? 0 : form == .actor ? 6 : 3] }

    var wikidata: String? {
      let item = form == .place ? "" : row[form == .country ? 10 : 7]
      return item.isEmpty ? nil : item
    }
  }

  /// In what sense a name stands for its entry.
  enum Sense: UInt8, Sendable, Comparable {
    case name, demonym, seat, capital, short, place
    static func < (a: Sense, b: Sense) -> Bool { a.rawValue < b.rawValue }
  }

  typealias Match = NameIndex.Match

  private(set) var entries: [Entry] = []
  private var parties: Range<Int> = 0..<0
  private(set) var entryOfCountryCode: [String: Int] = [:]
  private var index = NameIndex()
  /// The gender that a given name in lower case tells, `f` or `m`.
  private(set) var genderOfGivenName: [String: String] = [:]

  private static let actorColumns = [
    "id", "kind", "name_id", "name_en", "aliases", "short", "country", "wikidata",
  ]

  init(knowledge: KnowledgeFolder) throws(TableError) {
    try readCountries(knowledge)
    for name in [
      "territories", "igos", "organizations-indonesia", "organizations-world", "armed-groups", "parties", "companies",
      "media", "people-indonesia", "people-world",
    ] {
      let first = entries.count
      try readActors(knowledge, "world/\(name).tsv")
      if name == "parties" { parties = first..<entries.count }
    }
    try readPlaces(knowledge)
    for row in try knowledge.table("world/given-names.tsv", columns: ["gender", "names"]).rows {
      for name in row.list(1) { genderOfGivenName[name.lowercased()] = row[0] }
    }
  }

  /// The longest known name that begins at a byte and whose end `isBoundary` accepts.
  func match(_ text: [UInt8], at start: Int, isBoundary: (Int) -> Bool) -> Match? {
    index.match(text, at: start, isBoundary: isBoundary)
  }

  /// Whether an entry is a political party.
  func isParty(_ entry: Int) -> Bool { parties.contains(entry) }

  private mutating func readCountries(_ knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table(
      "world/countries.tsv",
      columns: [
        "code", "name_id", "name_en", "aliases_id", "aliases_en", "demonyms_id", "demonyms_en", "capital_id",
        "capital_en", "seats", "wikidata",
      ])
    for row in table.rows {
      guard !row[0].isEmpty, !row[1].isEmpty, !row[2].isEmpty else {
        throw table.error(row, "a country needs a code and a name in both languages")
      }
      entryOfCountryCode[row[0]] = entries.count
      entries.append(Entry(kind: .country, row: row, form: .country))
      add(row, [(1, .name), (2, .name), (3, .name), (4, .name), (5, .demonym), (6, .demonym)])
      add(row, [(7, .capital), (8, .capital), (9, .seat)])
    }
  }

  private mutating func readActors(_ knowledge: KnowledgeFolder, _ path: String) throws(TableError) {
    let table = try knowledge.table(path, columns: Gazetteer.actorColumns)
    for row in table.rows {
      guard let kind = Actor.Kind(rawValue: row[1]) else { throw table.error(row, "unknown kind '\(row[1])'") }
      entries.append(Entry(kind: kind, row: row, form: .actor))
      add(row, [(2, .name), (3, .name), (4, .name), (5, .short)])
    }
  }

  private mutating func readPlaces(_ knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table("world/places.tsv", columns: ["name_id", "name_en", "aliases", "country"])
    for row in table.rows {
      entries.append(Entry(kind: nil, row: row, form: .place))
      add(row, [(0, .place), (1, .place), (2, .place)])
    }
  }

  /// Adds the names in some columns of the row of the entry added last.
  private mutating func add(_ row: KnowledgeTable.Row, _ columns: [(Int, Sense)]) {
    for (column, sense) in columns {
      row.forEachPart(column) { index.add($0, sense, entry: entries.count - 1) }
    }
  }

  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "actor" : slug
  }
}
