import Extraction
import Foundation
import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph
import Testing

/// Reads short texts for the tests; tables and models are loaded once a language.
struct Reading {
  static let indonesian = Result { try Reading(.indonesian) }
  static let english = Result { try Reading(.english) }

  static func of(_ language: Language) throws -> Reading {
    try (language == .english ? english : indonesian).get()
  }

  let extractor: Extractor
  let reader: ArticleReader

  private init(_ language: Language) throws {
    extractor = try Extractor(options: Extractor.Options(language: language))
    reader = try ArticleReader()
  }

  /// The article of some sentences, without a headline.
  func article(_ text: String) throws -> Article { try reader.read(Array(text.utf8), name: "test") }

  func graph(_ text: String) throws -> RelationshipGraph { extractor.extract(try article(text), id: "test") }

  func trace(_ text: String) throws -> ExtractionTrace { extractor.trace(try article(text)) }

  /// The events of a text as `AID Brasil → Haiti, denied`, in order; the status is left out where it is asserted.
  func events(_ text: String) throws -> [String] { try relations(text) { $0.row.quadClass != .tie } }

  /// The ties of a text, as ``events(_:)``.
  func ties(_ text: String) throws -> [String] { try relations(text) { $0.row.quadClass == .tie } }

  private func relations(_ text: String, _ isWanted: (RelationType) -> Bool) throws -> [String] {
    let graph = try graph(text)
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    return graph.relations.filter { isWanted($0.type) }.map { relation in
      let ends = [names[relation.actor] ?? "?", names[relation.recipient] ?? "?"]
      let status = relation.status == .asserted ? "" : ", \(relation.status.rawValue)"
      return TextRow.relation(relation.type.name, ends, status)
    }.sorted()
  }
}

/// A line `text | answer; answer` of a test table.
struct TextRow: CustomTestStringConvertible, Sendable {
  let text: String
  let answers: [String]

  var testDescription: String { text }

  /// The rows of a table; relations are put in the form ``Reading/events(_:)`` gives.
  static func rows(_ table: String) -> [TextRow] {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let answers = (cells.count > 1 ? cells[1] : "").split(separator: ";").map { answer in
        normal(answer.trimmingCharacters(in: .whitespaces))
      }
      return TextRow(text: cells[0], answers: answers.sorted())
    }
  }

  /// A relation in words; the ends of a mutual one in order of name.
  static func relation(_ type: String, _ ends: [String], _ status: String) -> String {
    let isMutual = RelationType(type)?.isMutual ?? false
    return "\(type) \((isMutual ? ends.sorted() : ends).joined(separator: " → "))\(status)"
  }

  private static func normal(_ answer: String) -> String {
    let halves = answer.components(separatedBy: " → ")
    guard halves.count == 2 else { return answer }
    let type = RelationType.all.map(\.name).filter { halves[0].hasPrefix($0 + " ") }.max { $0.count < $1.count }
    guard let type else { return answer }
    let statuses = Status.allCases.map { ", \($0.rawValue)" }
    let status = statuses.first { halves[1].hasSuffix($0) } ?? ""
    let ends = [String(halves[0].dropFirst(type.count + 1)), String(halves[1].dropLast(status.count))]
    return relation(type, ends, status)
  }
}

extension Reading {
  /// Whom the names of a text stand for, as `Moskow → Rusia`, in reading order.
  func names(_ text: String) throws -> [String] {
    try mentions(text) { reason in
      switch reason {
      case .pronoun, .description: false
      default: true
      }
    }
  }

  /// Whom the pronouns and descriptions of a text stand for, in reading order.
  func references(_ text: String) throws -> [String] {
    try mentions(text) { reason in
      switch reason {
      case .pronoun, .description: true
      default: false
      }
    }
  }

  private func mentions(_ text: String, _ isWanted: (TracedMention.Reason) -> Bool) throws -> [String] {
    let trace = try trace(text)
    return trace.sentences.flatMap { sentence in
      sentence.mentions.filter { isWanted($0.reason) && !$0.actors.isEmpty }.map { mention in
        "\(mention.text) → \(mention.actors.map { trace.actors[$0].name }.joined(separator: " + "))"
      }
    }
  }
}
