import ArgumentParser
import Extraction
import NewsText

/// `simpul explain`: what the rules saw in an article.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show tokens, trees, names and the relations read from each sentence.")

  @Argument(help: .init("An article; - for standard input.", valueName: "article"))
  var input: String

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    do {
      let article = try ArticleReader(knowledge: reading.knowledge).read(InputBytes().read(input), name: input)
      let extractor = try Extractor(options: reading.extraction(), knowledge: reading.knowledge)
      try Output.write(to: nil) { try $0.write(Array(extractor.dump(article).utf8)) }
    } catch {
      throw Failure(error)
    }
  }
}
