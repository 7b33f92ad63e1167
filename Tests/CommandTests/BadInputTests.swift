import Foundation
import RelationGraph
import Testing

@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let bytes: [UInt8]?
    let words: String

    var testDescription: String { what }
  }

  static let cases = [
    Case(what: "missing", bytes: nil, words: "Error: in: no such file\n"),
    Case(what: "empty", bytes: [], words: "Error: in is empty\n"),
    Case(what: "blank", bytes: Array(" \n\n".utf8), words: "Error: in is empty\n"),
    Case(
      what: "not UTF-8", bytes: Array("Rus".utf8) + [0xE9] + Array("ia".utf8),
      words: "Error: in is not UTF-8: byte 3 begins no character; convert it with iconv\n"),
    Case(what: "binary", bytes: [0x7F, 0x45, 0x4C, 0x46, 0x00], words: "Error: in is no text: byte 4 is NUL\n"),
    Case(
      what: "100 MB of text", bytes: [UInt8](repeating: 0x61, count: 100_000_000),
      words: "Error: in is larger than 16 MiB; give articles one by one, or as JSON Lines\n"),
    Case(
      what: "a graph of another schema", bytes: Array(#"{"schema": "simpul.graph/2"}"#.utf8),
      words: "Error: in has the schema 'simpul.graph/2'; simpul reads \"simpul.graph/1\"\n"),
    Case(
      what: "a graph with a fault", bytes: Array(#"{"schema": "simpul.graph/1", "actors": [{"id": "a"}]}"#.utf8),
      words: "Error: in: actors[0].name: is missing\n"),
    Case(
      what: "a record without text", bytes: Array("{\"text\": \"Rusia.\"}\n{\"title\": \"x\"}\n".utf8),
      words: "Error: in, line 2 is no article: it has no \"text\"\n"),
  ]

  @Test(arguments: cases) func oneClearLineAndNoFile(_ row: Case) throws {
    let folder = try ScratchFolder()
    if let bytes = row.bytes { try folder.write("in", bytes) }
    let run = try CommandRun(["render", "in", "-o", "out.svg"], in: folder)
    #expect(run.status == 1)
    #expect(run.words == row.words)
    #expect(run.output.isEmpty)
    #expect(try folder.names == (row.bytes == nil ? [] : ["in"]))
  }

  @Test func folderWithoutArticlesIsRefused() throws {
    let folder = try ScratchFolder()
    try folder.write("graph.json", SampleInput.graph)
    let run = try CommandRun(["extract", "."], in: folder)
    #expect(run.status == 1)
    #expect(
      run.words
        == "Error: . has no articles: no file in it ends in .txt, .html, .htm, .jsonl, .csv, .tsv or .pdf\n")
  }

  static let namedCases: [(name: String, bytes: String, words: String)] = [
    ("a.csv", "isi;url\n\"Rusia\n", "a.csv, line 2 begins a quoted cell that is never closed"),
    ("a.csv", "isi;url\n\"a\nb\";1\nRusia\n", "a.csv, line 4 has 1 cells; the header has 2"),
    ("a.csv", "isi;url\n;http://x\n", "a.csv, line 2 is no article: it has no \"isi\""),
    (
      "a.csv", "wat,url\n1,2\n",
      "a.csv, line 1 has no column \"text\"; it has \"wat\", \"url\"; name the one with the text with --text-field"
    ),
    ("a.csv", "", "a.csv is empty"),
    ("a.csv", "text,url\n", "a.csv is empty"),
    ("a.html", "<html><body><a href=1>Home</a>", "a.html holds no article: no running text was found in it"),
    ("a.html", " ", "a.html is empty"),
    ("a.jsonl", "{\"text\": \"Rusia.\"}\n{\"text\": \"Ru\n", "a.jsonl, line 2 is not JSON: "),
  ]

  @Test(arguments: namedCases)
  func oneClearLineByKindOfFile(_ row: (name: String, bytes: String, words: String)) throws {
    let folder = try ScratchFolder()
    try folder.write(row.name, row.bytes)
    let run = try CommandRun(["render", row.name, "-o", "out.svg"], in: folder)
    #expect(run.status == 1)
    #expect(run.words.hasPrefix("Error: \(row.words)"))
    #expect(run.words.split(separator: "\n").count == 1)
    #expect(try folder.names == [row.name])
  }

  @Test(arguments: [
    "Cuaca hari ini cerah.", "?", String(repeating: "a", count: 1_000_000), "a\u{301}\u{301}\u{301}\u{202E}\u{FFFE}",
  ])
  func textWithoutActorsGivesAnEmptyGraph(_ text: String) throws {
    let folder = try ScratchFolder()
    let run = try CommandRun(["extract", "-"], input: Array(text.utf8), in: folder)
    #expect(run.status == 0)
    #expect(run.words == "simpul: no relations between named actors were found\n")
    let graph = try GraphJSON.decode(run.output)
    #expect(graph.relations.isEmpty)
    #expect(graph.articles.map(\.source) == ["-"])
  }

  @Test func unwritableOutputLeavesNothing() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(["dot", "g.json", "-o", "missing/out.dot"], in: folder)
    #expect(run.status == 1)
    #expect(run.words == "Error: missing/out.dot cannot be written: No such file or directory\n")
    #expect(try folder.names == ["g.json"])
  }

  #if os(Linux)
    @Test func fullDiskIsOneLine() throws {
      let folder = try ScratchFolder()
      try folder.write("g.json", SampleInput.graph)
      for line in ["simpul dot g.json -o /dev/full", "simpul dot g.json > /dev/full"] {
        let run = try CommandRun(shell: line, in: folder)
        #expect(run.status == 1)
        #expect(run.words.hasSuffix("cannot be written: No space left on device\n"))
      }
    }
  #endif

  @Test func closedPipeIsQuiet() throws {
    let folder = try ScratchFolder()
    try folder.write("g.json", SampleInput.graph)
    let run = try CommandRun(shell: "{ sleep 0.2; simpul extract g.json; simpul types; } | true", in: folder)
    #expect(run.status == 0)
    #expect(run.words.isEmpty)
  }

  @Test func failureKeepsTheOldFile() throws {
    let folder = try ScratchFolder()
    try folder.write("out.svg", "old")
    #expect(try CommandRun(["render", "nothing.txt", "-o", "out.svg"], in: folder).status == 1)
    #expect(try folder.read("out.svg") == Array("old".utf8))
  }
}
