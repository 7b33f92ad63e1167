import ArgumentParser
import Rendering

/// `simpul render`: from articles to a picture or a file for other programs.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the actors and relations of articles, or write them for other programs.",
    discussion: """
      EXAMPLES
        simpul render article.txt -o graph.svg
        simpul render one.txt two.txt --between Rusia "Korea Utara" -o both.png
        simpul render article.txt --status asserted --theme mono -o column.pdf
        simpul render article.txt --format graphml > graph.graphml
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @Option(
    help: .init(
      "The format; by the file's ending when left out, else svg.",
      valueName: OutputFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: OutputFormat?

  @OptionGroup(title: "Store") var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws { try selection.check(inputs) }

  func run() throws {
    let writer = GraphWriter(selection: selection, filters: filters, picture: picture, reading: reading)
    try writer.write(inputs, format: format ?? output.flatMap(OutputFormat.init(fileName:)) ?? .svg, to: output)
  }
}
