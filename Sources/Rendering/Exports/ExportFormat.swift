/// A form in which a graph can be written that is never in memory as a whole.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// Graphs as JSON, `simpul.graph/1`, one a line; together they are the whole.
  case jsonl
  /// GraphML with typed attributes.
  case graphml
  /// GEXF 1.3.
  case gexf
  /// Two tables for Gephi and spreadsheets.
  case csv
  /// Two tables for Neo4j's bulk importer.
  case neo4j
  /// FollowTheMoney entities, one a line.
  case ftm
  /// PLOVER event records, one a line.
  case plover

  /// The format a file name's extension stands for; nil when it stands for none.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "jsonl", "ndjson": self = .jsonl
    case "graphml": self = .graphml
    case "gexf": self = .gexf
    case "csv": self = .csv
    case "ftm": self = .ftm
    case "plover": self = .plover
    default: return nil
    }
  }

  /// Whether it consists of two files, actors and relations.
  public var isPair: Bool { self == .csv || self == .neo4j }
}
