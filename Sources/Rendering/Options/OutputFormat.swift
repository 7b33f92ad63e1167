/// A format the graph can be written in.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// A scalable picture with titles, descriptions and data attributes.
  case svg
  /// A bitmap picture.
  case png
  /// A printable picture.
  case pdf
  /// Graphviz's language; every relation is one edge.
  case dot
  /// The graph as JSON, `simpul.graph/1`.
  case json
  /// GraphML with typed attributes.
  case graphml
  /// GEXF 1.3 with typed attributes and dates, as Gephi reads it.
  case gexf
  /// Two tables, actors and relations, with the column names that Gephi and Neo4j import.
  case csv
  /// Cypher statements that load the graph into Neo4j and its like.
  case cypher
  /// A Mermaid flowchart.
  case mermaid
  /// One page with the picture and the list of relations.
  case html
  /// The relations in sentences, by actor.
  case text
  /// Two tables with the headers of Neo4j's bulk importer.
  case neo4j
  /// FollowTheMoney entities, one a line, as Aleph reads them.
  case ftm
  /// PLOVER event records, one a line.
  case plover

  /// The format a file name's extension stands for, letter case ignored; nil when it stands for none.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "svg": self = .svg
    case "png": self = .png
    case "pdf": self = .pdf
    case "dot", "gv": self = .dot
    case "json": self = .json
    case "graphml": self = .graphml
    case "gexf": self = .gexf
    case "csv": self = .csv
    case "cypher", "cql": self = .cypher
    case "mmd", "mermaid": self = .mermaid
    case "html", "htm": self = .html
    case "txt", "text": self = .text
    case "ftm": self = .ftm
    case "plover": self = .plover
    default: return nil
    }
  }

  /// Whether it consists of two files, actors and relations.
  public var isPair: Bool { self == .csv || self == .neo4j }

  /// Whether Graphviz draws it.
  public var isPicture: Bool {
    switch self {
    case .svg, .png, .pdf, .html: true
    default: false
    }
  }
}
