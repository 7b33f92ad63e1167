import KnowledgeTables
import Testing

@testable import GraphServer

/// Refusals in both languages.
@Suite struct ProblemWordsTests {
  @Test func everyReasonHasASentenceInBothLanguages() throws {
    let rows = try KnowledgeFolder.embedded.table("page/problem-words.tsv", columns: ["key", "id", "en"]).rows
    #expect(rows.map { $0[0] } == ProblemReason.allCases.map(\.rawValue))
    for row in rows {
      #expect(!row[1].isEmpty && ProblemWordsTests.braces(row[1]) == ProblemWordsTests.braces(row[2]), "\(row[0])")
    }
  }

  @Test(arguments: [
    (nil, "en"), ("", "en"), ("id", "id"), ("id-ID,id;q=0.9,en;q=0.8", "id"), ("en-GB,en;q=0.9,id;q=0.8", "en"),
    ("fr, id;q=0.3, en;q=0.2", "id"), ("en;q=0, id;q=0.1", "id"), ("fr,de;q=0.5", "en"), (";;,q=", "en"),
  ])
  func theLanguageAskedForIsSpoken(header: String?, language: String) async throws {
    let answer = try await TestServer.shared.get().send(
      "GET", "/api/v1/graph?article=apa", headers: ["Accept-Language": header])
    let sentences = ["id": "Tidak ada artikel 'apa'.", "en": "There is no article 'apa'."]
    let detail = try #require(try answer.json()["detail"] as? String)
    #expect(detail.hasPrefix(try #require(sentences[language])))
    #expect(answer.headers["content-language"] == language)
  }

  @Test func whatFillsABraceIsCutAndNotReadAgain() throws {
    let words = try ProblemWords()
    let problem = Problem.badRequest(
      .queryChoice, ["name": "{value}", "value": "e" + String(repeating: "\u{301}", count: 9000)])
    let text = words.text(of: problem, in: .en)
    #expect(Array(text.unicodeScalars).starts(with: "'{value}' is 'e\u{301}".unicodeScalars))
    #expect(text.unicodeScalars.count < 600)
  }

  private static func braces(_ sentence: String) -> Set<String> {
    Set(sentence.matches(of: /\{\w+\}/).map { String($0.output) })
  }
}
