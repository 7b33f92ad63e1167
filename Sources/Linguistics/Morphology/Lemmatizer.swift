import KnowledgeTables

/// Dictionary forms: the root in Indonesian, as Universal Dependencies treebanks have it, and the base form in English.
public struct Lemmatizer: Sendable {
  /// Loads a language's tables of roots and irregular forms.
  /// - Throws: ``KnowledgeTables/TableError`` when a table is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {}

  /// The dictionary form of a word as written.
  public func lemma(of form: String, upos: UPOS) -> String { form }
}
