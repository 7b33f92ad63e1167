import RelationGraph
import Testing

@Suite struct TimelineTests {
  typealias Told = (type: String, start: String?, end: String?, published: String?)

  static let cases: [(told: Told, dating: Timeline.Dating, wanted: String?)] = [
    (("AID", "2023-07-03", "2023-07-09", "2024-01-01"), .either, "2023-07"),
    (("AID", "2023-07-03", nil, nil), .text, "2023-07"),
    (("AID", nil, "2023-07-03", nil), .text, "2023-07"),
    (("AID", "2023-07-30", "2023-08-02", "2024-01-01"), .either, "2023"),
    (("AID", "2023-01-01", "2023-12-31", nil), .either, "2023"),
    (("AID", "2019-01-01", "2023-12-31", "2024-01-15"), .either, "2024-01"),
    (("AID", "2019-01-01", "2023-12-31", "2024-01-15"), .text, nil),
    (("AID", nil, nil, "2024-01-15"), .either, "2024-01"),
    (("AID", nil, nil, "2024-01-15"), .text, nil),
    (("AID", "2023-07-03", nil, "2024-01-15"), .article, "2024-01"),
    (("member of", nil, nil, "2024-01-15"), .either, nil),
    (("member of", "2020-01-01", nil, "2024-01-15"), .either, "2020-01"),
    (("AID", "nonsense", nil, nil), .either, nil),
  ]

  @Test(arguments: cases)
  func datesRelations(_ row: (told: Told, dating: Timeline.Dating, wanted: String?)) throws {
    var timeline = Timeline(dating: row.dating)
    let type = try #require(RelationType(row.told.type))
    timeline.add(
      type, actor: 1, recipient: 2, times: [(row.told.start, row.told.end)], published: row.told.published)
    #expect(timeline.counts.map(\.period.description) == (row.wanted.map { [$0] } ?? []))
    #expect(timeline.undated == (row.wanted == nil ? 1 : 0))
  }

  @Test func monthsOutsideOfThePeriodAreNotCounted() throws {
    var filter = GraphFilter()
    filter.since = CalendarPrefix("2021-03")?.first
    filter.until = CalendarPrefix("2022")?.last
    var timeline = Timeline(filter: filter)
    let type = try #require(RelationType("AID"))
    let days = ["2018-05-01", "2021-02-28", "2021-03-31", "2022-12-01", "2023-01-01"]
    timeline.add(type, actor: 1, recipient: 2, times: days.map { ($0, $0) }, published: nil)
    timeline.add(type, actor: 3, recipient: 2, times: [("2021-01-01", "2021-12-31")], published: nil)
    timeline.add(type, actor: 4, recipient: 2, times: [], published: "2018-01-01")
    #expect(timeline.counts.map(\.period.description) == ["2021", "2021-03", "2022-12"])
    #expect(timeline.undated == 0)
  }

  @Test func countsOnceAMonthAndInOrder() throws {
    var timeline = Timeline()
    func add(_ type: String, _ a: Int64, _ b: Int64, _ days: String...) throws {
      timeline.add(
        try #require(RelationType(type)), actor: a, recipient: b, times: days.map { ($0, $0) }, published: nil)
    }
    try add("CONSULT", 1, 2, "2023-07-03", "2023-07-04", "2023-08-01")
    try add("CONSULT", 2, 1, "2023-07-20")
    try add("CONSULT", 3, 1, "2023-07-20")
    try add("AGREE", 1, 2, "2022-12-31")
    try add("AGREE", 2, 1, "2022-12-30")
    let lines = timeline.counts.map { "\($0.period) \($0.type.name) \($0.relations)" }
    #expect(lines == ["2022-12 AGREE 2", "2023-07 CONSULT 2", "2023-08 CONSULT 1"])
  }
}
