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
  private var partWords: Set<String> = []

  /// Knows nobody.
  init() {}

  /// Reads the world's tables.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    for name in ListedActors.tables {
      let table = try knowledge.table(
        "world/\(name).tsv", columns: ["id", "kind", "name_id", "name_en", "aliases", "short", "country", "wikidata"])
      for row in table.rows {
        for name in [row[2], row[3]] + row.list(4) {
          let words = NameSuggestion.folded(name).split(separator: " ")
          if words.count > 1 { partWords.formUnion([String(words[0]), String(words[words.count - 1])]) }
        }
        for name in [row[2], row[3]] where !name.isEmpty {
          let key = ListedActors.key(row[1], name)
          if rows[key] == nil { rows[key] = Row(id: row[0], country: row[6]) }
        }
      }
    }
  }

  // Countries are told by their code; the other tables list no actors.
  private static let tables = [
    "territories", "igos", "organizations-indonesia", "organizations-world", "armed-groups", "parties", "companies",
    "media", "people-indonesia", "people-world",
  ]

  /// The row with this name of this kind.
  func row(of actor: Actor) -> Row? { rows[ListedActors.key(actor.kind.rawValue, actor.name)] }

  /// Whether a word begins or ends a longer name of somebody, `United`, and so may be short for many.
  func isPart(_ word: String) -> Bool { partWords.contains(NameSuggestion.folded(word)) }

  private static func key(_ kind: String, _ name: String) -> String { kind + "\t" + NameSuggestion.folded(name) }
}
