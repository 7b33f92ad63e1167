import RelationGraph

/// The language of labels, legend and sentences; names of actors stay as they are.
public enum LabelLanguage: String, Sendable, CaseIterable {
  /// The first article's language, English when it is neither Indonesian nor English.
  case article
  /// Indonesian.
  case indonesian = "id"
  /// English.
  case english = "en"
  /// The article's language, with relations named by the very words that state them where the graph knows them.
  case source

  /// The ISO 639-1 code to word this graph in: `id` or `en`.
  public func code(for graph: RelationshipGraph) -> String {
    switch self {
    case .indonesian: "id"
    case .english: "en"
    case .article, .source: graph.articles.first?.language == "id" ? "id" : "en"
    }
  }
}
