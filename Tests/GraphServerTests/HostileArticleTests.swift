import Foundation
import RenderingSamples
import Testing

@testable import GraphServer

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Article texts and names that try to become markup, through the API.
@Suite struct HostileArticleTests {
  /// Thirty articles whose actors' names, title and sentences hold a payload.
  static let payloads: [String] =
    Array(HostileNames.all.filter { $0.contains("<") || $0.contains("javascript:") || $0.contains("&") }.prefix(22)) + [
      "<svg><animate onbegin=alert(1) attributeName=x></svg>", "<a href=\"javascript:alert(1)\">x</a>",
      "<body onload=alert(1)>", "<math><mtext></mtext><script>alert(1)</script></math>",
      "</desc><script>alert(1)</script>",
      "evil\u{202E}txt.exe", "\u{2066}Rusia\u{2069}\u{202E}", "Z" + String(repeating: "\u{335}", count: 10_000),
    ]

  @Test func thereAreThirty() { #expect(HostileArticleTests.payloads.count == 30) }

  @Test(arguments: payloads)
  func nothingBecomesMarkup(payload: String) async throws {
    let server = try TestServer.shared.get()
    let text =
      "\(payload) Rusia\n\nMenteri \(payload) menuduh Korea Utara mengirim senjata \(payload) ke Rusia. "
      + "\(payload) Rusia membantah tuduhan Amerika Serikat."
    let pasted = try await server.send("POST", "/api/v1/extract", text, type: "text/plain")
    // What is no text at all is refused; everything else is read.
    guard pasted.status == 200 else { return #expect(pasted.status == 422 && text.utf8.contains(0)) }
    #expect(pasted.headers["content-type"] == "application/json")
    let articles = try #require(try pasted.json()["articles"] as? [[String: Any]])
    #expect(articles[0]["text"] as? String == text)
    let id = try #require(articles[0]["id"] as? String)
    let svg = try await server.send("GET", "/api/v1/render?article=\(id)&title=\(payload.percentEncoded.prefix(3000))")
    if svg.status == 200 { try HostileArticleTests.expectPassive(svg.bytes) }
    for format in ["json", "text", "csv", "dot"] {
      let file = try await server.send("GET", "/api/v1/render?article=\(id)&format=\(format)")
      #expect(file.headers["content-type"]?.contains("html") == false)
      #expect(file.headers["content-security-policy"]?.contains("sandbox") == true)
    }
  }

  /// Well formed, and no element or attribute that runs or loads anything.
  static func expectPassive(_ svg: Data) throws {
    let watch = ActiveParts()
    let parser = XMLParser(data: svg)
    parser.delegate = watch
    #expect(parser.parse())
    #expect(watch.found.isEmpty)
  }
}

/// Collects what could run or load.
private final class ActiveParts: NSObject, XMLParserDelegate {
  var found: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if ["script", "a", "image", "foreignObject", "use", "iframe", "animate", "set"].contains(name) {
      found.append(name)
    }
    found += attributes.keys.filter { $0.lowercased().hasPrefix("on") || $0.contains("href") }
    found += attributes.values.filter { $0.lowercased().contains("javascript:") && !$0.contains(" ") }
  }
}

extension String {
  fileprivate var percentEncoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
