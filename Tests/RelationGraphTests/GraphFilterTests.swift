import NewsText
import RelationGraph
import Testing

@Suite struct GraphFilterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let kept: String
    let set: @Sendable (inout GraphFilter) -> Void

    var testDescription: String { what }
  }

  static let cases = [
    Case(what: "nothing asked", kept: "r1 r2 r3 r4 r5") { _ in },
    Case(what: "type", kept: "r3 r5") { $0.types = Set(["AID", "sanction"].compactMap(RelationType.init)) },
    Case(what: "excluded type", kept: "r1 r3 r4 r5") {
      $0.excludedTypes = Set(["position-held"].compactMap(RelationType.init))
    },
    Case(what: "class", kept: "r3 r4") { $0.classes = [.materialConflict, .verbalConflict] },
    Case(what: "status", kept: "r5") { $0.statuses = [.denied] },
    Case(what: "excluded status", kept: "r1 r2 r3") { $0.excludedStatuses = [.denied, .planned] },
    Case(what: "actor by name", kept: "r1") { $0.actors = ["kim jong un"] },
    Case(what: "actor by alias", kept: "r2 r3 r5") { $0.actors = ["moskow"] },
    Case(what: "actor by code", kept: "r4 r5") { $0.actors = ["CHN"] },
    Case(what: "two actors", kept: "r1 r4 r5") { $0.actors = ["Kim", "China"] },
    Case(what: "two steps", kept: "r1 r2") {
      $0.actors = ["Kim"]
      $0.depth = 2
    },
    Case(what: "three steps", kept: "r1 r2 r3 r5") {
      $0.actors = ["Kim"]
      $0.depth = 3
    },
    Case(what: "steps only over kept edges", kept: "r1") {
      $0.actors = ["Kim"]
      $0.depth = 3
      $0.types = Set(["CONSULT", "SANCTION"].compactMap(RelationType.init))
    },
    Case(what: "between", kept: "r3") { $0.pairs = [.init("Rusia", "AS")] },
    Case(what: "between, either of two", kept: "r1 r3") { $0.pairs = [.init("Rusia", "AS"), .init("Putin", "Kim")] },
    Case(what: "since, undated kept", kept: "r2 r3 r4 r5") { $0.since = CalendarPrefix("2020")?.first },
    Case(what: "since, undated dropped", kept: "r3") {
      $0.since = CalendarPrefix("2020")?.first
      $0.undated = .drop
    },
    Case(what: "until a month", kept: "r1 r3") {
      $0.until = CalendarPrefix("2023-07")?.last
      $0.undated = .drop
    },
    Case(what: "until inside a span", kept: "r1") {
      $0.until = CalendarPrefix("2019-06-30")?.last
      $0.undated = .drop
    },
    Case(what: "undated alone asks nothing", kept: "r1 r2 r3 r4 r5") { $0.undated = .drop },
    Case(what: "confidence", kept: "r1 r2 r4 r5") { $0.minimumConfidence = 0.6 },
    Case(what: "mentions", kept: "r1 r2") { $0.minimumMentions = 2 },
    Case(what: "nothing left", kept: "") { $0.statuses = [.negated] },
  ]

  @Test(arguments: cases) func keeps(_ row: Case) throws {
    var filter = GraphFilter()
    row.set(&filter)
    let graph = try filter.apply(to: SampleGraphs.diplomacy)
    #expect(graph.relations.map(\.id).joined(separator: " ") == row.kept)
    try graph.validate()
    if !filter.keepsEverything {
      let named = Set(graph.relations.flatMap { [$0.actor, $0.recipient] + $0.attribution })
      #expect(Set(graph.actors.map(\.id)) == named)
    }
  }

  @Test(arguments: [
    ("Valdimir Putin", "Vladimir Putin"), ("Jong", "Kim Jong Un"), ("Amerika", "Amerika Serikat"), ("Rusai", "Rusia"),
    ("Zimbabwe", nil), ("", nil),
  ])
  func suggestsActor(_ name: String, _ suggestion: String?) {
    var filter = GraphFilter()
    filter.actors = [name]
    #expect(throws: FilterError.unknownActor(name: name, suggestion: suggestion)) {
      try filter.apply(to: SampleGraphs.diplomacy)
    }
  }

  @Test(arguments: [
    ("SANCTOIN", "SANCTION"), ("sanc", "SANCTION"), ("AIDS", "AID"), ("positionheld", "position held"), ("xyz", nil),
    ("assualt", "ASSAULT"),
  ])
  func suggestsType(_ name: String, _ wanted: String?) {
    #expect(NameSuggestion.nearest(to: name, among: RelationType.all.map(\.name)) == wanted)
  }

  @Test(arguments: [
    ("2019", "2019-01-01", "2019-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-07-27", "2023-07-27", "2023-07-27"),
  ])
  func readsPrefix(_ text: String, _ first: String, _ last: String) {
    #expect(CalendarPrefix(text)?.first.description == first)
    #expect(CalendarPrefix(text)?.last.description == last)
  }

  @Test(arguments: ["", "19", "2019-13", "2023-02-30", "2023-", "juli", "2023-07-27-1", "+019", "２０１９"])
  func refusesPrefix(_ text: String) {
    #expect(CalendarPrefix(text) == nil)
  }
}
