import ArgumentParser

/// `simpul dot`: the graph in Graphviz's language.
struct DotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dot",
    abstract: "Write the graph in Graphviz's language; the same as render --format dot.",
    discussion: """
      EXAMPLES
        simpul dot article.txt | dot -Tsvg > graph.svg
        simpul dot article.txt --type SANCTION -o sanctions.dot
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Store") var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws { try selection.check(inputs) }

  func run() throws {
    let writer = GraphWriter(selection: selection, filters: filters, picture: picture, reading: reading)
    try writer.write(inputs, format: .dot, to: output)
  }
}
