import KnowledgeTables
import NewsText

/// Tells in which language a text is written.
public struct LanguageDetector: Sendable {
  /// Loads the table of telling words and letter sequences.
  /// - Throws: ``KnowledgeTables/TableError`` when it is missing or malformed.
  public init(knowledge: KnowledgeFolder) throws(TableError) {}

  /// The language of a text; Indonesian when nothing tells.
  public func detect(_ text: String) -> Language { .indonesian }

  /// The language of an article's title and paragraphs.
  public func detect(_ article: Article) -> Language { .indonesian }
}
