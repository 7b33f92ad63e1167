import ArgumentParser
import Training

/// Trains the name models.
struct Entities: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train the name models and print their scores.")

  @Option(help: "The folder with annotated names, treebanks and raw text.")
  var data: String

  @Option(help: "The folder that takes the models.")
  var output = "Sources/LinguisticData/models"

  @Option(help: "The language, ISO 639-1; by default all.")
  var language: String?

  @Flag(help: "Only measure the models that are there.")
  var evaluate = false

  func run() throws {
    for recipe in EntityRecipe.all where language == nil || recipe.code == language {
      if !evaluate { try recipe.train(data: data, output: output) { print("# \($0)") } }
      try recipe.evaluate(data: data, models: output) { print($0) }
    }
  }
}
