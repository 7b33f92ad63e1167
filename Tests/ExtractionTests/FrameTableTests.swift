import KnowledgeTables
import Linguistics
import RelationGraph
import Testing

@testable import Extraction

/// The tables of predicates hold together: every row is read, every role is one the rules know, no type is poor.
@Suite struct FrameTableTests {
  static let languages = [Language.indonesian, .english]

  static func lexicon(_ language: Language) throws -> FrameLexicon {
    try FrameLexicon(
      language: language, knowledge: .embedded, morphology: try VerbParadigm(language: language, knowledge: .embedded))
  }

  static let columns = ["predicate", "pos", "type", "actor", "recipient", "mode", "context", "options"]

  @Test(arguments: languages)
  func everyRowBecomesAFrame(_ language: Language) throws {
    let table = try KnowledgeFolder.embedded.table("\(language.code)/frames.tsv", columns: Self.columns)
    let frames = try Self.lexicon(language).frames
    #expect(frames.map(\.line) == table.rows.map(\.line))
    #expect(frames.count >= 2_000)
  }

  /// The prepositions that mark parties.
  static let prepositions = [
    "id": [
      "akibat", "antara", "atas", "bagi", "dalam", "dari", "dekat", "dengan", "depan", "di", "karena", "ke", "kepada",
      "lawan", "lewat", "melalui", "melawan", "memprotes", "menentang", "menghadapi", "menjadi", "oleh", "pada",
      "sebagai", "sekitar",
      "terhadap", "untuk",
    ],
    "en": [
      "about", "against", "at", "behind", "between", "by", "for", "from", "in", "into", "near", "of", "on", "over",
      "past", "to", "toward", "towards", "with",
    ],
  ]

  @Test(arguments: languages)
  func everyRoleIsKnown(_ language: Language) throws {
    let known = Set(Self.prepositions[language.code] ?? [])
    for frame in try Self.lexicon(language).frames {
      for case .preposition(let marker) in frame.actor + frame.recipient {
        #expect(known.contains(marker), "\(language.code)/frames.tsv:\(frame.line): '\(marker)'")
      }
    }
  }

  @Test(arguments: languages)
  func whatMakesAnEdgeSaysWhereItsPartiesAre(_ language: Language) throws {
    for frame in try Self.lexicon(language).frames where frame.type != nil {
      let place = "\(language.code)/frames.tsv:\(frame.line) \(frame.predicate)"
      #expect(!frame.actor.isEmpty, "\(place): no actor")
      #expect(!frame.recipient.isEmpty || frame.isReciprocal, "\(place): no recipient")
    }
  }

  @Test(arguments: languages)
  func whatMakesNoEdgeGovernsSomethingOrIsAPattern(_ language: Language) throws {
    for frame in try Self.lexicon(language).frames where frame.type == nil {
      let place = "\(language.code)/frames.tsv:\(frame.line) \(frame.predicate)"
      #expect(frame.content != nil || !frame.slots.isEmpty || frame.recipient.isEmpty, "\(place)")
    }
  }

  @Test(arguments: languages)
  func everyClassIsListed(_ language: Language) throws {
    let classes = try KnowledgeFolder.embedded.table("\(language.code)/word-classes.tsv", columns: ["class", "words"])
    let known = Set(classes.rows.map { $0[0] })
    let table = try KnowledgeFolder.embedded.table("\(language.code)/frames.tsv", columns: Self.columns)
    for row in table.rows {
      for part in row[0].split(whereSeparator: { $0 == " " || $0 == "/" }) where part.first == "@" {
        #expect(known.contains(String(part.dropFirst())), "\(language.code)/frames.tsv:\(row.line): \(part)")
      }
    }
  }

  /// The ties that nouns beside names tell more often than predicates do.
  static let told = ["country", "member of"]

  static let types = RelationType.all.filter { !told.contains($0.name) }

  @Test(arguments: types, languages)
  func everyTypeHasPredicates(_ type: RelationType, _ language: Language) throws {
    let predicates = Set(try Self.lexicon(language).frames.filter { $0.type == type }.map(\.predicate))
    #expect(predicates.count >= 15, "\(type.name) in \(language.code)")
  }

  /// A table that cannot be read is refused with its place.
  @Test func faultsNameTheirLine() throws {
    let lines = [
      ("x\tv\tATTACK\tsubj\tobj", "unknown type 'ATTACK'"), ("x\tq\tASSAULT\tsubj\tobj", "pos should be v, n or a"),
      ("x\tv\tASSAULT\tsubj\tobj\t\t\tloud", "unknown option 'loud'"),
    ]
    for (line, problem) in lines {
      let folder = try TableFolder()
      try folder.write("en/frames.tsv", Self.columns.joined(separator: "\t") + "\n" + line + "\n")
      let error = #expect(throws: TableError.self) {
        try FrameLexicon(
          language: .english, knowledge: folder.knowledge,
          morphology: try VerbParadigm(language: .english, knowledge: .embedded))
      }
      #expect(error?.line == 2)
      #expect(error?.description.contains(problem) == true)
    }
  }
}
