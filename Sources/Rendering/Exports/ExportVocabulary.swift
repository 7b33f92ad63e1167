import KnowledgeTables
import RelationGraph

/// What kinds of actors and countries are called in FollowTheMoney and PLOVER.
struct ExportVocabulary: Sendable {
  /// The words for one kind of actor.
  struct Kind: Sendable {
    /// FollowTheMoney's schema.
    let schema: String
    /// PLOVER's code where it is not that of a state.
    let code: String?
    /// PLOVER's sector.
    let sector: String?
  }

  private let kinds: [String: Kind]
  private let countries: [String: String]

  init(knowledge: KnowledgeFolder) throws(TableError) {
    var kinds: [String: Kind] = [:]
    let table = try knowledge.table(
      "rendering/actor-schemata.tsv", columns: ["kind", "followthemoney", "plover_code", "plover_sector"])
    for row in table.rows {
      kinds[row[0]] = Kind(
        schema: row[1], code: row[2].isEmpty ? nil : row[2], sector: row[3].isEmpty ? nil : row[3])
    }
    var countries: [String: String] = [:]
    for row in try knowledge.table("rendering/country-codes.tsv", columns: ["alpha3", "alpha2"]).rows {
      countries[row[0]] = row[1]
    }
    self.kinds = kinds
    self.countries = countries
  }

  /// The embedded words.
  static let embedded: ExportVocabulary = {
    do {
      return try ExportVocabulary(knowledge: .embedded)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The words for a kind of actor.
  subscript(kind: Actor.Kind) -> Kind { kinds[kind.rawValue] ?? Kind(schema: "LegalEntity", code: nil, sector: nil) }

  /// The two letters of a country in lower case.
  func country(_ alpha3: String?) -> String? { alpha3.flatMap { countries[$0] } }
}
