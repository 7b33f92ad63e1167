import Foundation
import RelationGraph

/// A hand-made graph in the guideline's form, read as the graph value.
public struct GoldGraph: Decodable {
  struct GoldActor: Decodable {
    let id: String
    let name: String
    let type: Actor.Kind
    let aliases: [String]?
  }
  struct GoldRelation: Decodable {
    let type: String
    let actor: String
    let recipient: String
    let status: Status?
    let attribution: String?
    let when: String?
    let title: String?
    let evidence: [String]?
  }
  let doc: String
  let language: String
  let text: String
  let published: String?
  let actors: [GoldActor]
  let relations: [GoldRelation]

  /// Reads a gold file and its article's first line as title.
  public static func read(_ path: String) throws -> RelationshipGraph {
    let gold = try JSONDecoder().decode(GoldGraph.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let article = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(gold.text)
    let title = (try? String(contentsOf: article, encoding: .utf8))?.split(separator: "\n").first.map(String.init)
    // A first line as long as a paragraph is no headline.
    return gold.graph(title: title.flatMap { $0.count <= 120 ? $0 : nil })
  }

  func graph(title: String?) -> RelationshipGraph {
    let known = Set(actors.map(\.id))
    let used = Set(relations.flatMap { [$0.actor, $0.recipient] })
    return RelationshipGraph(
      generator: "gold",
      articles: [
        ArticleReference(
          id: doc, title: title, language: language, published: published, source: "\(doc).txt", sha256: "")
      ],
      actors: actors.filter { used.contains($0.id) }.map {
        Actor(id: $0.id, name: $0.name, kind: $0.type, aliases: $0.aliases ?? [])
      },
      relations: relations.enumerated().compactMap { index, relation in
        // The guideline scores an employer as the same tie as a position held.
        guard let type = RelationType(relation.type == "employer" ? "position held" : relation.type) else { return nil }
        return Relation(
          id: "r\(index + 1)", type: type, actor: relation.actor, recipient: relation.recipient,
          status: relation.status ?? .asserted,
          attribution: relation.attribution.map { [$0] }?.filter(known.contains) ?? [], title: relation.title,
          time: relation.when.map { [GoldGraph.span($0)] } ?? [], confidence: 1,
          evidence: (relation.evidence ?? []).map { Evidence(article: doc, start: 0, end: 0, text: $0) })
      })
  }

  /// `2023`, `2023-07`, `2023-07-28` or two of them with a slash between.
  static func span(_ text: String) -> TimeSpan {
    let parts = text.split(separator: "/").map(String.init)
    func day(_ part: String, last: Bool) -> String {
      switch part.count {
      case 4: part + (last ? "-12-31" : "-01-01")
      case 7: part + (last ? "-28" : "-01")
      default: part
      }
    }
    let (first, final) = (parts.first ?? text, parts.last ?? text)
    return TimeSpan(text: text, start: day(first, last: false), end: day(final, last: true))
  }
}
