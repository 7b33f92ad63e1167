import ArgumentParser
import Training

/// Trains every model.
struct All: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train all models and print their scores.")

  @Option(help: "The folder with treebanks and raw text.")
  var data: String

  @Option(help: "The folder that takes the models.")
  var output = "Sources/LinguisticData/models"

  func run() throws {
    for recipe in Recipe.all {
      try recipe.train(data: data, output: output) { print($0) }
    }
  }
}
