import RelationGraph

/// Writes a graph that comes in batches: first all its actors, then its relations with the actors and articles they name.
///
/// ```swift
/// var export = GraphExport(.graphml, generator: "simpul", language: .english)
/// try export.begin(to: sink)
/// try export.actors(batch, to: sink)
/// try export.relations(graph, to: sink)
/// try export.end(to: sink)
/// ```
public struct GraphExport {
  /// Takes bytes of one of the files: of two tables the actors' is the second.
  public typealias Sink = (_ bytes: [UInt8], _ isActors: Bool) throws -> Void

  private let format: ExportFormat
  private let generator: String
  private let styles: TypeStyles
  private let wording: Wording
  private var edges = 0

  /// An export in a language, `id` or `en`.
  public init(_ format: ExportFormat, generator: String, language: String = "en") {
    self.format = format
    self.generator = generator
    styles = .embedded(language)
    wording = .embedded(language)
  }

  /// Writes what comes before everything.
  public func begin(to sink: Sink) throws {
    var out = ByteStream()
    var actors = ByteStream()
    switch format {
    case .jsonl, .ftm, .plover: return
    case .graphml: GraphMLWriter.writeHead(to: &out)
    case .gexf: GEXFWriter.writeHead(generator: generator, to: &out)
    case .csv:
      CSVWriter.writeActorHeader(to: &actors)
      CSVWriter.writeRelationHeader(to: &out)
    case .neo4j:
      Neo4jWriter.writeActorHeader(to: &actors)
      Neo4jWriter.writeRelationHeader(to: &out)
    }
    try sink(out.bytes, false)
    if format.isPair { try sink(actors.bytes, true) }
  }

  /// Writes some actors.
  public func actors(_ actors: [Actor], to sink: Sink) throws {
    let graph = try IndexedGraph(RelationshipGraph(generator: generator, actors: actors), styles: styles)
    var out = ByteStream()
    switch format {
    case .jsonl, .plover: return
    case .graphml: GraphMLWriter(graph: graph, isPart: true).writeNodes(to: &out)
    case .gexf: GEXFWriter(graph: graph, theme: .named(.screen), isPart: true).writeNodes(to: &out)
    case .csv: CSVWriter(graph: graph).writeActorRows(to: &out)
    case .neo4j: Neo4jWriter(graph: graph).writeActors(to: &out)
    case .ftm: FollowTheMoneyWriter(graph: graph, wording: wording).writeActors(to: &out)
    }
    try sink(out.bytes, format.isPair)
  }

  /// Writes what comes between the actors and the relations.
  public func turn(to sink: Sink) throws {
    if format == .gexf { try sink(Array("</nodes>\n<edges>\n".utf8), false) }
  }

  /// Writes some relations.
  /// - Throws: ``RenderError/unknownActor(id:relation:)`` when an actor that they name is not with them.
  public mutating func relations(_ batch: RelationshipGraph, to sink: Sink) throws {
    let graph = try IndexedGraph(batch, styles: styles)
    var out = ByteStream()
    switch format {
    case .jsonl: out.write(GraphJSON.encode(batch, layout: .oneLine))
    case .graphml: GraphMLWriter(graph: graph, isPart: true, edgesBefore: edges).writeEdges(to: &out)
    case .gexf:
      GEXFWriter(graph: graph, theme: .named(.screen), isPart: true, edgesBefore: edges).writeEdges(to: &out)
    case .csv: CSVWriter(graph: graph).writeRelationRows(to: &out)
    case .neo4j: Neo4jWriter(graph: graph).writeRelations(to: &out)
    case .ftm: FollowTheMoneyWriter(graph: graph, wording: wording).writeRelations(to: &out)
    case .plover: PloverWriter(graph: graph).write(to: &out)
    }
    edges += batch.relations.count
    try sink(out.bytes, false)
  }

  /// Writes what comes after everything.
  public func end(to sink: Sink) throws {
    switch format {
    case .graphml: try sink(Array("</graph>\n</graphml>\n".utf8), false)
    case .gexf: try sink(Array("</edges>\n</graph>\n</gexf>\n".utf8), false)
    default: return
    }
  }
}
