import ArgumentParser
import Evaluation
import NewsText
import RelationGraph

/// `simpul evaluate`: precision, recall and F1 against gold graphs.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score extracted graphs against gold graphs: precision, recall and F1.",
    discussion: """
      Each gold file names its text, which is read and compared; --predicted compares graphs written before.

      EXAMPLES
        simpul evaluate Tests/Gold/*.json
        simpul evaluate Tests/Gold/id-01.json --errors
      """)

  @Argument(help: .init("Gold graphs.", valueName: "gold"))
  var inputs: [String]

  @Flag(help: "List what was missed and what was found beyond the gold graph.")
  var errors = false

  @Option(
    help: .init("A folder of graphs named as the documents, id-01.json; none are extracted then.", valueName: "folder"))
  var predicted: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    do {
      var total = Score()
      try Output.write(to: nil) { output in
        for input in inputs {
          let gold = try gold(input)
          let scorer = Scorer(gold: gold, extracted: try extracted(gold, beside: input))
          total += scorer.score
          try output.write(line: ScoreReport.line(doc: gold.doc, scorer.score))
          guard errors else { continue }
          for relation in scorer.missed { try output.write(line: "   missed   \(relation)") }
          for relation in scorer.spurious { try output.write(line: "   spurious \(relation)") }
        }
        for line in ScoreReport.totals(total) { try output.write(line: line) }
      }
    } catch {
      throw Failure(error)
    }
  }

  private func gold(_ name: String) throws -> GoldGraph {
    let bytes = try InputBytes().read(name)
    do {
      return try GoldGraph(json: bytes)
    } catch {
      throw Failure(error, in: name)
    }
  }

  private func extracted(_ gold: GoldGraph, beside name: String) throws -> RelationshipGraph {
    var source = GraphInput(reading)
    if let predicted { return try source.merged(["\(predicted)/\(gold.doc).json"]) }
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return try source.merged([folder + gold.text])
  }
}
