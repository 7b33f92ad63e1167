import Foundation
import RelationGraph
import Testing

/// Chains, timelines and exports, of articles and of a store that holds the same.
@Suite struct StoreExportTests {
  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("a.txt", SampleInput.article)
    try folder.write(
      "b.txt", "Korea Utara Bantu Rusia\n\nPYONGYANG - Korea Utara mengirim pasukan ke Rusia pada Jumat (28/7/2023).")
    let added = try CommandRun(["store", "add", "--store", "s.sqlite", "a.txt", "b.txt", "--quiet"], in: folder)
    #expect(added.status == 0, "\(added.words)")
    return folder
  }

  @Test func storeAndArticlesGiveTheSameTimeline() throws {
    let folder = try StoreExportTests.folder()
    let read = try CommandRun(["timeline", "a.txt", "b.txt", "--format", "csv"], in: folder)
    let stored = try CommandRun(["timeline", "--store", "s.sqlite", "--format", "csv"], in: folder)
    #expect(read.text.contains("2023-07,ACCUSE,verbal-conflict,1\r\n"))
    #expect(stored.text == read.text)
    let filtered = try CommandRun(["timeline", "--store", "s.sqlite", "--type", "ACCUSE"], in: folder)
    #expect(filtered.text.split(separator: "\n").count == 1)
  }

  @Test func storeAndArticlesGiveTheSameChains() throws {
    let folder = try StoreExportTests.folder()
    let ends = ["path", "Amerika Serikat", "Korea Utara"]
    let read = try CommandRun(ends + ["a.txt", "b.txt"], in: folder)
    let stored = try CommandRun(ends + ["--store", "s.sqlite"], in: folder)
    #expect(read.text.hasPrefix("1. Amerika Serikat – Rusia – Korea Utara\n"))
    #expect(read.text.contains("Rusia mengecam Amerika Serikat pada Kamis (27/7/2023).”"))
    #expect(stored.text.split(separator: "\n").first == read.text.split(separator: "\n").first)
    let drawn = try CommandRun(ends + ["a.txt", "b.txt", "-o", "path.json"], in: folder)
    #expect(drawn.status == 0)
    #expect(try GraphJSON.decode(folder.read("path.json")).actors.count >= 3)
    let unknown = try CommandRun(["path", "Rusi", "Korea Utara", "a.txt", "b.txt"], in: folder)
    #expect(unknown.status == 1)
    #expect(unknown.words.contains("did you mean 'Rusia'?"))
  }

  @Test(arguments: ["jsonl", "graphml", "gexf", "ftm", "plover"])
  func exportsOneFile(_ format: String) throws {
    let folder = try StoreExportTests.folder()
    let run = try CommandRun(["store", "export", "--store", "s.sqlite", "--format", format], in: folder)
    #expect(run.status == 0, "\(run.words)")
    #expect(run.text.contains("Amerika Serikat"))
    let again = try CommandRun(["store", "export", "--store", "s.sqlite", "--format", format, "-o", "f"], in: folder)
    #expect(again.status == 0)
    #expect(try folder.read("f") == run.output)
  }

  @Test(arguments: ["csv", "neo4j"])
  func exportsTwoTables(_ format: String) throws {
    let folder = try StoreExportTests.folder()
    let run = try CommandRun(["store", "export", "--store", "s.sqlite", "--format", format, "-o", "t.csv"], in: folder)
    #expect(run.status == 0, "\(run.words)")
    #expect(String(decoding: try folder.read("t-actors.csv"), as: UTF8.self).contains("Amerika Serikat"))
    #expect(String(decoding: try folder.read("t-relations.csv"), as: UTF8.self).contains("ACCUSE"))
    let refused = try CommandRun(["store", "export", "--store", "s.sqlite", "--format", format], in: folder)
    #expect(refused.status == 64)
  }

  @Test func linesMergeToTheStore() throws {
    let folder = try StoreExportTests.folder()
    let lines = try CommandRun(["store", "export", "--store", "s.sqlite", "-o", "all.jsonl"], in: folder)
    #expect(lines.status == 0)
    let merged = try CommandRun(["types", "all.jsonl"], in: folder)
    let stored = try CommandRun(["types", "--store", "s.sqlite"], in: folder)
    #expect(merged.text == stored.text)
  }
}
