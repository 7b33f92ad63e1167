import ArgumentParser
import Extraction
import RelationGraph

/// `simpul explain`: what the rules saw in an article, and why.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why a relation is there, or why none is: trees, names, frames, status.",
    discussion: """
      EXAMPLES
        simpul explain article.txt
        simpul explain article.txt --relation r7
        simpul explain article.txt --between Rusia "Korea Utara"
      """)

  @Argument(help: .init("An article; - for standard input.", valueName: "article"))
  var input: String

  @Option(help: .init("Show the sentences behind a relation, and how its actors are named.", valueName: "id"))
  var relation: String?

  @Option(help: .init("Show one sentence with all its predicates; the first is 1.", valueName: "number"))
  var sentence: Int?

  @Option(help: .init("Show what runs between two actors, or why nothing does.", valueName: "name> <name"))
  var between: GraphFilter.Pair?

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws {
    guard [relation != nil, sentence != nil, between != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError("--relation, --sentence and --between exclude each other.")
    }
  }

  func run() throws {
    do {
      let article = try GraphInput.article(input, reading)
      let extractor = try Extractor(options: reading.extraction(), knowledge: reading.knowledge)
      let text = try words(TraceText(extractor.trace(article, id: ArticleName.id(for: input))))
      try Output.write(to: nil) { try $0.write(Array(text.utf8)) }
    } catch {
      throw Failure(error)
    }
  }

  private func words(_ text: TraceText) throws -> String {
    if let relation { return try text.relation(relation) }
    if let sentence { return try text.sentence(sentence) }
    if let between { return try text.between(between) }
    return text.article()
  }
}
