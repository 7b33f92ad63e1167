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

  @Option(help: "The share of the training sentences that is used, in per cent.")
  var share = 100

  func run() throws {
    for recipe in Recipe.all {
      for line in try SegmentationScore.folds(recipe, data: data, share: share) {
        print("\(recipe.language.code)-folds.\(line)")
      }
    }
  }
}
