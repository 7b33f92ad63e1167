import KnowledgeTables
import RelationGraph

/// The known actors and places of the world, by every name that tells them apart.
struct Gazetteer: Sendable {
  /// In what sense a name stands for its entry.
  enum Sense: UInt8, Sendable, Comparable {
    case name, demonym, seat, capital, short, place
    static func < (a: Sense, b: Sense) -> Bool { a.rawValue < b.rawValue }
  }

  typealias Match = NameIndex.Match

  private(set) var entries = GazetteerEntries()
  private var parties: Range<Int> = 0..<0
  private(set) var entryOfCountryCode: [String: Int] = [:]
  private let index: NameIndex
  /// The gender that a given name in lower case tells, `f` or `m`.
  private(set) var genderOfGivenName: [String: String] = [:]

  private static let actorColumns = [
    "id", "kind", "name_id", "name_en", "aliases", "short", "country", "wikidata",
  ]
  /// In what sense the names in a column stand for their row; nil where a column holds none.
  private static let actorSenses: [Sense?] = [nil, nil, .name, .name, .name, .short]
  private static let countrySenses: [Sense?] = [
    nil, .name, .name, .name, .name, .demonym, .demonym, .capital, .capital, .seat,
  ]

  init(knowledge: KnowledgeFolder) throws(TableError) {
    let countries = try Gazetteer.countries(knowledge)
    entries.add(countries, .country, kinds: [Actor.Kind?](repeating: .country, count: countries.rows.count))
    for (place, row) in countries.rows.enumerated() { entryOfCountryCode[row[0]] = place }
    var named = [(countries.rows, Gazetteer.countrySenses)]
    for name in [
      "territories", "igos", "organizations-indonesia", "organizations-world", "armed-groups", "parties", "companies",
      "media", "people-indonesia", "people-world",
    ] {
      let table = try knowledge.table("world/\(name).tsv", columns: Gazetteer.actorColumns)
      let first = entries.count
      entries.add(table, .actor, kinds: try Gazetteer.kinds(table))
      named.append((table.rows, Gazetteer.actorSenses))
      if name == "parties" { parties = first..<entries.count }
    }
    let places = try knowledge.table("world/places.tsv", columns: ["name_id", "name_en", "aliases", "country"])
    entries.add(places, .place, kinds: [Actor.Kind?](repeating: nil, count: places.rows.count))
    named.append((places.rows, [.place, .place, .place]))
    index = NameIndex(named)
    for row in try knowledge.table("world/given-names.tsv", columns: ["gender", "names"]).rows {
      for name in row.list(1) { genderOfGivenName[name.lowercased()] = row[0] }
    }
  }

  /// The longest known name that begins at a byte and whose end `isBoundary` accepts.
  func match(_ text: [UInt8], at start: Int, isBoundary: (Int) -> Bool) -> Match? {
    index.match(text, at: start, isBoundary: isBoundary)
  }

  /// The entry of which a whole text is a name.
  func entry(named name: String) -> Int? {
    let bytes = Array(name.utf8)
    return match(bytes, at: 0, isBoundary: { $0 == bytes.count })?.entry
  }

  /// Whether an entry is a political party.
  func isParty(_ entry: Int) -> Bool { parties.contains(entry) }

  /// The entry of a party by an abbreviation, which is one of its aliases or the initials of its Indonesian name.
  func party(abbreviated name: String) -> Int? {
    parties.first { entries[$0].aliases.contains(name) }
      ?? parties.first { party in
        String((entries[party].names["id"] ?? "").split(separator: " ").compactMap(\.first)) == name
      }
  }

  private static func countries(_ knowledge: KnowledgeFolder) throws(TableError) -> KnowledgeTable {
    let table = try knowledge.table(
      "world/countries.tsv",
      columns: [
        "code", "name_id", "name_en", "aliases_id", "aliases_en", "demonyms_id", "demonyms_en", "capital_id",
        "capital_en", "seats", "wikidata",
      ])
    for row in table.rows where row[0].isEmpty || row[1].isEmpty || row[2].isEmpty {
      throw table.error(row, "a country needs a code and a name in both languages")
    }
    return table
  }

  private static func kinds(_ table: KnowledgeTable) throws(TableError) -> [Actor.Kind?] {
    var kinds: [Actor.Kind?] = []
    kinds.reserveCapacity(table.rows.count)
    // Rows of a kind stand together, and looking a kind up takes longer than comparing its name.
    var last: (name: String, kind: Actor.Kind?) = ("", nil)
    for row in table.rows {
      let name = row[1]
      if name != last.name { last = (name, Actor.Kind(rawValue: name)) }
      guard last.kind != nil else { throw table.error(row, "unknown kind '\(name)'") }
      kinds.append(last.kind)
    }
    return kinds
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
