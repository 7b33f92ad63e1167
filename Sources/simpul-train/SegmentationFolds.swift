import ArgumentParser
import KnowledgeTables
import Linguistics
import NewsText
import Training

/// Cross-validates the tokeniser on the training treebanks.
struct SegmentationFolds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation-folds", abstract: "Print the tokeniser's scores in five-fold cross-validation.")

  @Option(help: "The folder with treebanks.")
  var data: String

  func run() throws {
    for recipe in Recipe.all {
      for line in try SegmentationScore.folds(recipe, data: data) { print("\(recipe.language.code)-folds.\(line)") }
    }
  }
}
