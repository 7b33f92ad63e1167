import KnowledgeTables

/// Finds the names of persons, organisations and places with a trained model.
public struct EntityRecognizer: Sendable {
  private let file: KnowledgeFile

  /// Loads a language's model, which is read in place.
  /// - Throws: ``KnowledgeTables/TableError`` when the model is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    file = try knowledge.file("\(language.code)/entities.model")
    guard file.withBytes({ EntityModel($0) != nil }) else {
      throw TableError(table: file.path, line: 0, problem: .invalid("not a name model"))
    }
  }

  /// The names in one sentence, not overlapping, in reading order.
  ///
  /// Of the words only the forms are read.
  public func entities(in words: [Word]) -> [NamedEntity] { sentences([words]).first ?? [] }

  /// The names in the sentences of one document; names told in full in one sentence help to find them in another.
  public func entities(in document: [[Word]]) -> [[NamedEntity]] {
    DocumentNames(document, sentences(document)).reconciled()
  }

  /// The names in sentences, each by itself.
  private func sentences(_ sentences: [[Word]]) -> [[NamedEntity]] {
    file.withBytes { bytes in
      guard let model = EntityModel(bytes) else { return sentences.map { _ in [] } }
      return sentences.map { words in
        let tokens = words.map { word in
          var form = word.form
          return form.withUTF8 { EntityToken($0) }
        }
        return EntityLabel.entities(model.labels(EntitySentence(tokens, model.profiles, model.names)))
      }
    }
  }
}
