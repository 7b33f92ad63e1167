import Foundation
import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

@Suite struct RenderingTests {
  private func render(
    _ graph: RelationshipGraph, _ format: OutputFormat = .svg, _ change: (inout RenderOptions) -> Void = { _ in }
  ) throws -> [UInt8] {
    var options = RenderOptions()
    options.format = format
    change(&options)
    return try GraphRenderer(options).render(graph)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func picturesDrawnAtOnceEqualThoseDrawnInTurn() async throws {
    let graphs = (1...8).map { SyntheticGraph.make(actors: 6 + $0, relations: 8 + 2 * $0, seed: UInt64($0)) }
    let inTurn = try graphs.map { try GraphRenderer().render($0) }
    let atOnce = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for round in 0..<3 {
        for (index, graph) in graphs.enumerated() {
          group.addTask { (round * graphs.count + index, try GraphRenderer().render(graph)) }
        }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    #expect(atOnce.count == 24)
    let different = atOnce.filter { index, bytes in bytes != inTurn[index % graphs.count] }
    #expect(different.keys.sorted() == [])
  }

  @Test(arguments: OutputFormat.allCases)
  func sameGraphSameBytes(format: OutputFormat) throws {
    let graph = SyntheticGraph.make(actors: 12, relations: 25)
    // Graphviz writes the time of day into PDF.
    guard format != .pdf else { return }
    #expect(try render(graph, format) == render(graph, format))
  }

  // Of records, one a line, there are none then.
  @Test(arguments: OutputFormat.allCases.filter { $0 != .ftm && $0 != .plover })
  func aGraphOfNothingIsStillValid(format: OutputFormat) throws {
    let graph = RelationshipGraph(generator: "test")
    #expect(try !render(graph, format).isEmpty)
    if format == .svg { #expect(text(try render(graph)).contains("No relations to show")) }
  }

  @Test func bitmapsAreAsWideAsTheColumn() throws {
    let graph = SyntheticGraph.make(actors: 12, relations: 25)
    let png = try render(graph, .png) {
      $0.width = 700
      $0.scale = 2
    }
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    // Small drawings are enlarged by no more than a quarter.
    #expect(width <= 1404)
    #expect(width > 700)
  }

  @Test func documentsBeginAsTheyShould() throws {
    let graph = SyntheticGraph.make(actors: 5, relations: 5)
    #expect(try render(graph, .pdf).starts(with: Array("%PDF-".utf8)))
    #expect(text(try render(graph, .html)).hasPrefix("<!DOCTYPE html>"))
    #expect(text(try render(graph, .mermaid)).hasPrefix("flowchart LR\n"))
  }

  @Test func svgSpeaksToReadersAndScripts() throws {
    let svg = text(try render(HostileNames.graph("Name")))
    #expect(svg.contains(#"role="img""#))
    #expect(svg.contains("<title id=\"simpul-title\">Name</title>"))
    // Everything not told as a fact is told in words.
    #expect(svg.contains("Name gives aid to Two (Name), according to Name"))
    #expect(svg.contains("It did not happen that Name attacks Name"))
    #expect(svg.contains(#"class="edge aid alleged material-cooperation""#))
    #expect(svg.contains(#"data-actor="one" data-recipient="two" data-types="aid" data-status="alleged""#))
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(!svg.contains("<!DOCTYPE"))
    #expect(!svg.contains("<!--"))
    let printed = text(try render(HostileNames.graph("Name")) { $0.theme = .print })
    #expect(!printed.contains("prefers-color-scheme"))
  }

  @Test(arguments: ThemeName.allCases)
  func everyThemeDraws(theme: ThemeName) throws {
    let svg = text(try render(HostileNames.graph("Name")) { $0.theme = theme })
    #expect(svg.contains(Theme.named(theme).background.lowercased()))
  }

  @Test(arguments: LayoutEngine.allCases)
  func everyEngineDraws(engine: LayoutEngine) throws {
    let svg = text(try render(SyntheticGraph.make(actors: 10, relations: 14)) { $0.layout = engine })
    #expect(svg.split(separator: "class=\"edge ").count > 10)
  }

  @Test func greyArrowheadsDifferByGroup() throws {
    let heads = RelationGroup.allCases.map { "\(Theme.named(.mono).arrowhead($0))" }
    #expect(Set(heads).count == RelationGroup.allCases.count)
  }

  @Test func titleSubtitleAndCountsAreOptions() throws {
    let svg = text(
      try render(SyntheticGraph.make(actors: 60, relations: 120)) {
        $0.title = "Judul <satu>"
        $0.language = .indonesian
        $0.maxRelations = 18
      })
    #expect(svg.contains("Judul &lt;satu&gt;"))
    #expect(svg.contains("18 dari 120 relasi ditampilkan"))
  }

  @Test func textTellsRelationsByActorInBothLanguages() throws {
    let graph = HostileNames.graph("Name")
    let english = text(try render(graph, .text))
    #expect(english.contains("Name (country)\n- Name gives aid to Two (Name), according to Name.\n"))
    #expect(english.contains("- Two holds a post in Name: Name (Name).\n"))
    let indonesian = text(try render(graph, .text) { $0.language = .indonesian })
    #expect(indonesian.contains("- Name memberi bantuan kepada Two (Name), menurut Name.\n"))
  }

  @Test func spreadsheetsGetTwoTables() throws {
    var options = RenderOptions()
    options.format = .csv
    let files = try GraphRenderer(options).files(HostileNames.graph("=1+1"))
    #expect(files.map(\.suffix) == ["-actors", "-relations"])
    #expect(text(files[0].bytes).hasPrefix("Id,Label,type,code,wikidata,aliases,mentions\r\none,\"'=1+1\",country,"))
  }

  @Test func aLimitKeepsOnlyTheActorsItNeeds() throws {
    let json = try render(SyntheticGraph.make(actors: 60, relations: 120), .json) { $0.maxRelations = 10 }
    let graph = try GraphJSON.decode(json)
    #expect(graph.relations.count == 10)
    let used = Set(graph.relations.flatMap { [$0.actor, $0.recipient] + $0.attribution })
    #expect(Set(graph.actors.map(\.id)) == used)
  }

  @Test(arguments: [
    ("a.svg", OutputFormat.svg), ("b.PNG", .png), ("x/y.gv", .dot), ("a.b.cypher", .cypher), ("m.mmd", .mermaid),
    ("p.htm", .html), ("t.txt", .text), ("g.gexf", .gexf),
  ])
  func extensionsStandForFormats(name: String, format: OutputFormat) { #expect(OutputFormat(fileName: name) == format) }

  @Test(arguments: ["a", "a.doc", "svg", ""])
  func otherNamesStandForNone(name: String) { #expect(OutputFormat(fileName: name) == nil) }

  @Test(arguments: [
    (0.0, 2, "0"), (12.5, 1, "12.5"), (-0.25, 2, "-0.25"), (0.825, 2, "0.83"), (3, 4, "3"), (.infinity, 2, "0"),
    (1.005e7, 0, "10050000"), (0.04, 2, "0.04"),
  ])
  func numbersAreWrittenShort(number: Double, decimals: Int, digits: String) {
    var out = ByteStream()
    out.write(number, decimals: decimals)
    #expect(text(out.bytes) == digits)
  }

  @Test func orientationTakesCrossingsOut() throws {
    // Six actors in a ring with two chords: drawn in the order given lines cross, in a better order none do.
    let ends = [(0, 3), (3, 1), (1, 4), (4, 2), (2, 5), (5, 0), (0, 4)]
    let nodes = (0..<6).map { Picture.Node(actor: $0, kind: .person, lines: ["N\($0)"]) }
    let lines = ends.map {
      Picture.Line(
        from: $0.0, to: $0.1, relations: [], group: .talks, status: .asserted, heads: .recipient, label: ["meets"])
    }
    let picture = Picture(nodes: nodes, lines: lines, sides: [], shown: 7, all: 7)
    let search = VariantSearch(
      picture: picture, theme: .named(.print), engine: .dot, direction: .auto, fit: PageFit(width: nil))
    #expect(ReadabilityScore(try search.best(), ends: ends, pageWidth: nil).crossings == 0)
  }
}
