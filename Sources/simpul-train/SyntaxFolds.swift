import ArgumentParser
import Training

/// Compares ways to train the parser on the training treebanks alone.
struct SyntaxFolds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax-fold",
    abstract: "Learn tags and trees from four fifths of the treebanks and print the scores on the last fifth.")

  @Option(help: "The folder with treebanks and raw text.")
  var data: String

  @Option(help: "The language: id or en.")
  var language = "id"

  @Option(help: "The share of the training sentences that is used, in per cent.")
  var share = 100

  @Option(help: "The width of the networks.")
  var width = 128

  @Option(help: "How many layers read the sentence.")
  var layers = 3

  @Option(help: "The width of the vectors that are scored.")
  var scorerWidth = 64

  @Option(help: "How often the sentences are seen.")
  var passes = 12

  @Option(help: "How many networks vote.")
  var networks = 1

  @Option(help: "How much more words of coordination count.")
  var coordinationWeight: Float = 1

  func run() throws {
    var fold = SyntaxFold()
    fold.share = share
    fold.width = width
    fold.layers = layers
    fold.scorerWidth = scorerWidth
    fold.passes = passes
    fold.networks = networks
    fold.coordinationWeight = coordinationWeight
    for recipe in Recipe.all where recipe.language.code == language {
      for line in try fold.lines(recipe, data: data) { print(line) }
    }
  }
}
