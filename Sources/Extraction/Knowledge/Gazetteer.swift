import KnowledgeTables
import RelationGraph

/// The known actors and places of the world, by every name that tells them apart.
struct Gazetteer: Sendable {
  /// One row of a world table.
  struct Entry: Sendable {
    let id: String
    /// Nil for a place that is no actor.
    let kind: Actor.Kind?
    let names: [String: String]
    let aliases: [String]
    let country: String
    let wikidata: String?
  }

  /// In what sense a name stands for its entry.
  enum Sense: UInt8, Sendable, Comparable {
    case name, demonym, seat, capital, short, place
    static func < (a: Sense, b: Sense) -> Bool { a.rawValue < b.rawValue }
  }

  /// A name that matched in a text.
  struct Match: Sendable {
    let entry: Int
    let sense: Sense
    /// The number of UTF-8 bytes it covers.
    let length: Int
  }

  private struct Alias: Sendable {
    let bytes: [UInt8]
    let folded: [UInt8]
    let entry: Int32
    let sense: Sense
    let isExact: Bool
  }

  private(set) var entries: [Entry] = []
  private var parties: Range<Int> = 0..<0
  private(set) var entryOfCountryCode: [String: Int] = [:]
  private var aliases: [UInt64: [Alias]] = [:]

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
    for key in aliases.keys {
      aliases[key]?.sort { ($1.bytes.count, $0.sense, $0.entry) < ($0.bytes.count, $1.sense, $1.entry) }
    }
  }

  /// The longest known name that begins at a byte and whose end `isBoundary` accepts.
  func match(_ text: [UInt8], at start: Int, isBoundary: (Int) -> Bool) -> Match? {
    guard let candidates = aliases[Gazetteer.firstWordHash(text, from: start)] else { return nil }
    for alias in candidates where Gazetteer.matches(alias.bytes, alias.folded, text, start, exact: alias.isExact) {
      if isBoundary(start + alias.bytes.count) {
        return Match(entry: Int(alias.entry), sense: alias.sense, length: alias.bytes.count)
      }
    }
    return nil
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
      let names = row.list(3) + row.list(4)
      add(
        Entry(
          id: Gazetteer.slug(row[2]), kind: .country, names: ["id": row[1], "en": row[2]],
          aliases: names, country: row[0], wikidata: row[10].isEmpty ? nil : row[10]))
      entryOfCountryCode[row[0]] = entries.count - 1
      for name in [row[1], row[2]] + names { index(name, .name) }
      for name in row.list(5) + row.list(6) { index(name, .demonym) }
      for name in row.list(7) + row.list(8) { index(name, .capital) }
      for name in row.list(9) { index(name, .seat) }
    }
  }

  private mutating func readActors(_ knowledge: KnowledgeFolder, _ path: String) throws(TableError) {
    let table = try knowledge.table(path, columns: Gazetteer.actorColumns)
    for row in table.rows {
      guard let kind = Actor.Kind(rawValue: row[1]) else { throw table.error(row, "unknown kind '\(row[1])'") }
      let names = [row[2], row[3].isEmpty ? row[2] : row[3]]
      add(
        Entry(
          id: row[0], kind: kind, names: ["id": names[0], "en": names[1]], aliases: row.list(4) + row.list(5),
          country: row[6], wikidata: row[7].isEmpty ? nil : row[7]))
      for name in names + row.list(4) { index(name, .name) }
      for name in row.list(5) { index(name, .short) }
    }
  }

  private mutating func readPlaces(_ knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table("world/places.tsv", columns: ["name_id", "name_en", "aliases", "country"])
    for row in table.rows {
      let names = [row[0], row[1].isEmpty ? row[0] : row[1]]
      add(
        Entry(
          id: "", kind: nil, names: ["id": names[0], "en": names[1]], aliases: row.list(2), country: row[3],
          wikidata: nil))
      for name in names + row.list(2) { index(name, .place) }
    }
  }

  private mutating func add(_ entry: Entry) { entries.append(entry) }

  private mutating func index(_ name: String, _ sense: Sense) {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, !name.contains("'s ") else { return }
    let isExact = bytes.count <= 4 || !bytes.contains { (0x61...0x7A).contains($0) }
    let folded = bytes.map(Gazetteer.fold)
    let alias = Alias(
      bytes: bytes, folded: folded, entry: Int32(entries.count - 1), sense: sense, isExact: isExact)
    let key = Gazetteer.firstWordHash(bytes, from: 0)
    if aliases[key]?.contains(where: { $0.bytes == bytes && $0.entry == alias.entry }) == true { return }
    aliases[key, default: []].append(alias)
  }

  /// Lower case, and any separator inside a name as a blank.
  private static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x2D, 0x0A, 0x09: 0x20
    default: byte
    }
  }

  private static func firstWordHash(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var i = start
    while i < bytes.count {
      let byte = fold(bytes[i])
      if byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x27 || byte == 0x22 || byte == 0x29 { break }
      if byte == 0xE2 { break }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      i += 1
    }
    return hash
  }

  /// Whether a name stands at `start`: letters alike but for case, capitals where the name has them.
  private static func matches(
    _ bytes: [UInt8], _ folded: [UInt8], _ text: [UInt8], _ start: Int, exact: Bool
  ) -> Bool {
    guard start + bytes.count <= text.count else { return false }
    for i in 0..<bytes.count {
      let found = text[start + i]
      if found == bytes[i] { continue }
      if exact || fold(found) != folded[i] { return false }
      let beginsWord = i == 0 || folded[i - 1] == 0x20
      if beginsWord, (0x41...0x5A).contains(bytes[i]) { return false }
    }
    return true
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
