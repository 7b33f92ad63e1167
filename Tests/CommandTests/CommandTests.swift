import Foundation
import RelationGraph
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct CommandTests {
  @Test func graphComesBackAsItWas() throws {
    let folder = try ScratchFolder()
    let run = try CommandRun(["extract", "-"], input: Array(SampleInput.graph.utf8), in: folder)
    #expect(run.text == SampleInput.graph)
  }

  @Test func articleBecomesPicture() throws {
    let folder = try ScratchFolder()
    try folder.write("berita.txt", SampleInput.article)
    let run = try CommandRun(["render", "berita.txt", "-o", "graph.svg"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.names == ["berita.txt", "graph.svg"])
    let parser = XMLParser(data: Data(try folder.read("graph.svg")))
    #expect(parser.parse())
  }

  @Test(arguments: [["extract"], ["dot"], ["render", "--format", "svg"], ["render", "--format", "png"]])
  func sameInputGivesSameBytes(_ command: [String]) throws {
    let folder = try ScratchFolder()
    try folder.write("berita.txt", SampleInput.article)
    let first = try CommandRun(command + ["berita.txt"], in: folder)
    let second = try CommandRun(command + ["berita.txt"], in: folder)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test func dotIsRenderAsDOT() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let dot = try CommandRun(["dot", "g.json"], in: folder)
    #expect(dot.text.hasPrefix("digraph"))
    #expect(dot.output == (try CommandRun(["render", "g.json", "--format", "dot"], in: folder)).output)
    _ = try CommandRun(["render", "g.json", "-o", "x.gv"], in: folder)
    #expect(dot.output == (try folder.read("x.gv")))
  }

  @Test func tablesAreTwoFiles() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    #expect(try CommandRun(["render", "g.json", "-o", "./my.graph.csv"], in: folder).status == 0)
    #expect(try folder.names == ["g.json", "my.graph-actors.csv", "my.graph-relations.csv"])
    let piped = try CommandRun(["render", "g.json", "--format", "csv"], in: folder)
    #expect(try folder.read("my.graph-relations.csv") == piped.output)
  }

  @Test(arguments: ["svg", "png", "pdf", "dot", "json", "graphml", "gexf", "cypher", "mermaid", "html", "text"])
  func everyFormatIsWritten(_ format: String) throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(["render", "g.json", "--format", format, "-o", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.words.isEmpty)
    #expect(try !folder.read("out").isEmpty)
    let empty = try CommandRun(["render", "g.json", "--format", format, "--status", "negated"], in: folder)
    #expect(empty.status == 0)
    #expect(!empty.output.isEmpty)
  }

  @Test func piecesOfAPipeFit() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let piped = try CommandRun(shell: "simpul extract g.json | simpul dot --type AID -", in: folder)
    #expect(piped.output == (try CommandRun(["dot", "g.json", "--type", "AID"], in: folder)).output)
  }

  @Test func recordsAreReadOneByOne() throws {
    let folder = try ScratchFolder()
    let text = "Rusia mengecam Amerika Serikat."
    try folder.write(
      "news.jsonl",
      """
      {"id": "satu", "title": "Judul", "text": "\(text)", "date": "2023-07-28", "language": "id"}
      {"text": "Cuaca cerah.", "url": "https://example.org/2"}

      """)
    let lines = try CommandRun(["extract", "--jsonl", "news.jsonl"], in: folder)
    #expect(lines.status == 0)
    let graphs = try lines.text.split(separator: "\n").map { try GraphJSON.decode($0.utf8) }
    #expect(graphs.map { $0.articles.map(\.id) } == [["satu"], ["news-2"]])
    #expect(graphs[0].articles[0].published == "2023-07-28")
    #expect(graphs[1].articles[0].source == "https://example.org/2")
    try folder.write("graphs.jsonl", lines.output)
    let merged = try CommandRun(["extract", "graphs.jsonl"], in: folder)
    #expect(try GraphJSON.decode(merged.output).articles.map(\.id) == ["satu", "news-2"])
  }

  @Test func severalArticlesBecomeOneGraph() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "Rusia mengecam Amerika Serikat.")
    try folder.write("b.txt", "Amerika Serikat mengecam Rusia. Rusia mengecam Amerika Serikat.")
    let run = try CommandRun(["extract", "a.txt", "b.txt"], in: folder)
    let graph = try GraphJSON.decode(run.output)
    #expect(graph.articles.map(\.id) == ["a", "b"])
    #expect(Set(graph.actors.map(\.name)).count == graph.actors.count)
  }

  @Test func typesListsTheOntology() throws {
    let folder = try ScratchFolder()
    let run = try CommandRun(["types"], in: folder)
    #expect(run.text.split(separator: "\n").count == RelationType.all.count)
    try folder.write("g.json", SampleInput.graph)
    let counted = try CommandRun(["types", "g.json"], in: folder).text.split(separator: "\n")
    #expect(counted.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == ["1 AID", "1 position"])
  }

  @Test func actorsListsWhoIsThere() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(["actors", "g.json"], in: folder)
    #expect(
      run.text == """
        relations  mentions  actor
                2         1  Korea Utara (Korut), country
                1         0  Rusia, country
                1         0  Kim Jong Un, person

        """)
  }

  @Test func parseWritesTrees() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "Rusia mengecam Amerika Serikat.")
    let rows = try CommandRun(["parse", "a.txt"], in: folder).text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.map { $0.split(separator: "\t")[1] } == ["Rusia", "mengecam", "Amerika", "Serikat", "."])
    #expect(rows.allSatisfy { $0.split(separator: "\t").count == 10 })
  }

  @Test func evaluateComparesGraphsWrittenBefore() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "g.json",
      #"{"doc": "d", "text": "d.txt", "actors": [{"id": "K", "name": "korea utara"}, {"id": "R", "name": "Rusia"}], "relations": [{"type": "AID", "actor": "K", "recipient": "R", "status": "denied"}]}"#
    )
    try FileManager.default.createDirectory(at: folder.file("graphs"), withIntermediateDirectories: true)
    try folder.write("graphs/d.json", SampleInput.graph)
    let run = try CommandRun(["evaluate", "g.json", "--predicted", "graphs", "--errors"], in: folder)
    #expect(
      run.text == """
        d                            edge P 0.50 R 1.00 F1 0.67   pair F1 0.67   actor F1 0.80
           spurious position held ?kim-jong-un K
        edge   precision 0.500 recall 1.000 F1 0.667  (1 right, 2 said, 1 wanted)
        pair   precision 0.500 recall 1.000 F1 0.667  (1 right, 2 said, 1 wanted)
        actor  precision 0.667 recall 1.000 F1 0.800  (2 right, 3 said, 2 wanted)
        status 1/1 right

        """)
  }

  @Test(arguments: [
    ["--help"], ["help", "render"], ["render", "--help"], ["extract", "-h"], ["--version"],
  ])
  func helpIsOnStandardOutput(_ arguments: [String]) throws {
    let run = try CommandRun(arguments, in: try ScratchFolder())
    #expect(run.status == 0)
    #expect(run.words.isEmpty)
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: [[], ["render"], ["draw", "x"], ["render", "--format", "bmp", "x"]])
  func wrongUsageIsExitCode64(_ arguments: [String]) throws {
    let run = try CommandRun(arguments, in: try ScratchFolder())
    #expect(run.status == (arguments.isEmpty ? 0 : 64))
  }

  @Test func tableOfTheDataFolderIsRead() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(at: folder.file("data/id"), withIntermediateDirectories: true)
    try folder.write("data/id/boilerplate.tsv", "pattern\tkind\nx\tno-such-kind\n")
    try folder.write("a.txt", SampleInput.article)
    let run = try CommandRun(["extract", "a.txt", "--data", "data"], in: folder)
    #expect(run.status == 1)
    #expect(run.words == "Error: id/boilerplate.tsv:2: unknown kind 'no-such-kind'\n")
  }
}
