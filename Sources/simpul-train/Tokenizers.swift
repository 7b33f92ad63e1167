import ArgumentParser
import Training

/// Trains the tokenisers.
struct Tokenizers: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train the tokenisers alone.")

  @Option(help: "The folder with treebanks.")
  var data: String

  @Option(help: "The folder that takes the models.")
  var output = "Sources/LinguisticData/models"

  func run() throws {
    for recipe in Recipe.all { try recipe.trainTokenizer(data: data, output: output) }
  }
}
