import ArgumentParser

/// `simpul store`: many articles, one graph.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Keep the graphs of many articles in one file, merged, with their evidence.",
    discussion: """
      EXAMPLES
        simpul store add --store news.sqlite articles/
        simpul store list --store news.sqlite
        simpul render --store news.sqlite --actor "Kim Jong Un" --since 2022 -o kim.svg
      """,
    subcommands: [
      StoreAddCommand.self, StoreListCommand.self, StoreShowCommand.self, StoreRemoveCommand.self,
      StoreActorsCommand.self, StoreSearchCommand.self, StoreStatsCommand.self, StoreCorrectCommand.self,
      StoreExportCorrectionsCommand.self, StoreExportCommand.self,
    ])
}

/// The store a command works on.
struct StoreFile: ParsableArguments {
  @Option(name: .customLong("store"), help: .init("The store.", valueName: "file"))
  var path: String
}
