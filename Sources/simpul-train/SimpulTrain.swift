import ArgumentParser

@main
struct SimpulTrain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Trains Simpul's models.")
}
