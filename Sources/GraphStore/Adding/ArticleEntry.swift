import NewsText
import RelationGraph

/// What a store keeps of one article: its text, its sentences and its graph.
public struct ArticleEntry: Sendable {
  /// The article's graph.
  public let graph: RelationshipGraph
  /// What the graph says of the article.
  public let reference: ArticleReference
  /// The text, whose UTF-8 bytes the offsets of the graph count; empty when only the graph is known.
  public let text: String
  /// The sentences to search in; those of the evidence are kept in any case.
  public let sentences: [TextRange]

  /// An article that was read and extracted.
  /// - Parameters:
  ///   - graph: the graph of this one article.
  ///   - article: the article.
  ///   - language: ISO 639-1; for articles whose graph is empty and so does not tell.
  ///   - sentences: the sentences to search in; title and paragraphs when left out.
  public init(graph: RelationshipGraph, article: Article, language: String = "", sentences: [TextRange]? = nil) {
    self.graph = graph
    reference =
      graph.articles.first
      ?? ArticleReference(
        id: "article", title: article.title.map { article.source[$0] }, language: language,
        published: article.published?.description, source: article.source.name,
        sha256: SHA256.hexadecimal(of: article.source.bytes))
    text = article.source[article.source.range]
    self.sentences = sentences ?? (article.title.map { [$0] } ?? []) + article.paragraphs
  }

  /// The articles of a graph that was extracted before; of each relation the evidence from that article.
  public static func entries(of graph: RelationshipGraph) -> [ArticleEntry] {
    graph.articles.map { article in
      let relations = graph.relations.compactMap { relation in
        let own = relation.evidence.filter { $0.article == article.id }
        return own.isEmpty && graph.articles.count > 1 ? nil : relation.with(evidence: own)
      }
      let actors = graph.actors.map { $0.with(mentions: $0.mentions.filter { $0.article == article.id }) }
      let named = Set(relations.flatMap { [$0.actor, $0.recipient] + $0.attribution })
      return ArticleEntry(
        graph: RelationshipGraph(
          generator: graph.generator, articles: [article], actors: actors.filter { named.contains($0.id) },
          relations: relations),
        reference: article)
    }
  }

  private init(graph: RelationshipGraph, reference: ArticleReference) {
    self.graph = graph
    self.reference = reference
    text = ""
    sentences = []
  }
}
