import GraphStore
import NewsText
import RelationGraph
import Testing

/// SQL keeps what the filter keeps of the same graph in memory.
@Suite struct FilterTests {
  private static func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    func span(_ start: String, _ end: String) -> TimeSpan { TimeSpan(text: "dulu", start: start, end: end) }
    var a = TestArticle("a.txt")
    let rusia = a.actor("Rusia", code: "RUS", aliases: ["Moskow"])
    let korut = a.actor("Korea Utara", code: "PRK", aliases: ["Korut"])
    let kim = a.actor("Kim Jong Un", .person, wikidata: "Q56226")
    let china = a.actor("China", code: "CHN")
    try a.relation("AID", rusia, korut, time: [span("2019-01-01", "2019-12-31"), span("2023-07-27", "2023-07-27")])
    try a.relation("position held", kim, korut, title: "pemimpin")
    try a.relation("CONSULT", china, kim, status: .planned, confidence: 0.4)
    try a.relation(
      "ACCUSE", china, rusia, status: .alleged, attribution: [korut], time: [span("2021-05-01", "2021-05-31")])
    try a.add(to: scratch.store)
    var b = TestArticle("b.txt")
    let us = b.actor("Amerika Serikat", code: "USA", aliases: ["AS"])
    let moscow = b.actor("Rusia", code: "RUS")
    let bank = b.actor("Bank Dunia", .igo)
    try b.relation("SANCTION", us, moscow, time: [TimeSpan(text: "kini", start: "2022-02-24", end: nil)])
    try b.relation("AID", bank, us, time: [TimeSpan(text: "nanti", start: nil, end: nil)])
    try b.add(to: scratch.store)
    return scratch
  }

  private static let aid = RelationType("AID") ?? RelationType.all[0]

  static let filters: [(String, @Sendable (inout GraphFilter) -> Void)] = [
    ("everything", { _ in }),
    ("type", { $0.types = [aid] }),
    ("not type", { $0.excludedTypes = [aid] }),
    ("class", { $0.classes = [.tie, .verbalConflict] }),
    ("status", { $0.statuses = [.asserted, .alleged] }),
    ("not status", { $0.excludedStatuses = [.asserted] }),
    ("actor", { $0.actors = ["Rusia"] }),
    ("alias", { $0.actors = ["as", "Korut"] }),
    ("code", { $0.actors = ["PRK"] }),
    ("id", { $0.actors = ["bank-dunia"] }),
    (
      "two steps",
      {
        $0.actors = ["Bank Dunia"]
        $0.depth = 2
      }
    ),
    (
      "three steps",
      {
        $0.actors = ["Bank Dunia"]
        $0.depth = 3
      }
    ),
    (
      "steps over what passes",
      {
        $0.actors = ["Bank Dunia"]
        $0.depth = 3
        $0.statuses = [.asserted]
      }
    ),
    ("pair", { $0.pairs = [.init("Korea Utara", "Moskow")] }),
    ("pairs", { $0.pairs = [.init("Korea Utara", "Moskow"), .init("China", "Kim Jong Un")] }),
    ("since", { $0.since = CalendarDate(year: 2022, month: 1, day: 1) }),
    (
      "since, dated",
      {
        $0.since = CalendarDate(year: 2022, month: 1, day: 1)
        $0.undated = .drop
      }
    ),
    (
      "between two times",
      {
        $0.since = CalendarDate(year: 2020, month: 1, day: 1)
        $0.until = CalendarDate(year: 2020, month: 12, day: 31)
        $0.undated = .drop
      }
    ),
    (
      "until",
      {
        $0.until = CalendarDate(year: 2021, month: 5, day: 1)
        $0.undated = .drop
      }
    ),
    ("confidence", { $0.minimumConfidence = 0.5 }),
    ("mentions", { $0.minimumMentions = 2 }),
    (
      "no type left",
      {
        $0.types = [RelationType.all[0]]
        $0.excludedTypes = [RelationType.all[0]]
      }
    ),
  ]

  @Test func keepsWhatMemoryKeeps() throws {
    let scratch = try FilterTests.filled()
    let whole = try scratch.store.graph(StoreQuery(isEach: true))
    #expect(whole.relations.count == 6)
    for (name, change) in FilterTests.filters {
      var filter = GraphFilter()
      change(&filter)
      let kept = try filter.apply(to: whole)
      let stored = try scratch.store.graph(StoreQuery(filter, isEach: true))
      #expect(stored.relations == kept.relations, "\(name)")
      #expect(stored.actors.map(\.id) == kept.actors.map(\.id), "\(name)")
      try stored.validate()
    }
  }

  @Test func streamGivesTheSame() throws {
    let scratch = try FilterTests.filled()
    for (name, change) in FilterTests.filters {
      for isEach in [true, false] {
        var query = StoreQuery(isEach: isEach)
        change(&query.filter)
        let graph = try scratch.store.graph(query)
        var actors: [String] = []
        var relations: [Relation] = []
        var articles: [ArticleReference] = []
        try scratch.store.snapshot(of: query) { part in
          try part.forEachArticles(batch: 1) { articles += $0 }
          try part.forEachActors(batch: 2) { actors += $0.map(\.id) }
          try part.forEachRelations(batch: 2) { relations += $0 }
        }
        #expect(articles == graph.articles, "\(name)")
        #expect(actors == graph.actors.map(\.id), "\(name)")
        #expect(relations.sorted { $0.id < $1.id } == graph.relations.sorted { $0.id < $1.id }, "\(name)")
      }
    }
  }

  @Test func topKeepsThoseWithMostEvidence() throws {
    let scratch = try FilterTests.filled()
    let graph = try scratch.store.graph(StoreQuery(top: 3))
    #expect(graph.actors.map(\.id) == ["rusia", "korea-utara", "kim-jong-un"])
    #expect(graph.relations.map(\.type.name) == ["AID", "position held"])
  }

  @Test(arguments: [("Rusai", "Rusia"), ("Kim", "Kim Jong Un"), ("Qqqqqq", nil)])
  func unknownNameIsAnsweredWithTheNearest(_ name: String, _ nearest: String?) throws {
    let scratch = try FilterTests.filled()
    var filter = GraphFilter()
    filter.actors = [name]
    #expect {
      _ = try scratch.store.graph(matching: filter)
    } throws: { error in
      guard case StoreError.filter(.unknownActor(name, nearest)) = error else { return false }
      return true
    }
  }
}
