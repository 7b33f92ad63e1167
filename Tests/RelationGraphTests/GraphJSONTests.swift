import Foundation
import RelationGraph
import Testing

@Suite struct GraphJSONTests {
  @Test(arguments: [GraphJSON.Layout.lines, .oneLine]) func comesBackAsItWas(_ layout: GraphJSON.Layout) throws {
    let graph = SampleGraphs.diplomacy
    let bytes = GraphJSON.encode(graph, layout: layout)
    #expect(try GraphJSON.decode(bytes) == graph)
    #expect(bytes == GraphJSON.encode(graph, layout: layout))
    #expect(GraphJSON.isGraph(bytes))
  }

  @Test func oneLineHasOneLine() {
    let bytes = GraphJSON.encode(SampleGraphs.diplomacy, layout: .oneLine)
    #expect(bytes.firstIndex(of: 0x0A) == bytes.count - 1)
  }

  @Test func saysWhatCodableSays() throws {
    let ours = try JSONSerialization.jsonObject(with: Data(GraphJSON.encode(SampleGraphs.diplomacy)))
    let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode(SampleGraphs.diplomacy))
    #expect(withoutNulls(ours) as? NSDictionary == withoutNulls(theirs) as? NSDictionary)
  }

  @Test func membersStandInTheOrderOfTheForm() throws {
    let text = String(decoding: GraphJSON.encode(SampleGraphs.diplomacy), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.contains("\"r5\"") })
    let expected = #"""
        {"id": "r5", "type": "AID", "class": "material-cooperation", "actor": "china", "recipient": "rusia", "status": "denied", "attribution": ["nis"], "mode": null, "contexts": [], "title": null, "time": [{"text": "dulu", "start": null, "end": null}], "confidence": 1, "evidence": [{"article": "a", "start": 0, "end": 5, "text": "Rusia"}]}]}
      """#
    #expect(line.drop { $0 == " " } == expected.drop { $0 == " " })
  }

  @Test(arguments: [
    "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\u{80}\u{9F}", "\n\r\t", "\u{2028}\u{2029}", "é e\u{301} 🇮🇩 👩‍👩‍👧", "\u{202E}abc",
    "\u{FFFE}\u{FFFF}",
    "",
  ])
  func keepsEveryCharacter(_ name: String) throws {
    let graph = RelationshipGraph(generator: name, actors: [SampleGraphs.actor("x", name, mentions: 0)])
    let bytes = GraphJSON.encode(graph)
    #expect(try GraphJSON.decode(bytes).actors[0].name.unicodeScalars.elementsEqual(name.unicodeScalars))
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
  }

  @Test func defaultsAreFilledIn() throws {
    let text = #"""
      {"schema": "simpul.graph/1", "actors": [{"id": "a", "name": "A", "type": "person"}, {"id": "b", "name": "B", "type": "igo"}],
       "relations": [{"type": "member-of", "actor": "a", "recipient": "b"}, {"id": "r1", "type": "aid", "actor": "b", "recipient": "a"}], "more": 1}
      """#
    let graph = try GraphJSON.decode(text.utf8)
    #expect(graph.relations.map(\.id) == ["r2", "r1"])
    #expect(graph.relations.map(\.type.name) == ["member of", "AID"])
    #expect(graph.relations[0].status == .asserted)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let json: String
    let error: GraphError

    var testDescription: String { json }
  }

  static let ends = #""actors": [{"id": "a", "name": "A", "type": "person"}]"#
  static let faults = [
    Fault(json: "{}", error: .schema(found: "")),
    Fault(json: #"{"schema": "simpul.graph/9"}"#, error: .schema(found: "simpul.graph/9")),
    Fault(json: #"{"schema": 1}"#, error: .member(path: "schema", problem: "should be text")),
    Fault(
      json: #"{"schema": "simpul.graph/1", "actors": [{"id": "a", "type": "person"}]}"#,
      error: .member(path: "actors[0].name", problem: "is missing")),
    Fault(
      json: #"{"schema": "simpul.graph/1", "actors": 5}"#, error: .member(path: "actors", problem: "should be a list")),
    Fault(
      json: #"{"schema": "simpul.graph/1", \#(ends), "relations": [{"type": "HUG", "actor": "a", "recipient": "a"}]}"#,
      error: .member(path: "relations[0].type", problem: "unknown relation type 'HUG'")),
    Fault(
      json: #"{"schema": "simpul.graph/1", \#(ends), "relations": [{"type": "AID", "actor": "a", "recipient": "b"}]}"#,
      error: .unknownActor(relation: "r1", actor: "b")),
    Fault(
      json:
        #"{"schema": "simpul.graph/1", "actors": [{"id": "a", "name": "A", "type": "person"}, {"id": "a", "name": "B", "type": "person"}]}"#,
      error: .duplicate(list: "actors", id: "a")),
    Fault(
      json:
        #"{"schema": "simpul.graph/1", \#(ends), "relations": [{"type": "AID", "actor": "a", "recipient": "a", "confidence": 2}]}"#,
      error: .range(owner: "r1", member: "confidence")),
    Fault(
      json:
        #"{"schema": "simpul.graph/1", \#(ends), "relations": [{"type": "AID", "actor": "a", "recipient": "a", "evidence": [{"article": "z", "start": 0, "end": 1, "text": "x"}]}]}"#,
      error: .unknownArticle(owner: "r1", article: "z")),
  ]

  @Test(arguments: faults) func tellsFault(_ fault: Fault) {
    #expect(throws: fault.error) { try GraphJSON.decode(fault.json.utf8) }
  }

  @Test(arguments: ["", "{", "[1, 2]", String(repeating: "[", count: 100_000)]) func refusesWhatIsNoGraph(
    _ text: String
  ) {
    #expect(throws: GraphError.self) { try GraphJSON.decode(text.utf8) }
  }

  @Test(arguments: [
    (#"{"title": "x", "text": "y"}"#, false), ("Rusia \"actors\":[", false),
    ("\u{FEFF} {\n\"schema\" : \"simpul.graph/1\"}", true), (#"{"actors": []}"#, true), ("", false),
  ])
  func tellsGraphsFromArticles(_ text: String, _ wanted: Bool) {
    #expect(GraphJSON.isGraph(text.utf8) == wanted)
  }

  private func withoutNulls(_ value: Any) -> Any {
    if let object = value as? [String: Any] { return object.filter { !($0.value is NSNull) }.mapValues(withoutNulls) }
    if let list = value as? [Any] { return list.map(withoutNulls) }
    return value
  }
}
