import GraphStore
import RelationGraph
import Testing

@Suite struct CorrectionTests {
  /// Two articles of three actors: AID from Rusia to Korea Utara in both, ACCUSE from Budi Santoso in one.
  private func filled() throws -> ScratchStore {
    let scratch = try ScratchStore()
    for name in ["a.txt", "b.txt"] { try article(name).add(to: scratch.store) }
    return scratch
  }

  private func article(_ name: String, _ more: String = "") throws -> TestArticle {
    var article = TestArticle(name)
    let giver = article.actor("Rusia", code: "RUS")
    let receiver = article.actor("Korea Utara", code: "PRK")
    let person = article.actor("Budi Santoso", .person)
    try article.relation("AID", giver, receiver, sentence: "Bantuan di \(name)\(more).")
    if name == "b.txt" { try article.relation("ACCUSE", person, giver) }
    return article
  }

  private static func edges(_ store: GraphStore) throws -> [String] {
    try store.graph(matching: GraphFilter()).relations.map {
      "\($0.type.name) \($0.actor) \($0.recipient) \($0.status.rawValue) \($0.count)"
    }
  }

  private static let plain = ["AID rusia korea-utara asserted 2", "ACCUSE budi-santoso rusia asserted 1"]
  private static let aid = Correction.Edge(actor: "rusia", recipient: "Korea Utara", type: RelationType("AID"))

  static let table: [(Correction, [String])] = [
    (
      .merge(actor: "Korea Utara", other: "budi-santoso"),
      ["AID rusia korea-utara asserted 2", "ACCUSE korea-utara rusia asserted 1"]
    ),
    (
      .split(actor: "Rusia", article: "a.txt", name: "Uni Soviet"),
      [
        "AID uni-soviet korea-utara asserted 1", "AID rusia korea-utara asserted 1",
        "ACCUSE budi-santoso rusia asserted 1",
      ]
    ),
    (.hideActor("Budi Santoso"), ["AID rusia korea-utara asserted 2"]),
    (.hideRelation(aid), ["ACCUSE budi-santoso rusia asserted 1"]),
    (
      .setStatus(aid, .alleged), ["AID rusia korea-utara alleged 2", "ACCUSE budi-santoso rusia asserted 1"]
    ),
    (
      .setType(
        Correction.Edge(actor: "rusia", recipient: "korea-utara", type: RelationType("AID"), article: "a.txt"),
        RelationType("COERCE") ?? RelationType.all[0]),
      [
        "COERCE rusia korea-utara asserted 1", "AID rusia korea-utara asserted 1",
        "ACCUSE budi-santoso rusia asserted 1",
      ]
    ),
  ]

  @Test(arguments: table) func isAppliedAndUndone(_ correction: Correction, _ edges: [String]) throws {
    let scratch = try filled()
    #expect(try CorrectionTests.edges(scratch.store) == CorrectionTests.plain)
    let kept = try scratch.store.correct(correction)
    #expect(try CorrectionTests.edges(scratch.store) == edges)
    #expect(try scratch.store.undo(kept.id))
    #expect(try CorrectionTests.edges(scratch.store) == CorrectionTests.plain)
    #expect(try scratch.store.graph(matching: GraphFilter()).actors.count == 3)
  }

  @Test(arguments: table) func survivesAddingAgain(_ correction: Correction, _ edges: [String]) throws {
    let scratch = try filled()
    try scratch.store.correct(correction)
    for name in ["a.txt", "b.txt"] { try article(name, " lagi").add(to: scratch.store) }
    #expect(Set(try CorrectionTests.edges(scratch.store)) == Set(edges))
  }

  @Test(arguments: table) func waitsForWhatIsNotYetThere(_ correction: Correction, _ edges: [String]) throws {
    let scratch = try ScratchStore()
    #expect(try !scratch.store.correct(correction).waitsFor.isEmpty)
    for name in ["a.txt", "b.txt"] { try article(name).add(to: scratch.store) }
    #expect(try CorrectionTests.edges(scratch.store) == edges)
    #expect(try scratch.store.corrections().allSatisfy(\.waitsFor.isEmpty))
  }

  @Test func renamesAndRetypes() throws {
    let scratch = try filled()
    try scratch.store.correct(.rename(actor: "budi-santoso", name: "Budi Santosa"))
    try scratch.store.correct(.retype(actor: "budi-santoso", kind: .organization))
    let actor = try #require(try scratch.store.graph(matching: GraphFilter()).actors.first { $0.id == "budi-santoso" })
    #expect(actor.name == "Budi Santosa")
    #expect(actor.kind == .organization)
    var filter = GraphFilter()
    for name in ["Budi Santosa", "Budi Santoso"] {
      filter.actors = [name]
      #expect(try scratch.store.graph(matching: filter).relations.count == 1)
    }
  }

  @Test func fileComesBackAsItWas() throws {
    let text = """
      action\tactor\tother\ttype\tarticle\tvalue\tnote
      merge\tkorea-utara\tbudi-santoso
      set-status\trusia\tkorea-utara\tAID\t\talleged\thanya NIS
      split\trusia\t\t\ta.txt\tUni Soviet

      """
    let scratch = try filled()
    let file = try CorrectionFile(name: "c.tsv", bytes: Array(text.utf8))
    try scratch.store.correct(file.entries.map { ($0.correction, $0.note) })
    #expect(CorrectionFile.text(try scratch.store.corrections()) + "\n" == text + "\n")
  }

  @Test(arguments: [
    ("join\ta\tb", CorrectionFault.unknownAction("join")), ("merge\ta", .missing(column: "other")),
    ("retype\ta\t\t\t\tship", .unknownValue("ship")), ("set-type\ta\tb\tNONE\t\tAID", .unknownValue("NONE")),
  ])
  func faultHasItsLine(_ row: String, _ fault: CorrectionFault) throws {
    let text = "action\tactor\tother\ttype\tarticle\tvalue\tnote\n# why\n\(row)\n"
    #expect {
      _ = try CorrectionFile(name: "c.tsv", bytes: Array(text.utf8))
    } throws: { error in
      guard case CorrectionFileError.row("c.tsv", 3, fault) = error else { return false }
      return true
    }
  }

  @Test func ambiguousNameChangesNothing() throws {
    let scratch = try filled()
    var other = TestArticle("c.txt")
    let company = other.actor("Budi Santoso", .company)
    try other.relation("ACCUSE", company, other.actor("Rusia", code: "RUS"))
    try other.add(to: scratch.store)
    #expect(throws: StoreError.self) { try scratch.store.correct(.hideActor("Budi Santoso")) }
    #expect(try scratch.store.corrections().isEmpty)
  }
}
