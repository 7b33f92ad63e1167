import KnowledgeTables
import RelationGraph

/// The words of the page in both languages and the table of relation types, as its scripts read them.
package struct PageVocabulary {
  private static let languages = ["id", "en"]
  /// The words of pictures that the page also says.
  private static let shared = [
    "status.", "name.", "sentence.", "relation.count", "list.", "title.none", "title.several", "evidence", "claim",
    "and",
  ]

  private let words: [(key: String, texts: [String])]
  private let sentences: [String: [String]]

  /// Reads the tables.
  /// - Parameter isServed: whether the page is a server's, which has more to say than a single file.
  package init(isServed: Bool, knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    var words: [(key: String, texts: [String])] = []
    for name in ["rendering/words.tsv", "page/words.tsv"] + (isServed ? ["page/server-words.tsv"] : []) {
      for row in try knowledge.table(name, columns: ["key", "id", "en"]).rows {
        guard name != "rendering/words.tsv" || PageVocabulary.shared.contains(where: row[0].hasPrefix) else { continue }
        words.append((row[0], [row[1], row[2]]))
      }
    }
    let table = try knowledge.table("rendering/sentences.tsv", columns: ["type", "id", "en", "id_titled", "en_titled"])
    var sentences: [String: [String]] = [:]
    for row in table.rows { sentences[row[0]] = [row[1], row[3], row[2], row[4]] }
    self.words = words
    self.sentences = sentences
  }

  /// The embedded vocabulary.
  package static func embedded(isServed: Bool) -> PageVocabulary {
    do {
      return try PageVocabulary(isServed: isServed)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The vocabulary as JSON.
  /// - Parameter types: the types to tell of; nil for all.
  package func json(types: Set<RelationType>? = nil) -> [UInt8] {
    var json = JSONText()
    json.open("{")
    json.key("words")
    json.open("{")
    for (place, language) in PageVocabulary.languages.enumerated() {
      json.key(language)
      json.open("{")
      for word in words {
        json.key(word.key)
        json.value(word.texts[place])
      }
      json.close("}")
    }
    json.close("}")
    json.key("types")
    json.open("[")
    let styles = TypeStyles.embedded("en")
    for row in Ontology.standard.rows where types?.contains(row.type) ?? true {
      write(row, group: styles[row.type].group, to: &json)
    }
    json.close("]")
    json.close("}")
    return json.bytes
  }

  private func write(_ row: Ontology.Row, group: RelationGroup, to json: inout JSONText) {
    json.open("{")
    for (key, value) in [("name", row.type.name), ("class", row.quadClass.rawValue), ("group", group.rawValue)] {
      json.key(key)
      json.value(value)
    }
    json.key("mutual")
    json.value(row.isMutual)
    let sentences = sentences[row.type.name] ?? ["", "", "", ""]
    for key in ["label", "definition", "sentence"] {
      json.key(key)
      json.open("{")
      for (place, language) in PageVocabulary.languages.enumerated() {
        json.key(language)
        switch key {
        case "label": json.value(row.labels[language])
        case "definition": json.value(row.definitions[language])
        default: json.values(Array(sentences[(2 * place)..<(2 * place + 2)]))
        }
      }
      json.close("}")
    }
    json.close("}")
  }
}
