import ArgumentParser

@main
struct SimpulTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpul-train", abstract: "Trains Simpul's models and measures them.",
    subcommands: [
      All.self, Evaluate.self, Lemmas.self, Tokenizers.self, Entities.self, Bench.self, SegmentationFolds.self,
      SyntaxFolds.self,
    ])
}
