import Foundation
import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

@Suite struct HostileInputTests {
  static func render(_ graph: RelationshipGraph, _ format: OutputFormat) throws -> [UInt8] {
    var options = RenderOptions()
    options.format = format
    options.scale = 0.5
    return try GraphRenderer(options).render(graph)
  }

  @Test func thereAreEnoughNamesAndNoneTwice() {
    let names = HostileNames.all.map { Array($0.utf8) }
    #expect(names.count >= 120)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: HostileNames.all)
  func drawingsAreWellFormedAndPassive(name: String) throws {
    let svg = try HostileInputTests.render(HostileNames.graph(name), .svg)
    var tokens = try XMLTokenizer(svg)
    var text = ""
    while let token = try tokens.next() {
      switch token {
      case .start(let element, let attributes, _):
        #expect(!["script", "a", "image", "foreignObject", "use", "iframe"].contains(element))
        #expect(!attributes.contains { $0.name.hasPrefix("on") || $0.name.contains("href") })
      case .text(let bytes): text += String(decoding: bytes, as: UTF8.self)
      case .end: break
      }
    }
    // What is drawn is what was typed, after cleaning.
    var escaped = ByteStream()
    for word in DrawnText(name).lines(width: 18).prefix(1) { XMLText.write(word, to: &escaped) }
    let shown = String(decoding: escaped.bytes, as: UTF8.self)
    if let word = shown.split(separator: " ").first { #expect(text.contains(word)) }
  }

  @Test(arguments: HostileNames.all)
  func jsonReadsBackTheSame(name: String) throws {
    let graph = HostileNames.graph(name)
    let read = try GraphJSON.decode(try HostileInputTests.render(graph, .json))
    #expect(read == graph)
  }

  /// Text changes nothing but what stands in quotes: with the quoted parts taken out, every name gives the same text.
  @Test(arguments: HostileNames.all)
  func quotedFormatsKeepTheirShape(name: String) throws {
    let (hostile, harmless) = (HostileNames.graph(name), HostileNames.graph("harmless"))
    for (format, quote) in [(OutputFormat.dot, UInt8(0x22)), (.cypher, 0x27), (.mermaid, 0x22)] {
      let expected = skeleton(try HostileInputTests.render(harmless, format), quote: quote)
      let found = skeleton(try HostileInputTests.render(hostile, format), quote: quote)
      #expect(found == expected, "\(format)")
    }
  }

  private func skeleton(_ bytes: [UInt8], quote: UInt8) -> String {
    var kept: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == quote {
          isQuoted = false
        }
      } else {
        kept.append(byte)
        isQuoted = byte == quote
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  @Test func namesOfAMegabyteAreDrawnCutAndWrittenWhole() throws {
    let graph = HostileNames.graph(String(repeating: "x\u{301}\"\\<&", count: 125_000))
    for format in [OutputFormat.svg, .png, .pdf] {
      #expect(try HostileInputTests.render(graph, format).count < 1_000_000, "\(format)")
    }
    #expect(try HostileInputTests.render(graph, .graphml).count > 1_000_000)
  }
}
