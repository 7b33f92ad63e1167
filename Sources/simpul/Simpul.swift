import ArgumentParser
import Extraction

/// The command line: `simpul render article.txt -o graph.svg`.
@main
struct Simpul: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpul",
    abstract: "Reads news in Indonesian and English and draws who does what to whom.",
    discussion: """
      An article is a text, a page in HTML, a PDF, a folder of them, a JSON Lines or CSV file of articles, a graph that
      simpul wrote, or - for standard input.

      EXAMPLES
        simpul render article.txt -o graph.svg
        simpul render article.txt --type SANCTION,AID --actor Rusia -o graph.pdf
        simpul extract article.txt | simpul render --type AID - > graph.svg
        simpul extract news.jsonl --jsonl > graphs.jsonl
        simpul types article.txt
      """,
    version: Extractor.generator,
    subcommands: [
      RenderCommand.self, DotCommand.self, ExtractCommand.self, TypesCommand.self, ActorsCommand.self, PathCommand.self,
      TimelineCommand.self,
      ExplainCommand.self, ParseCommand.self, EvaluateCommand.self, StoreCommand.self, ServeCommand.self,
    ])

  static func main() {
    main(ActorPairs.joined(Array(CommandLine.arguments.dropFirst())))
  }
}
