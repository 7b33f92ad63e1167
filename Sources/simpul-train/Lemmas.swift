import ArgumentParser
import Training

/// Measures the lemmatisers.
struct Lemmas: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the lemmas' scores, one figure a line.")

  @Option(help: "The folder with treebanks.")
  var data: String

  func run() throws {
    for line in try LemmaScore.lines(data: data) { print(line) }
  }
}
