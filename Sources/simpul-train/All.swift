import ArgumentParser
import Foundation
import Training

/// Trains every model.
struct All: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train all models and print their scores.")

  @Option(help: "The folder with treebanks and raw text.")
  var data: String

  @Option(help: "The folder that takes the models.")
  var output = "Sources/LinguisticData/models"

  @Option(help: "Only this language: id or en.")
  var language: String?

  func run() throws {
    let recipes = Recipe.all.filter { language == nil || $0.language.code == language }
    for recipe in recipes {
      try recipe.train(data: data, output: output) {
        print($0)
        fflush(nil)
      }
    }
    for recipe in recipes { try recipe.evaluate(data: data, models: output) { print($0) } }
    for recipe in EntityRecipe.all where language == nil || recipe.code == language {
      try recipe.train(data: data, output: output) { _ in }
      try recipe.evaluate(data: data, models: output) { print($0) }
    }
    for line in try LemmaScore.lines(data: data) + DetectionScore.lines(data: data) { print(line) }
  }
}
