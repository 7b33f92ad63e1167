import ArgumentParser

@main
struct Simpul: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws who does what to whom in a news article.")
}
