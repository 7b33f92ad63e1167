import Linguistics
import RelationGraph
import Testing

@testable import Extraction

/// What `simpul explain` says of an edge, and of one that is missing.
@Suite struct TraceTests {
  static let text = """
    Libya menuduh Sudan mengirim senjata ke Chad. Khartoum menampik tudingan tersebut. Sudan akan menyerang Mali. \
    Presiden Kenya William Ruto tiba di Lome. Ia bertemu Burhan Talib.
    """

  static let reading = Result { try Reading.of(.indonesian).trace(text) }

  static func trace() throws -> ExtractionTrace { try reading.get() }

  static func words() throws -> TraceText { TraceText(try trace()) }

  @Test func everyRelationOfTheGraphIsTraced() throws {
    let trace = try Self.trace()
    let traced = Set(trace.sentences.flatMap(\.statements).compactMap(\.relation))
    #expect(traced == Set(trace.graph.relations.map(\.id)))
    #expect(trace.graph.relations.count >= 5)
  }

  @Test func everyActorOfTheGraphIsTraced() throws {
    let trace = try Self.trace()
    #expect(Set(trace.actors.compactMap(\.id)) == Set(trace.graph.actors.map(\.id)))
  }

  @Test func treesHaveOneRoot() throws {
    for sentence in try Self.trace().sentences {
      #expect(sentence.words.count { $0.head == nil } == 1)
      #expect(sentence.words.allSatisfy { ($0.head == nil) == ($0.depth == 0) })
    }
  }

  @Test(arguments: [
    ("Kenya", TracedMention.Reason.listed(sense: "name")), ("Khartoum", .listed(sense: "capital")),
    ("Burhan Talib", .fullName), ("Ia", .pronoun(antecedent: .init(sentence: 3, text: "William Ruto"))),
  ])
  func mentionsSayWhy(_ row: (text: String, reason: TracedMention.Reason)) throws {
    let mention = try Self.trace().sentences.flatMap(\.mentions).first { $0.text == row.text }
    #expect(mention?.reason == row.reason)
  }

  @Test func predicatesSayWhoFilledWhichRole() throws {
    let trace = try Self.trace()
    let accusing = try #require(trace.sentences[0].predicates.first)
    #expect(trace.sentences[0].words[accusing.word].form == "menuduh")
    let frame = try #require(accusing.frames.first { $0.type?.name == "ACCUSE" })
    #expect(frame.row.hasPrefix("id/frames.tsv:"))
    #expect(frame.row.hasSuffix(" menuduh"))
    #expect(frame.actor.first?.name == "subj")
    #expect(frame.actor.first?.actors.map { trace.actors[$0].name } == ["Libya"])
    #expect(frame.recipient.flatMap(\.actors).map { trace.actors[$0].name }.first == "Sudan")
  }

  @Test(arguments: [
    ("planned: “akan” (2) is a cue of future", 3), ("denied in another place", 1),
    ("only from the mouth of Libya", 1), ("by the post “Presiden” beside the name", 4),
  ])
  func sentencesSayWhy(_ row: (words: String, sentence: Int)) throws {
    let text = try Self.words().sentence(row.sentence)
    #expect(text.contains(row.words), "\(text)")
  }

  @Test func linesFitTheTerminal() throws {
    for line in try Self.words().article().split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
  }

  @Test func relationShowsOnlyItsSentences() throws {
    let trace = try Self.trace()
    let planned = try #require(trace.graph.relations.first { $0.status == .planned })
    let text = try TraceText(trace).relation(planned.id)
    #expect(text.hasPrefix("\(planned.id) ASSAULT Sudan → Mali, planned\n"))
    #expect(text.contains("[3] Sudan akan menyerang Mali."))
    #expect(text.contains("[2] Khartoum: listed, the state's capital"))
    #expect(!text.contains("menampik"))
  }

  @Test func betweenShowsTheRelation() throws {
    let text = try Self.words().between(GraphFilter.Pair("libya", "Sudan"))
    #expect(text.contains(" ACCUSE Libya → Sudan, asserted"))
    #expect(text.contains(" REJECT Sudan → Libya, asserted"))
  }

  @Test func betweenSaysWhyThereIsNone() throws {
    let text = try Self.words().between(GraphFilter.Pair("Libya", "Chad"))
    #expect(text.hasPrefix("No relation between Libya and Chad.\n"))
    #expect(text.contains("[1] Libya menuduh"))
    #expect(text.contains("“menuduh” (2): id/frames.tsv:"))
    #expect(
      try Self.words().between(GraphFilter.Pair("Libya", "Kenya")).contains("No sentence of the body names both."))
  }

  @Test(arguments: [("Sudn", "Sudan"), ("Willian Ruto", "William Ruto")])
  func unknownNamesGetASuggestion(_ row: (name: String, suggestion: String)) throws {
    #expect(throws: FilterError.unknownActor(name: row.name, suggestion: row.suggestion)) {
      try Self.words().between(GraphFilter.Pair(row.name, "Libya"))
    }
  }

  @Test func whatIsNotThereIsRefused() throws {
    let text = try Self.words()
    #expect(throws: TraceError.noSentence(number: 9, count: 5)) { try text.sentence(9) }
    #expect(throws: TraceError.noSentence(number: 0, count: 5)) { try text.sentence(0) }
    let error = #expect(throws: TraceError.self) { try text.relation("r99") }
    guard case .noRelation("r99", let ids)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(ids.first == "r1")
  }
}
