import RelationGraph

/// An article that somebody pasted, with its graph.
struct DeskArticle: Sendable {
  let reference: ArticleReference
  /// The text whose bytes the graph's offsets count.
  let text: String
  let graph: RelationshipGraph

  /// Roughly what it takes in memory, in bytes.
  var size: Int { 2 * text.utf8.count + 2_000 * (graph.relations.count + graph.actors.count) + 1_000 }
}
