import ArgumentParser
import Foundation
import Linguistics
import Training

/// Measures how fast text is read.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print words read in a second of processor time.")

  @Option(help: "The language of the text: id or en.")
  var language = "id"

  @Option(help: "How often the text is read; the fastest run counts.")
  var runs = 5

  @Argument(help: "A plain text, a paragraph a line.")
  var text: String

  func run() throws {
    let analyzer = try Analyzer(language: Language(code: language))
    let source = String(decoding: try DataFile.read(text), as: UTF8.self)
    var fastest = Double.infinity
    var words = 0
    for _ in 0..<runs {
      let start = clock()
      let result = analyzer.analyze(source)
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      words = result.sentences.reduce(0) { $0 + $1.words.count }
      fastest = min(fastest, seconds)
    }
    print("words\t\(words)")
    print("words/s\t\(Int(Double(words) / fastest))")
  }
}
