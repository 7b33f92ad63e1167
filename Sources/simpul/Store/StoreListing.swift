import GraphStore
import RelationGraph

/// Lines about what a store holds.
enum StoreListing {
  /// An article with its text and relations.
  static func lines(_ article: ArticleWithGraph) -> [String] {
    let reference = article.reference
    var lines = ["\(reference.id)  \(reference.source)"]
    lines.append("\(reference.language), \(reference.published ?? "no date"), sha256 \(reference.sha256)")
    if !article.text.isEmpty { lines += ["", article.text] }
    return lines + [""] + relations(article.graph)
  }

  /// An actor with the reasons for what was merged into it.
  static func lines(_ merged: MergedActor) -> [String] {
    let actor = merged.actor.actor
    let counts = "\(merged.actor.articles) articles, \(merged.actor.mentions) mentions"
    return ["\(actor.name), \(actor.kind.rawValue), \(counts), id \(actor.id)"]
      + merged.merges.map { "  \(TextColumn.right(String($0.articles), width: 6))  \(reason($0))" }
  }

  /// Relations in sentences: what, how certain, when, and the evidence.
  static func relations(_ graph: RelationshipGraph) -> [String] {
    let names = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    return graph.relations.flatMap { relation in
      let times = relation.time.map(\.text).joined(separator: "; ")
      let count = relation.count > 1 ? " ×\(relation.count)" : ""
      let head = [
        relation.id, relation.type.name + count, names[relation.actor] ?? "", "→", names[relation.recipient] ?? "",
        "(\(([relation.status.rawValue, relation.title ?? "", times]).filter { !$0.isEmpty }.joined(separator: ", ")))",
      ]
      return [head.joined(separator: " ")]
        + relation.evidence.map {
          "    \($0.article): \($0.text.split(whereSeparator: \.isNewline).joined(separator: " "))"
        }
    }
  }

  private static func reason(_ merge: ActorMerge) -> String {
    let names = merge.names.joined(separator: ", ")
    return switch merge.reason {
    case .first: "first of its name and type: \(names)"
    case .code: "same country code \(merge.detail): \(names)"
    case .wikidata: "same Wikidata item \(merge.detail): \(names)"
    case .listed: "same row '\(merge.detail)' of the tables: \(names)"
    case .name: "same full name and type, no other country: \(names)"
    case .alias: "called '\(merge.detail)' in the same article: \(names)"
    case nil: "corrected, was \(merge.detail): \(names)"
    }
  }
}
