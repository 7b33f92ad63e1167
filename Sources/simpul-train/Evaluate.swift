import ArgumentParser
import Training

/// Measures the models.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the models' scores, one figure a line.")

  @Option(help: "The folder with treebanks.")
  var data: String

  @Option(help: "A folder with models; by default those in the binary are measured.")
  var models: String?

  @Option(help: "A folder that takes the tests as analysed, for other scorers.")
  var conllu: String?

  func run() throws {
    for recipe in Recipe.all {
      try recipe.evaluate(data: data, models: models, conllu: conllu) { print($0) }
    }
    for recipe in EntityRecipe.all { try recipe.evaluate(data: data, models: models) { print($0) } }
    for line in try LemmaScore.lines(data: data) + DetectionScore.lines(data: data) { print(line) }
  }
}
