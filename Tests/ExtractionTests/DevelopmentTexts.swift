import Evaluation
import Foundation
import Linguistics
import NewsText
import RelationGraph

/// The articles and sentences with reference graphs.
enum DevelopmentTexts {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The reference graphs of a folder. A build without optimisation parses slowly and reads every eighth.
  static func documents(in folder: String) throws -> [Document] {
    let url = tests.appendingPathComponent(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".json") }.sorted()
    #if DEBUG
      let chosen = names.enumerated().filter { $0.offset % 8 == 6 }.map(\.element)
    #else
      let chosen = names
    #endif
    return try chosen.map { name in
      let gold = try GoldGraph(json: Array(try Data(contentsOf: url.appendingPathComponent(name))))
      return Document(gold: gold, bytes: Array(try Data(contentsOf: url.appendingPathComponent(gold.text))))
    }
  }

  /// An article with its reference graph.
  struct Document {
    let gold: GoldGraph
    let bytes: [UInt8]

    var language: Language { Language(code: gold.language ?? "id") }
  }

  /// The labelled sentences with odd ids; the others are held out. A build without optimisation reads every fourth.
  static func sentences(_ language: Language) throws -> [LabelledSentence] {
    let url = tests.appendingPathComponent("Sentences/\(language.code).tsv")
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").dropFirst()
    #if DEBUG
      let step = 8
    #else
      let step = 2
    #endif
    return lines.compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 2, let id = Int(cells[0]), id % step == 1 else { return nil }
      return LabelledSentence(id: id, text: cells[1], relations: cells.count > 2 ? cells[2] : "")
    }
  }

  /// A sentence with the events it states, `TYPE|actor|recipient|status` between semicolons.
  struct LabelledSentence {
    let id: Int
    let text: String
    let relations: String

    /// The events as a reference graph.
    func gold() throws -> GoldGraph {
      let rows = relations.split(separator: ";").map { $0.split(separator: "|").map(String.init) }
      let names = Set(rows.flatMap { [$0[1], $0[2]] }).sorted()
      let graph: [String: Any] = [
        "doc": String(id), "text": "", "actors": names.map { ["id": $0, "name": $0] },
        "relations": rows.map { ["type": $0[0], "actor": $0[1], "recipient": $0[2], "status": $0[3]] },
      ]
      return try GoldGraph(json: Array(try JSONSerialization.data(withJSONObject: graph)))
    }
  }
}
