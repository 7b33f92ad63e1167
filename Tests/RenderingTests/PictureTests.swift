import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

@Suite struct PictureTests {
  private func graph(_ relations: [(String, String, String, Status)], attribution: [String] = []) -> RelationshipGraph {
    let ids = relations.flatMap { [$0.1, $0.2] } + attribution
    var seen: [String] = []
    for id in ids where !seen.contains(id) { seen.append(id) }
    return RelationshipGraph(
      generator: "test",
      articles: [
        ArticleReference(id: "a", title: "T", language: "en", published: nil, source: "a.txt", sha256: "")
      ],
      actors: seen.map { Actor(id: $0, name: "Name \($0)", kind: $0.first == "p" ? .person : .country) },
      relations: relations.enumerated().compactMap { index, relation in
        RelationType(relation.0).map {
          Relation(
            id: "r\(index + 1)", type: $0, actor: relation.1, recipient: relation.2, status: relation.3,
            attribution: attribution)
        }
      })
  }

  private func picture(_ graph: RelationshipGraph, limit: Int? = nil, language: String = "en") throws -> Picture {
    let indexed = try IndexedGraph(graph, styles: .embedded(language))
    return PictureComposer(graph: indexed, wording: .embedded(language), fit: PageFit(width: nil)).picture(limit: limit)
  }

  @Test func relationsOfOneGroupAndDirectionShareALine() throws {
    let picture = try picture(
      graph([("ACCUSE", "A", "B", .asserted), ("REJECT", "A", "B", .asserted), ("ACCUSE", "B", "A", .asserted)]))
    #expect(picture.lines.map(\.label) == [["accuses, rejects"], ["accuses"]])
    #expect(picture.shown == 3)
  }

  @Test func certaintyIsNeverMixedInALine() throws {
    let picture = try picture(graph([("AID", "A", "B", .asserted), ("AID", "A", "B", .denied)]))
    #expect(picture.lines.map(\.status) == [.asserted, .denied])
  }

  @Test func mutualRelationsHaveNoDirection() throws {
    let picture = try picture(graph([("CONSULT", "A", "B", .asserted), ("CONSULT", "B", "A", .asserted)]))
    #expect(picture.lines.count == 1)
    #expect(picture.lines[0].heads == .none)
  }

  @Test func moreThanThreeLinesBetweenTwoActorsAreBundledByCertainty() throws {
    let picture = try picture(
      graph([
        ("AID", "A", "B", .asserted), ("ACCUSE", "A", "B", .asserted), ("ASSAULT", "A", "B", .asserted),
        ("CONSULT", "A", "B", .asserted), ("THREATEN", "A", "B", .alleged),
      ]))
    #expect(picture.lines.map { $0.relations.count } == [4, 1])
    #expect(picture.lines.map(\.status) == [.asserted, .alleged])
    #expect(picture.lines[0].label.joined(separator: " ").hasSuffix("+2"))
  }

  @Test(arguments: [
    (("A", "B"), LineHeads.recipient), (("B", "A"), .both),
  ])
  func bundledLinesPointWhereTheirRelationsDo(last: (String, String), heads: LineHeads) throws {
    let picture = try picture(
      graph([
        ("AID", "A", "B", .asserted), ("ACCUSE", "A", "B", .asserted), ("CONSULT", "A", "B", .asserted),
        ("ASSAULT", last.0, last.1, .asserted),
      ]))
    #expect(picture.lines.map(\.heads) == [heads])
  }

  @Test func theStrongestAreKeptAndCounted() throws {
    let graph = SyntheticGraph.make(actors: 60, relations: 120)
    let automatic = try picture(graph)
    #expect(automatic.lines.count == PageFit(width: nil).comfortableLines)
    #expect(automatic.all == 120)
    #expect(try picture(graph, limit: 18).shown == 18)
    #expect(try picture(graph, limit: 0).shown == 120)
  }

  @Test func smallGraphsAreShownWhole() throws {
    let graph = SyntheticGraph.make(actors: 12, relations: 20)
    #expect(try picture(graph).shown == 20)
  }

  @Test func claimsNameTheirClaimant() throws {
    let picture = try picture(graph([("AID", "A", "B", .alleged)], attribution: ["C"]))
    #expect(picture.lines[0].label.joined(separator: " ") == "aids, says\u{A0}Name\u{A0}C")
  }

  @Test(arguments: [
    ([TimeSpan(text: "x", start: "2023-07-25", end: "2023-07-27")], "July\u{A0}2023"),
    ([TimeSpan(text: "x", start: "2019-01-01", end: "2019-12-31")], "2019"),
    (
      [
        TimeSpan(text: "x", start: "2019-04-25", end: "2019-04-25"),
        TimeSpan(text: "x", start: "2023-09-13", end: "2023-09-13"),
      ], "2019, 2023"
    ),
    ([TimeSpan(text: "x", start: "2016-01-01", end: "2018-12-31")], "2016–2018"),
    ([TimeSpan(text: "last week", start: nil, end: nil)], nil),
  ])
  func eventsTellWhen(time: [TimeSpan], date: String?) throws {
    let type = try #require(RelationType("CONSULT"))
    let graph = RelationshipGraph(
      generator: "test", actors: [Actor(id: "a", name: "A", kind: .person), Actor(id: "b", name: "B", kind: .person)],
      relations: [Relation(id: "r1", type: type, actor: "a", recipient: "b", time: time)])
    let indexed = try IndexedGraph(graph, styles: .embedded("en"))
    #expect(LineLabel(indexed, wording: .embedded("en"), width: 20).date([0]) == date)
  }

  @Test func relationsMayBeNamedByTheWordsOfTheText() throws {
    let type = try #require(RelationType("AID"))
    let evidence = ["Memasok", nil].map { Evidence(article: "a", start: 0, end: 1, text: "x", predicate: $0) }
    let graph = RelationshipGraph(
      generator: "test", actors: [Actor(id: "a", name: "A", kind: .person), Actor(id: "b", name: "B", kind: .person)],
      relations: evidence.enumerated().map { index, evidence in
        Relation(id: "r\(index)", type: type, actor: "a", recipient: "b", evidence: [evidence])
      })
    for (isWordedByText, labels) in [(true, ["memasok", "aids"]), (false, ["aids", "aids"])] {
      let indexed = try IndexedGraph(graph, styles: .embedded("en"), isWordedByText: isWordedByText)
      #expect([0, 1].map(indexed.label) == labels)
    }
  }

  @Test func twoStatesWithTheirPeopleAreSides() throws {
    let picture = try picture(
      graph([
        ("position held", "p1", "A", .asserted), ("position held", "p2", "B", .asserted),
        ("ASSAULT", "A", "B", .asserted),
        ("ACCUSE", "p2", "A", .asserted), ("AID", "C", "B", .asserted),
      ]))
    #expect(picture.sides.map(\.label).sorted() == ["NAME A", "NAME B"])
    #expect(picture.sides.allSatisfy { $0.nodes.count == 2 })
  }

  @Test func oneStateWithItsPeopleIsNoSide() throws {
    #expect(try picture(graph([("position held", "p1", "A", .asserted), ("AID", "A", "B", .asserted)])).sides.isEmpty)
  }

  @Test func labelsAreInTheLanguageAskedFor() throws {
    let graph = graph([("ACCUSE", "A", "B", .asserted)])
    #expect(try picture(graph, language: "id").lines[0].label == ["menuduh"])
  }

  @Test(arguments: [
    ("graphs/a.txt", "a.txt"), ("a.txt", "a.txt"), ("https://example.org/news/1", "example.org/news/1"), ("-", "-"),
    ("", ""),
  ])
  func theNoteNamesTheOutlet(source: String, name: String) { #expect(Heading.outlet(source) == name) }

  @Test func relationsOfUnknownActorsAreRefused() throws {
    let type = try #require(RelationType("AID"))
    let graph = RelationshipGraph(
      generator: "test", actors: [], relations: [Relation(id: "r1", type: type, actor: "x", recipient: "y")])
    #expect(throws: RenderError.unknownActor(id: "x", relation: "r1")) { try GraphRenderer().render(graph) }
  }
}
