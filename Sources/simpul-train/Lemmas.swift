import ArgumentParser
import Training

/// Measures lemmas and language detection.
struct Lemmas: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the scores of lemmas and language detection, one figure a line.")

  @Option(help: "The folder with treebanks.")
  var data: String

  func run() throws {
    for line in try LemmaScore.lines(data: data) + DetectionScore.lines(data: data) { print(line) }
  }
}
