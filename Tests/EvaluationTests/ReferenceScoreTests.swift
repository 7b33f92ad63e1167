import Foundation
import RelationGraph
import Testing

@testable import Evaluation

/// The figures that the reference scorer, the script annotators use, prints for the same perturbed graphs.
@Suite struct ReferenceScoreTests {
  static let lines = [
    "en-01                        edge P 0.67 R 0.69 F1 0.68   pair F1 0.88   actor F1 0.95",
    "en-02                        edge P 0.56 R 0.62 F1 0.59   pair F1 0.91   actor F1 0.97",
    "en-03                        edge P 0.59 R 0.67 F1 0.63   pair F1 0.90   actor F1 0.97",
    "en-04                        edge P 0.47 R 0.55 F1 0.51   pair F1 0.83   actor F1 0.93",
    "en-05                        edge P 0.68 R 0.57 F1 0.62   pair F1 0.91   actor F1 0.97",
    "en-06                        edge P 0.55 R 0.62 F1 0.58   pair F1 0.85   actor F1 0.95",
    "en-07                        edge P 0.48 R 0.53 F1 0.51   pair F1 0.90   actor F1 0.94",
    "en-08                        edge P 0.61 R 0.63 F1 0.62   pair F1 0.89   actor F1 0.95",
    "id-01                        edge P 0.75 R 0.72 F1 0.74   pair F1 0.89   actor F1 0.98",
    "id-02                        edge P 0.61 R 0.66 F1 0.63   pair F1 0.85   actor F1 0.93",
    "id-03                        edge P 0.63 R 0.68 F1 0.66   pair F1 0.93   actor F1 0.98",
    "id-04                        edge P 0.56 R 0.60 F1 0.58   pair F1 0.91   actor F1 0.94",
    "id-05                        edge P 0.62 R 0.60 F1 0.61   pair F1 0.82   actor F1 0.93",
    "id-06                        edge P 0.55 R 0.57 F1 0.56   pair F1 0.84   actor F1 0.89",
    "id-07                        edge P 0.55 R 0.57 F1 0.56   pair F1 0.85   actor F1 0.93",
    "id-08                        edge P 0.58 R 0.66 F1 0.61   pair F1 0.91   actor F1 0.95",
    "id-09                        edge P 0.64 R 0.60 F1 0.62   pair F1 0.83   actor F1 0.89",
    "id-10                        edge P 0.62 R 0.60 F1 0.61   pair F1 0.83   actor F1 0.89",
    "id-11                        edge P 0.50 R 0.57 F1 0.53   pair F1 0.83   actor F1 0.93",
    "id-12                        edge P 0.67 R 0.69 F1 0.68   pair F1 0.94   actor F1 0.96",
  ]

  static let totals = [
    "edge   precision 0.591 recall 0.618 F1 0.604  (358 right, 606 said, 579 wanted)",
    "pair   precision 0.894 recall 0.856 F1 0.875  (422 right, 472 said, 493 wanted)",
    "actor  precision 0.920 recall 0.961 F1 0.940  (393 right, 427 said, 409 wanted)",
    "status 237/358 right",
  ]

  @Test func givesTheReferencesDigits() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Gold")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
      .sorted()
    var total = Score()
    var lines: [String] = []
    for file in files {
      let gold = try GoldGraph(json: Array(Data(contentsOf: folder.appendingPathComponent(file))))
      let graph = PerturbedGraph.make(from: gold)
      let score = Scorer(gold: gold, extracted: graph).score
      lines.append(ScoreReport.line(doc: gold.doc, score))
      total += score
    }
    #expect(lines == Self.lines)
    #expect(ScoreReport.totals(total) == Self.totals)
  }
}
