import KnowledgeTables

/// Finds the names of persons, organisations and places with a trained model.
public struct EntityRecognizer: Sendable {
  /// Loads a language's model, which is read in place, and its name lists.
  /// - Throws: ``KnowledgeTables/TableError`` when the model is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {}

  /// The names in one sentence, not overlapping, in reading order.
  ///
  /// Only forms and parts of speech are read; heads and relations may be provisional.
  public func entities(in words: [Word]) -> [NamedEntity] { [] }

  /// The names in the sentences of one document; names told in full in one sentence help to find them in another.
  public func entities(in document: [[Word]]) -> [[NamedEntity]] { document.map { entities(in: $0) } }
}
