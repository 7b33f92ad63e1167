import RelationGraph
import Testing

@Suite struct GraphMergerTests {
  @Test func sameActorsAndRelationsBecomeOne() throws {
    let first = RelationshipGraph(
      generator: "t", articles: [SampleGraphs.article("a")],
      actors: [
        SampleGraphs.actor("rusia", "Rusia", code: "RUS", aliases: ["Moskow"]), SampleGraphs.actor("china", "China"),
      ],
      relations: [
        SampleGraphs.relation("r1", "AID", "china", "rusia", status: .alleged, attribution: ["rusia"], confidence: 0.4),
        SampleGraphs.relation("r2", "CONSULT", "china", "rusia"),
      ])
    let second = RelationshipGraph(
      generator: "t", articles: [SampleGraphs.article("a")],
      actors: [
        SampleGraphs.actor("china", "China", .company), SampleGraphs.actor("tiongkok", "China"),
        SampleGraphs.actor("russia", "Russia", code: "RUS", aliases: ["Moscow"]),
      ],
      relations: [
        SampleGraphs.relation("r1", "CONSULT", "russia", "tiongkok"),
        SampleGraphs.relation("r2", "AID", "tiongkok", "russia", confidence: 0.9),
        SampleGraphs.relation("r3", "AID", "china", "russia"),
      ])
    let graph = GraphMerger.merged([first, second], generator: "simpul")
    try graph.validate()
    #expect(graph.generator == "simpul")
    #expect(graph.articles.map(\.id) == ["a", "a-2"])
    #expect(graph.actors.map(\.id) == ["rusia", "china", "china-2"])
    #expect(graph.actors[0].aliases == ["Moskow", "Russia", "Moscow"])
    #expect(graph.actors[0].mentions.map(\.article) == ["a", "a-2"])
    #expect(
      graph.relations.map { "\($0.id) \($0.type.name) \($0.actor) \($0.recipient)" } == [
        "r1 AID china rusia", "r2 CONSULT china rusia", "r3 AID china-2 rusia",
      ])
    #expect(graph.relations[0].status == .asserted)
    #expect(graph.relations[0].attribution.isEmpty)
    #expect(graph.relations[0].confidence == 0.9)
    #expect(graph.relations[0].evidence.map(\.article) == ["a", "a-2"])
  }

  @Test func oneGraphComesBackAsItIs() {
    #expect(GraphMerger.merged([SampleGraphs.diplomacy], generator: "x") == SampleGraphs.diplomacy)
  }

  @Test func noGraphIsAnEmptyGraph() {
    #expect(GraphMerger.merged([], generator: "x") == RelationshipGraph(generator: "x"))
  }
}
