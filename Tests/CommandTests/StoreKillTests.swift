import Foundation
import Testing

/// A run that is killed at any moment keeps what it reported, and leaves no article half written.
///
/// `SIMPUL_KILLS` is how often to kill; 5 when it is not set.
@Suite struct StoreKillTests {
  private static let articles = 600
  private static let relations = 4

  @Test func killedRunsLoseNothing() throws {
    let folder = try ScratchFolder()
    try folder.write("graphs.jsonl", (0..<StoreKillTests.articles).map(StoreKillTests.graph).joined())
    var status: Int32 = 1
    let duration = try ContinuousClock().measure {
      status = try CommandRun(["store", "add", "--store", "whole.sqlite", "-q", "graphs.jsonl"], in: folder).status
    }
    #expect(status == 0)
    let kills = ProcessInfo.processInfo.environment["SIMPUL_KILLS"].flatMap { Int($0) } ?? 5
    var random = SystemRandomNumberGenerator()
    var kept = 0
    for _ in 0..<kills {
      // Begun anew when all is in, so that every kill meets a writer.
      if kept == StoreKillTests.articles {
        for name in try folder.names where name.hasPrefix("news.sqlite") {
          try FileManager.default.removeItem(at: folder.file(name))
        }
        kept = 0
      }
      let delay = Double.random(in: 0...1, using: &random) * (duration / .seconds(1))
      let run = try CommandRun(
        shell: "simpul store add --store news.sqlite -v graphs.jsonl & sleep \(delay); kill -9 $!; wait $! 2>/dev/null",
        in: folder)
      let reported = run.words.split(separator: "\n").count { $0.hasPrefix("added ") }
      guard FileManager.default.fileExists(atPath: folder.file("news.sqlite").path) else {
        #expect(reported == 0)
        continue
      }
      let lines = try StoreKillTests.list("news.sqlite", in: folder)
      #expect(lines.count >= kept + reported, "after \(delay) s")
      #expect(lines.allSatisfy { $0.split(separator: "\t")[2] == "\(StoreKillTests.relations)" }, "after \(delay) s")
      kept = lines.count
    }
    #expect(try CommandRun(["store", "add", "--store", "news.sqlite", "-q", "graphs.jsonl"], in: folder).status == 0)
    #expect(
      try CommandRun(["extract", "--store", "news.sqlite"], in: folder).output
        == CommandRun(["extract", "--store", "whole.sqlite"], in: folder).output)
  }

  private static func list(_ store: String, in folder: ScratchFolder) throws -> [Substring] {
    let run = try CommandRun(["store", "list", "--store", store], in: folder)
    // Killed before its tables were made.
    if run.status != 0, run.words.contains("is no store") { return [] }
    #expect(run.status == 0, "\(run.words)")
    return run.text.split(separator: "\n")
  }

  private static func graph(_ number: Int) -> String {
    let actors = (0...relations).map { "Perusahaan \(number % 50 * 7 + $0)" }
    let items = actors.enumerated().map { #"{"id": "a\#($0)", "name": "\#($1)", "type": "company"}"# }
    let edges = (0..<relations).map { index in
      let sentence = "\(actors[index]) menggugat \(actors[index + 1]) dalam berita \(number)."
      return """
        {"type": "ACCUSE", "actor": "a\(index)", "recipient": "a\(index + 1)", \
        "evidence": [{"article": "x", "start": \(index * 100), "end": \(index * 100 + sentence.utf8.count), \
        "text": "\(sentence)"}]}
        """
    }
    let article = """
      {"id": "x", "language": "id", "source": "berita-\(number)", "sha256": "\(number)"}
      """
    return """
      {"schema": "simpul.graph/1", "articles": [\(article)], "actors": [\(items.joined(separator: ", "))], \
      "relations": [\(edges.joined(separator: ", "))]}

      """
  }
}
