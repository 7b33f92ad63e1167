import KnowledgeTables
import Testing

@testable import Extraction

/// Which listed name begins a text, how much of it is covered, and in what sense.
@Suite struct GazetteerTests {
  static let gazetteer = Result { try Gazetteer(knowledge: .embedded) }

  static let rows: [(text: String, name: String?, covered: String, sense: Gazetteer.Sense)] = [
    ("Rusia menolak", "Russia", "Rusia", .name),
    ("Russia's army", "Russia", "Russia", .name),
    ("Russian forces", "Russia", "Russian", .demonym),
    ("Moskow menolak", "Russia", "Moskow", .capital),
    ("Kremlin denied", "Russia", "Kremlin", .seat),
    ("Gedung Putih menolak", "United States", "Gedung Putih", .seat),
    ("Negeri Paman Sam", "United States", "Negeri Paman Sam", .name),
    ("Korea Utara meluncurkan", "North Korea", "Korea Utara", .name),
    ("North Korean officials", "North Korea", "North Korean", .demonym),
    ("North Korea's leader", "North Korea", "North Korea", .name),
    ("Guinea-Bissau met", "Guinea-Bissau", "Guinea-Bissau", .name),
    ("DK PBB bersidang", "UN Security Council", "DK PBB", .name),
    ("Dewan Keamanan PBB bersidang", "UN Security Council", "Dewan Keamanan PBB", .name),
    ("PBB bersidang", "United Nations", "PBB", .name),
    ("UN Security Council met", "UN Security Council", "UN Security Council", .name),
    ("Vladimir Putin tiba", "Vladimir Putin", "Vladimir Putin", .name),
    ("Putin tiba", "Vladimir Putin", "Putin", .short),
    ("Jokowi tiba", "Joko Widodo", "Jokowi", .name),
    ("Medan macet", "Medan", "Medan", .place),
    ("KPK menahan", "Corruption Eradication Commission", "KPK", .name),
    ("Hamas fired", "Hamas", "Hamas", .name),
    ("HAMAS fired", "Hamas", "HAMAS", .name),
    ("RUSIA MENOLAK", "Russia", "RUSIA", .name),
    // Lower case where the name has a capital, a short name in other capitals, a longer word, an unlisted one.
    ("rusia menolak", nil, "", .name),
    ("us and them", nil, "", .name),
    ("Us and them", nil, "", .name),
    ("un autre", nil, "", .name),
    ("who came", nil, "", .name),
    ("Rusiaku", nil, "", .name),
    ("Burhan Talib", nil, "", .name),
  ]

  @Test(arguments: rows)
  func matches(_ row: (text: String, name: String?, covered: String, sense: Gazetteer.Sense)) throws {
    let gazetteer = try Self.gazetteer.get()
    let bytes = Array(row.text.utf8)
    let match = gazetteer.match(bytes, at: 0) { end in
      end == bytes.count || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end] | 0x20)
    }
    #expect(match.flatMap { gazetteer.entries[$0.entry].names["en"] } == row.name)
    #expect(String(decoding: bytes.prefix(match?.length ?? 0), as: UTF8.self) == row.covered)
    if let match { #expect(match.sense == row.sense) }
  }

  @Test func everyActorHasANameInBothLanguages() throws {
    for entry in try Self.gazetteer.get().entries {
      #expect(entry.names["id"]?.isEmpty == false && entry.names["en"]?.isEmpty == false, "\(entry.id)")
    }
  }

  @Test func idsAreUnique() throws {
    let ids = try Self.gazetteer.get().entries.filter { $0.kind != nil && $0.kind != .country }.map(\.id)
    #expect(Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test(arguments: [
    ("Korea Utara", "korea-utara"), ("Bank  Dunia!", "bank-dunia"), ("Türkiye", "türkiye"), ("***", "actor"),
    ("G7", "g7"), ("PDI-P", "pdi-p"),
  ])
  func slugs(_ row: (name: String, slug: String)) {
    #expect(Gazetteer.slug(row.name) == row.slug)
  }
}
