import ArgumentParser
import Extraction
import Linguistics

/// `simpul parse`: what the linguistic analysis makes of a text.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Write an article's sentences, words and trees in the CoNLL-U form of Universal Dependencies.",
    discussion: """
      EXAMPLES
        simpul parse article.txt > article.conllu
      """)

  /// The forms a parse is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case conllu
  }

  @Argument(help: .init("A text; - for standard input.", valueName: "article"))
  var input: String

  @Option(help: .init("The form.", valueName: "conllu"))
  var format = Format.conllu

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    do {
      let article = try GraphInput.article(input, reading)
      let language =
        try reading.language?.language ?? LanguageDetector(knowledge: reading.knowledge).detect(article)
      let analyzer = try Analyzer(language: language, knowledge: reading.knowledge)
      let text = CoNLLUWriter().text(analyzer.analyze(article), source: article.source)
      try Output.write(to: nil) { try $0.write(Array(text.utf8)) }
    } catch {
      throw Failure(error)
    }
  }
}
