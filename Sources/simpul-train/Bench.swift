import ArgumentParser
import Foundation
import Linguistics
import NewsText
import Training

/// Measures how fast text is read.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print words read in a second of processor time.")

  @Option(help: "The language of the text: id or en.")
  var language = "id"

  @Option(help: "How often the text is read; the fastest run counts.")
  var runs = 5

  @Flag(help: "Only tag and parse, in words that are split beforehand.")
  var parser = false

  @Argument(help: "A plain text, a paragraph a line.")
  var text: String

  func run() throws {
    let analyzer = try Analyzer(language: Language(code: language))
    var source = String(decoding: try DataFile.read(text), as: UTF8.self)
    let sentences = source.withUTF8 { analyzer.segment($0, in: TextRange(0, $0.count)) }
    let words = sentences.reduce(0) { $0 + $1.words.count }
    var fastest = Double.infinity
    for _ in 0..<runs {
      let start = clock()
      if parser {
        source.withUTF8 { analyzer.parse(sentences, in: $0) }
      } else {
        _ = analyzer.analyze(source)
      }
      fastest = min(fastest, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    print("words\t\(words)")
    print("words/s\t\(Int(Double(words) / fastest))")
  }
}
