/// A type of relation from the closed list: PLOVER's sixteen event types and the static ties.
public struct RelationType: Hashable, Sendable {
  /// The name as written in graphs: `AID`, `position held`.
  public let name: String

  /// The type with this name, letter case and the separators `-`, `_` and blank ignored; nil when there is none.
  public init?(_ name: String) {
    guard let row = Ontology.standard.row(named: name) else { return nil }
    self.name = row.type.name
  }

  init(tableName: String) { self.name = tableName }

  /// All types in the order of the table: events by quad class, then ties.
  public static var all: [RelationType] { Ontology.standard.rows.map(\.type) }

  /// What the table says of this type.
  public var row: Ontology.Row { Ontology.standard[self] }

  /// Whether the relation runs both ways, so that direction is ignored.
  public var isMutual: Bool { row.isMutual }
}

extension RelationType: Codable {
  /// Reads the name; fails when it is not in the ontology.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let type = RelationType(name) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown relation type '\(name)'")
    }
    self = type
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
