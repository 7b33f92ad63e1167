import ArgumentParser
import GraphStore

/// `simpul store add`: reads articles into a store.
struct StoreAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read articles and add their graphs to a store, which is made where there is none.",
    discussion: """
      EXAMPLES
        simpul store add --store news.sqlite article.txt news.jsonl
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String]

  @OptionGroup var file: StoreFile
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    do {
      let store = try GraphStore(path: file.path)
      var source = GraphInput(reading)
      var count = 0
      try source.forEach(inputs) { graph in
        count += try store.add(ArticleEntry.entries(of: graph)).count
      }
      Notice.write("simpul: \(count) articles read")
    } catch {
      throw Failure(error)
    }
  }
}
