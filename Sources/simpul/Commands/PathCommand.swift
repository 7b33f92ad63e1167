import ArgumentParser
import RelationGraph
import Rendering

/// `simpul path`: how two actors are connected.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show the shortest chains of relations between two actors, with the sentences that state them.",
    discussion: """
      The relations are followed whatever way they run; filters choose which. With a file or a format the chains are
      drawn or written like any graph.

      EXAMPLES
        simpul path "Kim Jong Un" Ukraina article.txt
        simpul path Turki Rusia news/ --max-length 3 --status asserted
        simpul path "Kim Jong Un" Iran --store news.sqlite -o path.svg
      """)

  @Argument(help: .init("One end, by name or alias.", valueName: "actor"))
  var first: String

  @Argument(help: .init("The other end.", valueName: "actor"))
  var second: String

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @Option(
    name: .customLong("max-length"),
    help: .init("Show chains of up to so many relations, too, not only the shortest.", valueName: "count"))
  var longest: Int?

  @Option(name: .customLong("max-chains"), help: .init("The most chains.", valueName: "count"))
  var most = 5

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @Option(help: .init("A format of simpul render; sentences when left out.", valueName: "format"))
  var format: OutputFormat?

  @OptionGroup var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws {
    guard longest ?? 1 >= 1 else { throw ValidationError("--max-length is \(longest ?? 0); it counts from 1.") }
    guard most >= 1 else { throw ValidationError("--max-chains is \(most); it counts from 1.") }
  }

  func run() throws {
    let filter = try filters.filter()
    do {
      var query = ChainQuery(first, second)
      query.most = most
      query.longest = longest ?? query.longest
      query.isShortestOnly = longest == nil
      let (graph, chains) = try selection.chains(query, of: inputs, filter, reading)
      if chains.isEmpty {
        Notice.write("simpul: no chain of up to \(query.longest) relations connects '\(first)' and '\(second)'")
      }
      let language = reading.labelLanguage?.labels ?? .article
      guard let format = format ?? output.flatMap(OutputFormat.init(fileName:)), format != .text else {
        let bytes = try ChainText(graph, chains: chains, language: language).bytes()
        return try Output.write(to: output) { try $0.write(bytes) }
      }
      let renderer = GraphRenderer(picture.render(format, reading.labelLanguage))
      try GraphWriter.write(renderer, graph, to: output)
    } catch {
      throw Failure(error)
    }
  }
}
