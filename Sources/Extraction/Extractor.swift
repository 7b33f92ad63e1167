import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph

/// Reads articles into graphs of actors and relations.
///
/// Making one loads tables and models (some milliseconds); it is then used for any number of articles, from any thread.
public struct Extractor: Sendable {
  /// How to read.
  public struct Options: Sendable {
    /// The language to read in; nil (the default) detects it for each article.
    public var language: Language?
    /// The language in which actors are named; nil (the default) takes the article's.
    public var labelLanguage: Language?

    /// The default options.
    public init(language: Language? = nil, labelLanguage: Language? = nil) {
      self.language = language
      self.labelLanguage = labelLanguage
    }
  }

  /// Loads tables and models.
  /// - Throws: ``KnowledgeTables/TableError`` when a table is malformed.
  public init(options: Options = Options(), knowledge: KnowledgeFolder = .embedded) throws(TableError) {}

  /// The article's graph; empty when it names no related actors.
  /// - Parameter id: the article's id in the graph.
  public func extract(_ article: Article, id: String) -> RelationshipGraph {
    RelationshipGraph(generator: "simpul")
  }
}
