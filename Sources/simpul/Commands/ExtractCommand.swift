import ArgumentParser
import RelationGraph

/// `simpul extract`: the graph as JSON.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write the graph of articles as JSON, with the sentence behind every relation.",
    discussion: """
      EXAMPLES
        simpul extract article.txt > graph.json
        simpul extract news.jsonl --jsonl --type ACCUSE > graphs.jsonl
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @Flag(help: "Write one graph a line for each article, instead of one graph of all.")
  var jsonl = false

  @OptionGroup(title: "Store") var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws { try selection.check(inputs) }

  func run() throws {
    let filter = try filters.filter()
    do {
      var source = GraphInput(reading)
      try Output.write(to: output) { output in
        if jsonl {
          try source.forEach(inputs) { graph in
            try output.write(GraphJSON.encode(FilteredGraph(ofMany: graph, filter).graph, layout: .oneLine))
          }
        } else {
          try output.write(GraphJSON.encode(selection.graph(of: inputs, filter, reading)))
        }
      }
    } catch {
      throw Failure(error)
    }
  }
}
