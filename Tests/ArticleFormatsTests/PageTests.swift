import Foundation
import NewsText
import Testing

@testable import ArticleFormats

/// Pages in the manner of news portals, with what a reader would call the article on each.
@Suite struct PageTests {
  /// A page beside its article: title, date, outlet, and a paragraph a line.
  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let title: String
    let date: String
    let outlet: String
    let paragraphs: [String]

    init(_ html: URL) throws {
      testDescription = html.lastPathComponent
      bytes = Array(try Data(contentsOf: html))
      let text = try String(contentsOf: html.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      (title, date, outlet) = (lines[0], lines[1], lines[2])
      paragraphs = lines[3...].filter { !$0.isEmpty }
    }
  }

  static let pages: [Page] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }.compactMap { try? Page($0) }
  }()

  /// The paragraphs of an article, the first with its dateline.
  static func paragraphs(_ article: Article) -> [String] {
    article.paragraphs.enumerated().map { place, range in
      let start = place == 0 ? article.dateline?.start ?? range.start : range.start
      return article.source[TextRange(start, range.end)]
    }
  }

  @Test func pagesAreThere() { #expect(PageTests.pages.count == 16) }

  @Test(arguments: pages) func readsPage(_ page: Page) throws {
    let record = try DocumentReader().read(
      InputDocument(name: page.testDescription, line: 1, content: .page(page.bytes)))
    #expect(record.article.title.map { record.article.source[$0] } == page.title)
    #expect(record.article.published?.description == page.date)
    #expect(record.outlet ?? "" == page.outlet)
    #expect(PageTests.paragraphs(record.article) == page.paragraphs)
  }

  /// The share of words that are right and the share that are found, over all pages.
  @Test func readsNearlyAllWordsAndHardlyAnyOther() throws {
    let reader = try DocumentReader()
    var (found, wanted, right) = (0, 0, 0)
    for page in PageTests.pages {
      let article = try reader.read(InputDocument(name: "page", line: 1, content: .page(page.bytes))).article
      var counts: [Substring: Int] = [:]
      for word in page.paragraphs.joined(separator: " ").split(separator: " ") { counts[word, default: 0] += 1 }
      wanted += counts.values.reduce(0, +)
      for word in PageTests.paragraphs(article).joined(separator: " ").split(separator: " ") {
        found += 1
        guard let left = counts[word], left > 0 else { continue }
        counts[word] = left - 1
        right += 1
      }
    }
    print("pages: precision \(Double(right) / Double(found)), recall \(Double(right) / Double(wanted))")
    #expect(Double(right) / Double(found) > 0.99)
    #expect(Double(right) / Double(wanted) > 0.99)
  }
}
