import GraphStore
import RelationGraph
import Testing

/// When actors of two articles are one, and why.
@Suite struct MergingTests {
  /// An actor, and where it belongs: the country and the body in which it holds a post.
  struct Seen: Sendable {
    var name: String
    var kind = Actor.Kind.person
    var wikidata: String?
    var aliases: [String] = []
    var country: String?
    var office: String?
  }

  private static func add(_ seen: Seen, to store: GraphStore, as name: String) throws {
    var article = TestArticle(name)
    let actor = article.actor(
      seen.name, seen.kind, code: seen.kind == .country ? seen.name : nil, wikidata: seen.wikidata,
      aliases: seen.aliases)
    if let country = seen.country { try article.relation("country", actor, article.actor(country, code: country)) }
    if let office = seen.office { try article.relation("position held", actor, article.actor(office, .organization)) }
    let other = article.actor("Lawan \(name)", .company)
    try article.relation("ACCUSE", actor, other, sentence: "Dalam \(name).")
    try article.add(to: store)
  }

  static let one: [(Seen, Seen, MergeReason)] = [
    (Seen(name: "ABC", kind: .country), Seen(name: "ABC", kind: .country), .code),
    (Seen(name: "Kim Jong Un", wikidata: "Q1"), Seen(name: "Kim Jong-un", wikidata: "Q1"), .wikidata),
    (Seen(name: "Wirya Pradanata"), Seen(name: "Wirya Pradanata"), .name),
    (Seen(name: "Wirya Pradanata", country: "IDN"), Seen(name: "Wirya Pradanata"), .name),
    (Seen(name: "Wirya Pradanata", office: "Bank Satu"), Seen(name: "Wirya Pradanata", office: "Bank Dua"), .name),
    (Seen(name: "Wirya Pradanata", country: "IDN"), Seen(name: "Wirya Pradanata", country: "IDN"), .name),
    (
      Seen(name: "Wirya Pradanata", country: "IDN", office: "Bank Satu"),
      Seen(name: "Wirya Pradanata", country: "IDN", office: "Bank Dua"), .name
    ),
    (
      Seen(name: "Wirya Pradanata", country: "IDN", office: "Bank Satu"),
      Seen(name: "Wirya Pradanata", country: "MYS", office: "Bank Satu"), .name
    ),
    (
      Seen(name: "Komisi Pemberantasan Korupsi", kind: .organization),
      Seen(name: "Corruption Eradication Commission", kind: .organization), .listed
    ),
    (Seen(name: "Gotoku", kind: .company), Seen(name: "Gotoku", kind: .company), .name),
    (
      Seen(name: "Badan Uji Coba", kind: .organization),
      Seen(name: "BUC", kind: .organization, aliases: ["Badan Uji Coba"]), .alias
    ),
  ]

  static let two: [(Seen, Seen)] = [
    (Seen(name: "Wirya Pradanata", country: "IDN"), Seen(name: "Wirya Pradanata", country: "MYS")),
    (
      Seen(name: "Wirya Pradanata", country: "IDN", office: "Bank Satu"),
      Seen(name: "Wirya Pradanata", country: "MYS", office: "Bank Dua")
    ),
    (Seen(name: "Wirya Pradanata"), Seen(name: "Wirya Pradanata", kind: .company)),
    (Seen(name: "Wirya"), Seen(name: "Wirya")),
    (Seen(name: "Wirya Pradanata", aliases: ["Wirya"]), Seen(name: "Wirya")),
    (Seen(name: "BUC", kind: .organization), Seen(name: "BUC", kind: .organization)),
    (Seen(name: "United", kind: .organization), Seen(name: "United", kind: .organization)),
    (
      Seen(name: "Badan Uji Coba", kind: .organization, aliases: ["BUC"]), Seen(name: "BUC", kind: .organization)
    ),
  ]

  @Test(arguments: one) func areOne(_ first: Seen, _ second: Seen, _ reason: MergeReason) throws {
    let scratch = try ScratchStore()
    try MergingTests.add(first, to: scratch.store, as: "a.txt")
    try MergingTests.add(second, to: scratch.store, as: "b.txt")
    let merged = try #require(try scratch.store.mergedActors(named: first.name).first)
    #expect(merged.actor.articles == 2)
    #expect(merged.merges.map(\.reason) == [.first, reason])
  }

  @Test(arguments: two) func areTwo(_ first: Seen, _ second: Seen) throws {
    let scratch = try ScratchStore()
    try MergingTests.add(first, to: scratch.store, as: "a.txt")
    try MergingTests.add(second, to: scratch.store, as: "b.txt")
    let accusers = Set(
      try scratch.store.graph(StoreQuery(isEach: true)).relations.filter { $0.type.name == "ACCUSE" }.map(\.actor))
    #expect(accusers.count == 2)
  }

  @Test func strangerOfTwoIsNeither() throws {
    let scratch = try ScratchStore()
    for (index, country) in ["IDN", "MYS", nil, nil].enumerated() {
      try MergingTests.add(Seen(name: "Wirya Pradanata", country: country), to: scratch.store, as: "\(index).txt")
    }
    let articles = try scratch.store.actors(named: "Wirya Pradanata").map(\.articles)
    #expect(articles.sorted() == [1, 1, 2])
  }
}
