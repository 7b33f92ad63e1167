import Foundation
import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

/// Records for other programs: FollowTheMoney, PLOVER, Neo4j, and graphs that come in batches.
@Suite struct RecordTests {
  static let hasFollowTheMoney =
    OtherReadersTests.run([OtherReadersTests.python, "-c", "import followthemoney"])?.code == 0

  /// A graph with every type of tie and event between every two kinds of actors, in every status.
  static let everything: RelationshipGraph = {
    let names = ["Anna \"Á\"", "B\nC", "Đặng; x", "=1+1", "E<&>", "Перу", "G", "H"]
    let kinds = zip(Actor.Kind.allCases, names).map { kind, name in
      Actor(
        id: name.lowercased().replacing(" ", with: "-"), name: name, kind: kind,
        code: kind == .country ? "IDN" : nil, wikidata: kind == .igo ? "Q1065" : nil, aliases: [name + " II"])
    }
    let actors = kinds + [Actor(id: "anna-2", name: "Anna 2", kind: .person)]
    var relations: [Relation] = []
    for (number, type) in RelationType.all.enumerated() {
      for (place, actor) in actors.enumerated() {
        for (offset, recipient) in actors.enumerated() where place != offset {
          let status = Status.allCases[(number + place + offset) % 5]
          relations.append(
            Relation(
              id: "r\(relations.count)", type: type, actor: actor.id, recipient: recipient.id, status: status,
              attribution: [actors[0].id], mode: "meet", contexts: ["military"],
              title: offset % 2 == 0 ? "Ketua; \"ke-2\"" : nil,
              time: [TimeSpan(text: "2023", start: "2023-01-01", end: offset % 3 == 0 ? "2023-01-01" : "2023-12-31")],
              evidence: [Evidence(article: "a", start: 0, end: 5, text: "Teks \(relations.count);\n\"x\"")]))
        }
      }
    }
    if let family = RelationType("relative") {
      relations.append(Relation(id: "family", type: family, actor: actors[0].id, recipient: "anna-2", title: "kakak"))
    }
    let article = ArticleReference(
      id: "a", title: "T", language: "id", published: "2023-02-03", source: "https://x.example/1", sha256: "00ff")
    return RelationshipGraph(generator: "simpul test", articles: [article], actors: actors, relations: relations)
  }()

  static func written(_ format: OutputFormat) throws -> [UInt8] {
    var options = RenderOptions()
    options.format = format
    return try GraphRenderer(options).render(everything)
  }

  /// The export of the graph in batches of some relations.
  static func exported(_ format: ExportFormat, batch: Int) throws -> (main: [UInt8], actors: [UInt8]) {
    var main: [UInt8] = []
    var actors: [UInt8] = []
    let sink: GraphExport.Sink = { if $1 { actors += $0 } else { main += $0 } }
    var export = GraphExport(format, generator: everything.generator, language: "id")
    try export.begin(to: sink)
    for start in stride(from: 0, to: everything.actors.count, by: 3) {
      try export.actors(Array(everything.actors[start..<min(start + 3, everything.actors.count)]), to: sink)
    }
    try export.turn(to: sink)
    for start in stride(from: 0, to: everything.relations.count, by: batch) {
      let part = everything.relations[start..<min(start + batch, everything.relations.count)]
      try export.relations(
        RelationshipGraph(
          generator: everything.generator, articles: everything.articles, actors: everything.actors,
          relations: Array(part)), to: sink)
    }
    try export.end(to: sink)
    return (main, actors)
  }

  static func check(_ kind: String, _ bytes: [UInt8]) throws -> (code: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("check_records.py")
    return try #require(OtherReadersTests.run([OtherReadersTests.python, script.path, kind, file.path]))
  }

  @Test(.enabled(if: hasFollowTheMoney, "needs followthemoney"))
  func followTheMoneyTakesEveryEntity() throws {
    for bytes in [try RecordTests.written(.ftm), try RecordTests.exported(.ftm, batch: 7).main] {
      let result = try RecordTests.check("ftm", bytes)
      #expect(result.code == 0, "\(result.output)")
      for schema in [
        "Occupancy", "Employment", "Membership", "Ownership", "Family", "UnknownLink", "Event", "Position",
      ] {
        #expect(result.output.contains("'\(schema)'"))
      }
    }
  }

  @Test func ploverRecordsHaveItsFields() throws {
    let result = try RecordTests.check("plover", try RecordTests.written(.plover))
    #expect(result.code == 0, "\(result.output)")
  }

  @Test func whatDidNotHappenIsNotTold() throws {
    let negated = RecordTests.everything.relations.count { $0.status == .negated }
    let ties = RecordTests.everything.relations.count { $0.status != .negated && $0.type.row.quadClass == .tie }
    let records = try RecordTests.written(.plover).split(separator: 0x0A).count
    #expect(records == RecordTests.everything.relations.count - negated - ties)
    #expect(!String(decoding: try RecordTests.written(.ftm), as: UTF8.self).contains("\"negated\""))
  }

  @Test func onlyAssertedTiesBecomeInterests() throws {
    let text = String(decoding: try RecordTests.written(.ftm), as: UTF8.self)
    let asserted = Set(RecordTests.everything.relations.filter { $0.status == .asserted }.map(\.id))
    for line in text.split(separator: "\n") {
      guard
        ["Occupancy", "Employment", "Membership", "Ownership", "Family"].contains(where: { line.contains("\"\($0)\"") })
      else { continue }
      let id = try #require(line.components(separatedBy: "\"recordId\": [\"").last?.prefix { $0 != "\"" })
      #expect(asserted.contains(String(id)))
    }
  }

  @Test func neo4jRowsAreOnOneLineEach() throws {
    let table = try RecordTests.exported(.neo4j, batch: 11)
    let relations = String(decoding: table.main, as: UTF8.self).split(separator: "\n")
    #expect(relations.count == RecordTests.everything.relations.count + 1)
    #expect(String(decoding: table.actors, as: UTF8.self).split(separator: "\n").count == 10)
    #expect(table.main == (try RecordTests.written(.neo4j)))
  }

  @Test(arguments: [ExportFormat.csv, .plover, .neo4j])
  func batchesGiveTheSameAsTheWhole(_ format: ExportFormat) throws {
    let whole = try RecordTests.written(try #require(OutputFormat(rawValue: format.rawValue)))
    #expect(try RecordTests.exported(format, batch: 5).main == whole)
    #expect(try RecordTests.exported(format, batch: 500).main == whole)
  }

  @Test(arguments: [ExportFormat.graphml, .gexf])
  func batchesOfXMLAreWellFormed(_ format: ExportFormat) throws {
    var tokenizer = try XMLTokenizer(try RecordTests.exported(format, batch: 13).main)
    var nodes: Set<String> = []
    var ends: [String] = []
    var edges: Set<String> = []
    while let token = try tokenizer.next() {
      guard case .start(let name, let attributes, _) = token else { continue }
      func value(_ key: String) -> String {
        attributes.first { $0.name == key }.map { String(decoding: $0.value, as: UTF8.self) } ?? ""
      }
      if name == "node" { nodes.insert(value("id")) }
      if name == "edge" {
        edges.insert(value("id"))
        ends += [value("source"), value("target")]
      }
    }
    #expect(nodes.count == 9)
    #expect(edges.count == RecordTests.everything.relations.count)
    #expect(Set(ends) == nodes)
  }

  @Test func linesAreGraphs() throws {
    let lines = try RecordTests.exported(.jsonl, batch: 50).main.split(separator: 0x0A)
    var relations: [Relation] = []
    for line in lines { relations += try GraphJSON.decode(line).relations }
    #expect(relations == RecordTests.everything.relations)
  }
}
