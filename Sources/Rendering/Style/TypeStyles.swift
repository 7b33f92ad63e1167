import KnowledgeTables
import RelationGraph

/// What drawing needs to know of each relation type, looked up once for a graph rather than once for a relation.
struct TypeStyles: Sendable {
  /// One type's entry.
  struct Entry: Sendable {
    let type: RelationType
    let group: RelationGroup
    let quadClass: QuadClass
    let label: String
    let isMutual: Bool
  }

  /// In the order of the ontology.
  let entries: [Entry]
  private let placeOfName: TextPlaces

  init(language: String, knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    var groups: [String: RelationGroup] = [:]
    let table = try knowledge.table("rendering/relation-groups.tsv", columns: ["type", "group"])
    for row in table.rows {
      guard let group = RelationGroup(rawValue: row[1]) else { throw table.error(row, "unknown group '\(row[1])'") }
      groups[row[0]] = group
    }
    var entries: [Entry] = []
    for row in Ontology.standard.rows {
      entries.append(
        Entry(
          type: row.type, group: groups[row.type.name] ?? .tie, quadClass: row.quadClass,
          label: row.labels[language] ?? row.type.name, isMutual: row.isMutual))
    }
    self.entries = entries
    placeOfName = TextPlaces(entries.map(\.type.name))
  }

  /// The embedded styles with labels in a language.
  static func embedded(_ language: String) -> TypeStyles {
    do {
      return try TypeStyles(language: language)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The place of a type in ``entries``.
  func index(of type: RelationType) -> Int { placeOfName[type.name] ?? 0 }

  subscript(type: RelationType) -> Entry { entries[index(of: type)] }
}
