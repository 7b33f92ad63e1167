import KnowledgeTables
import RelationGraph

/// The known actors of the tables, told by their names.
struct ListedActors: Sendable {
  /// One row of the tables.
  struct Row: Sendable {
    /// The row's id.
    let id: String
    /// The ISO 3166-1 alpha-3 code of the country it belongs to; empty when it belongs to none.
    let country: String
  }

  private var rows: [String: Row] = [:]

  /// Knows nobody.
  init() {}

  /// Reads the world's tables.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    for path in KnowledgeFolder.embeddedPaths(below: "world") where !ListedActors.otherForms.contains(path) {
      let table = try knowledge.table(
        path, columns: ["id", "kind", "name_id", "name_en", "aliases", "short", "country", "wikidata"])
      for row in table.rows {
        for name in [row[2], row[3]] where !name.isEmpty {
          let key = ListedActors.key(row[1], name)
          if rows[key] == nil { rows[key] = Row(id: row[0], country: row[6]) }
        }
      }
    }
  }

  // Countries are told by their code; places and given names are no actors.
  private static let otherForms: Set<String> = ["world/countries.tsv", "world/given-names.tsv", "world/places.tsv"]

  /// The row with this name of this kind.
  func row(of actor: Actor) -> Row? { rows[ListedActors.key(actor.kind.rawValue, actor.name)] }

  private static func key(_ kind: String, _ name: String) -> String { kind + "\t" + NameSuggestion.folded(name) }
}
