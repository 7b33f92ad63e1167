import GraphStore
import RelationGraph
import Testing

@Suite struct SearchTests {
  private static let sentences = [
    "Rusia dan China menggelar latihan bersama di Laut Jepang.",
    "Latihannya berlangsung lama, kata José Ramos-Horta.",
    "Bersama warga, China menutup latihan.",
    "The joint exercises end today.",
  ]

  private static func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    for (index, sentence) in sentences.enumerated() {
      var article = TestArticle("\(index).txt")
      try article.relation(
        "COOPERATE", article.actor("Rusia", code: "RUS", aliases: ["Moskow"]), article.actor("China", code: "CHN"),
        sentence: sentence)
      try article.add(to: scratch.store)
    }
    return scratch
  }

  static let searches: [(String, Set<Int>)] = [
    ("latihan bersama", [0, 2]), ("\"latihan bersama\"", [0]), ("LATIHAN", [0, 1, 2]), ("jose", [1]),
    ("exerc*", [3]), ("exerc", []), ("latihan AND", []), ("\"", []), ("", []), ("laut (jepang) -", [0]),
    ("ramos-horta", [1]), ("'; DROP TABLE article", []),
  ]

  @Test(arguments: searches) func findsSentences(_ words: String, _ found: Set<Int>) throws {
    let scratch = try SearchTests.filled()
    let sentences = try scratch.store.sentences(with: words).map(\.text)
    #expect(Set(sentences) == Set(found.map { SearchTests.sentences[$0] }))
  }

  @Test func sentenceHasItsPlaceAndRelations() throws {
    let scratch = try SearchTests.filled()
    let found = try #require(try scratch.store.sentences(with: "joint").first)
    let text = try #require(try scratch.store.article(found.article.id)).text
    #expect(Array(text.utf8)[found.start..<found.end].elementsEqual(found.text.utf8))
    #expect(found.relations == ["r4"])
  }

  @Test func findsActorsByAnyName() throws {
    let scratch = try SearchTests.filled()
    #expect(try scratch.store.actors(named: "mosk*").map(\.actor.id) == ["rusia"])
    #expect(try scratch.store.actors().map(\.articles) == [4, 4])
  }
}
