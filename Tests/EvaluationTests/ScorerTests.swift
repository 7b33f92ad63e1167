import RelationGraph
import Testing

@testable import Evaluation

/// Cases small enough to work out by hand.
@Suite struct ScorerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    /// `type actor recipient status` with `!` for optional and `=` for mutual.
    let gold: [String]
    let extracted: [String]
    let edge: Tally
    let pair: Tally
    let actor: Tally
    let status: Tally

    var testDescription: String { what }
  }

  static func tally(_ right: Int, _ said: Int, _ wanted: Int) -> Tally {
    Tally(right: right, said: said, wanted: wanted)
  }

  static let cases = [
    Case(
      what: "all right", gold: ["AID a b asserted"], extracted: ["AID a b asserted"], edge: tally(1, 1, 1),
      pair: tally(1, 1, 1), actor: tally(2, 2, 2), status: tally(1, 1, 1)),
    Case(
      what: "nothing said", gold: ["AID a b asserted"], extracted: [], edge: tally(0, 0, 1), pair: tally(0, 0, 1),
      actor: tally(0, 0, 2), status: tally(0, 0, 0)),
    Case(
      what: "turned round", gold: ["AID a b asserted"], extracted: ["AID b a asserted"], edge: tally(0, 1, 1),
      pair: tally(1, 1, 1), actor: tally(2, 2, 2), status: tally(0, 0, 0)),
    Case(
      what: "mutual type turned round", gold: ["CONSULT a b asserted"], extracted: ["CONSULT b a planned"],
      edge: tally(1, 1, 1), pair: tally(1, 1, 1), actor: tally(2, 2, 2), status: tally(0, 1, 1)),
    Case(
      what: "mutual edge, both ways said", gold: ["SUPPORT a b asserted ="],
      extracted: ["SUPPORT b a asserted", "SUPPORT a b alleged"], edge: tally(1, 1, 1), pair: tally(1, 1, 1),
      actor: tally(2, 2, 2), status: tally(1, 1, 1)),
    Case(
      what: "country counts as part of", gold: ["part of a b asserted"], extracted: ["country a b asserted"],
      edge: tally(1, 1, 1), pair: tally(1, 1, 1), actor: tally(2, 2, 2), status: tally(1, 1, 1)),
    Case(
      what: "employer counts as position held", gold: ["employer a b asserted"],
      extracted: ["position held a b asserted"], edge: tally(1, 1, 1), pair: tally(1, 1, 1), actor: tally(2, 2, 2),
      status: tally(1, 1, 1)),
    Case(
      what: "optional edge neither helps nor harms", gold: ["AID a b asserted", "SANCTION b c asserted !"],
      extracted: ["AID a b asserted", "SANCTION b c asserted"], edge: tally(1, 1, 1), pair: tally(1, 1, 1),
      actor: tally(2, 2, 2), status: tally(1, 1, 1)),
    Case(
      what: "negated edge given as negated", gold: ["AID a b negated"], extracted: ["AID a b negated"],
      edge: tally(0, 0, 0), pair: tally(0, 0, 0), actor: tally(0, 0, 0), status: tally(0, 0, 0)),
    Case(
      what: "negated edge given as fact", gold: ["AID a b negated"], extracted: ["AID a b asserted"],
      edge: tally(0, 1, 0), pair: tally(0, 0, 0), actor: tally(0, 0, 0), status: tally(0, 0, 0)),
    Case(
      what: "unknown actor", gold: ["AID a b asserted"], extracted: ["AID a x asserted"], edge: tally(0, 1, 1),
      pair: tally(0, 1, 1), actor: tally(1, 2, 2), status: tally(0, 0, 0)),
    Case(
      what: "said twice", gold: ["AID a b asserted"], extracted: ["AID a b alleged", "AID a b asserted"],
      edge: tally(1, 1, 1), pair: tally(1, 1, 1), actor: tally(2, 2, 2), status: tally(0, 1, 1)),
  ]

  @Test(arguments: cases) func scores(_ row: Case) throws {
    let scorer = Scorer(gold: Self.gold(row.gold), extracted: try Self.graph(row.extracted))
    #expect(scorer.score.edge == row.edge)
    #expect(scorer.score.pair == row.pair)
    #expect(scorer.score.actor == row.actor)
    #expect(scorer.score.status == row.status)
  }

  @Test func listsFaults() throws {
    let scorer = Scorer(
      gold: Self.gold(["AID a b asserted", "CONSULT b a asserted"]), extracted: try Self.graph(["AID a x asserted"]))
    #expect(scorer.missed == ["aid a b", "consult a b"])
    #expect(scorer.spurious == ["aid a ?x"])
  }

  @Test(arguments: [
    ("Amerika Serikat", "amerika_serikat"), ("  \"Kim Jong-un.\" ", "KIM JONG UN"), ("ＫＰＫ", "kpk"),
    ("a\u{A0}b", "a b"), ("Straße", "STRASSE"), ("e\u{301}", "É"), ("Hun\n\tSen", "hun sen"),
  ])
  func foldsNames(_ one: String, _ other: String) {
    #expect(FoldedName(one) == FoldedName(other))
  }

  @Test func alignsByNameBeforeAliasAndByMostAliases() throws {
    let gold = try GoldGraph(
      json: Array(
        #"""
        {"doc": "d", "text": "d.txt", "actors": [{"id": "A", "name": "Kim Jong Un", "aliases": ["Kim", "K"]},
         {"id": "B", "name": "Kim Yo Jong", "aliases": ["Kim"]}, {"id": "C", "name": "Rusia"}],
         "relations": [{"type": "AID", "actor": "A", "recipient": "C", "status": "asserted"},
         {"type": "AID", "actor": "B", "recipient": "C", "status": "asserted"}]}
        """#.utf8))
    let graph = RelationshipGraph(
      generator: "t",
      actors: [
        Actor(id: "1", name: "Kim Yo Jong", kind: .person, aliases: ["Kim", "K"]),
        Actor(id: "2", name: "Sang Ketua", kind: .person, aliases: ["K", "Kim", "Kim Yo Jong"]),
        Actor(id: "3", name: "RUSIA", kind: .country),
      ],
      relations: [
        Relation(id: "r1", type: try #require(RelationType("AID")), actor: "1", recipient: "3"),
        Relation(id: "r2", type: try #require(RelationType("AID")), actor: "2", recipient: "3"),
      ])
    #expect(Scorer(gold: gold, extracted: graph).score.edge == Self.tally(2, 2, 2))
  }

  @Test(arguments: [
    ("{}", GoldError.missing(member: "doc")), ("[]", .wrongKind(member: "document")),
    (#"{"doc": 1}"#, .wrongKind(member: "doc")),
  ])
  func refusesWhatIsNoGoldGraph(_ json: String, _ error: GoldError) {
    #expect(throws: error) { try GoldGraph(json: Array(json.utf8)) }
  }

  @Test func saysWhyItIsNoJSON() {
    let error = #expect(throws: GoldError.self) { try GoldGraph(json: Array("{".utf8)) }
    guard case .notJSON = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  // Halves are decided by the binary value, as the reference does.
  @Test(arguments: [(0.125, "0.12"), (0.375, "0.38"), (2.0 / 3, "0.67"), (0.0, "0.00"), (1.0, "1.00"), (0.285, "0.28")])
  func roundsAsTheReference(_ number: Double, _ text: String) {
    #expect(ScoreReport.fixed(number, 2) == text)
  }

  /// `AID a b asserted`, the type may have several words.
  private static func parts(_ line: String) -> (type: String, actor: String, recipient: String, rest: [String]) {
    let words = line.split(separator: " ").map(String.init)
    let end = words.firstIndex { $0.count == 1 } ?? 0
    return (words[..<end].joined(separator: " "), words[end], words[end + 1], Array(words[(end + 2)...]))
  }

  private static func gold(_ lines: [String]) -> GoldGraph {
    let actors = ["a", "b", "c"].map { GoldActor(id: $0, name: "Nama \($0)", aliases: nil) }
    let relations = lines.map { line in
      let (type, actor, recipient, rest) = parts(line)
      return GoldRelation(
        type: type, actor: actor, recipient: recipient, status: rest[0], optional: rest.contains("!"),
        mutual: rest.contains("="))
    }
    return GoldGraph(doc: "d", language: nil, text: "d.txt", actors: actors, relations: relations)
  }

  private static func graph(_ lines: [String]) throws -> RelationshipGraph {
    let relations = try lines.enumerated().map { index, line in
      let (type, actor, recipient, rest) = parts(line)
      return Relation(
        id: "r\(index)", type: try #require(RelationType(type)), actor: actor, recipient: recipient,
        status: try #require(Status(rawValue: rest[0])))
    }
    let actors = ["a", "b", "c", "x"].map { Actor(id: $0, name: "Nama \($0)", kind: .person) }
    return RelationshipGraph(generator: "t", actors: actors, relations: relations)
  }
}
