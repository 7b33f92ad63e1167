import KnowledgeTables

/// Dictionary forms: the root in Indonesian, as Universal Dependencies treebanks have it, and the base form in English.
public struct Lemmatizer: Sendable {
  private enum Rules: Sendable {
    case indonesian(IndonesianLemmas)
    case english(EnglishLemmas)
    case none
  }

  private let rules: Rules

  /// Opens a language's tables of roots and irregular forms; a language without rules keeps its forms, in lower case.
  /// - Throws: ``KnowledgeTables/TableError`` when a table is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    switch language {
    case .indonesian: rules = .indonesian(try IndonesianLemmas(knowledge: knowledge))
    case .english: rules = .english(try EnglishLemmas(knowledge: knowledge))
    default: rules = .none
    }
  }

  /// The dictionary form of a word as written; names keep their capitals.
  public func lemma(of form: String, upos: UPOS) -> String {
    switch rules {
    case .indonesian(let lemmas): lemmas.lemma(of: form, upos: upos)
    case .english(let lemmas): lemmas.lemma(of: form, upos: upos)
    case .none: upos == .properNoun ? form : form.lowercased()
    }
  }
}
