import ArgumentParser

/// `simpul serve`: the local page, by the program `simpul-serve` beside this one.
///
/// The server needs Foundation, which every command would then load at its start; so it is a program of its own.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the page: paste an article, see who is tied to whom, click an edge, read the sentence.",
    discussion: "simpul serve --help lists its options.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var words: [String] = []

  func run() throws {
    do {
      try Companion(name: "simpul-serve").become(words)
    } catch {
      throw Failure("\(error)")
    }
  }
}
