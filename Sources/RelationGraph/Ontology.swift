import KnowledgeTables

/// The closed list of relation types, read from the table in the binary.
public struct Ontology: Sendable {
  /// What the table says of one type.
  public struct Row: Sendable {
    /// The type.
    public let type: RelationType
    /// Its quad class.
    public let quadClass: QuadClass
    /// Whether direction is ignored.
    public let isMutual: Bool
    /// The Wikidata property of a tie; nil for events.
    public let wikidata: String?
    /// A label of one to three words by language code.
    public let labels: [String: String]
    /// A plain sentence by language code.
    public let definitions: [String: String]
  }

  /// The rows in table order.
  public let rows: [Row]
  private let indexOfKey: [String: Int]
  private let indexOfType: [RelationType: Int]

  /// The ontology in the binary.
  public static let standard: Ontology = {
    do {
      return try Ontology(knowledge: .embedded)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Reads the table of relation types.
  public init(knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table(
      "ontology/relation-types.tsv",
      columns: ["name", "class", "mutual", "wikidata", "label_id", "label_en", "definition_id", "definition_en"])
    var rows: [Row] = []
    var index: [String: Int] = [:]
    var indexOfType: [RelationType: Int] = [:]
    for row in table.rows {
      guard let quadClass = QuadClass(rawValue: row[1]) else { throw table.error(row, "unknown class '\(row[1])'") }
      index[Ontology.key(row[0])] = rows.count
      indexOfType[RelationType(tableName: row[0])] = rows.count
      rows.append(
        Row(
          type: RelationType(tableName: row[0]), quadClass: quadClass, isMutual: row[2] == "yes",
          wikidata: row[3].isEmpty ? nil : row[3], labels: ["id": row[4], "en": row[5]],
          definitions: ["id": row[6], "en": row[7]]))
    }
    self.rows = rows
    self.indexOfKey = index
    self.indexOfType = indexOfType
  }

  /// The row of a type.
  public subscript(type: RelationType) -> Row { rows[position(of: type)] }

  /// A type's place in the table, for ordering.
  public func position(of type: RelationType) -> Int { indexOfType[type] ?? rows.count - 1 }

  func row(named name: String) -> Row? { indexOfKey[Ontology.key(name)].map { rows[$0] } }

  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
