import RelationGraph

/// Writes a graph in a format: the one way in to this module.
///
/// ```swift
/// var options = RenderOptions()
/// options.format = .png
/// let bytes = try GraphRenderer(options).render(graph)
/// ```
/// The same graph and options give the same bytes. Renderers may be used from many threads at once; pictures wait for
/// one another, since Graphviz works on one at a time.
public struct GraphRenderer: Sendable {
  /// The width of a page's picture in CSS pixels unless told: readable beside the article on a laptop's screen.
  private static let pageWidth = 1100

  /// What is written.
  public let options: RenderOptions

  /// A renderer with some options.
  public init(_ options: RenderOptions = RenderOptions()) { self.options = options }

  /// The graph in the format asked for, in one stream; of CSV the table of relations.
  /// - Throws: ``RenderError`` when the graph is inconsistent, too large for a picture, or Graphviz fails.
  public func render(_ graph: RelationshipGraph) throws(RenderError) -> [UInt8] {
    try files(graph).last?.bytes ?? []
  }

  /// The graph in the format asked for, as the files it consists of: two tables for CSV and Neo4j, one file for all others.
  /// - Throws: ``RenderError`` as ``render(_:)`` does.
  public func files(_ graph: RelationshipGraph) throws(RenderError) -> [RenderedFile] {
    let language = options.language.code(for: graph)
    let indexed = try indexed(graph, language)
    var out = ByteStream(reserving: 4096 + 200 * (indexed.graph.actors.count + indexed.graph.relations.count))
    try write(indexed, language, to: &out)
    guard options.format.isPair else { return [RenderedFile(suffix: "", bytes: out.bytes)] }
    var actors = ByteStream()
    if options.format == .csv {
      CSVWriter(graph: indexed).writeActors(to: &actors)
    } else {
      Neo4jWriter.writeActorHeader(to: &actors)
      Neo4jWriter(graph: indexed).writeActors(to: &actors)
    }
    return [
      RenderedFile(suffix: "-actors", bytes: actors.bytes), RenderedFile(suffix: "-relations", bytes: out.bytes),
    ]
  }

  /// Writes what ``render(_:)`` gives, piece by piece as it is made where the format allows, so that a large graph
  /// does not lie in memory twice.
  /// - Parameter sink: takes the pieces in their order; what it throws is thrown on.
  /// - Throws: ``RenderError`` as ``render(_:)`` does, or the sink's error.
  public func write(_ graph: RelationshipGraph, to sink: ([UInt8]) throws -> Void) throws {
    let language = options.language.code(for: graph)
    let indexed = try indexed(graph, language)
    var failure: (any Error)?
    try withoutActuallyEscaping(sink) { sink in
      var out = ByteStream { piece in
        guard failure == nil else { return }
        do { try sink(piece) } catch { failure = error }
      }
      try write(indexed, language, to: &out)
      out.finish()
    }
    if let failure { throw failure }
  }

  private func indexed(_ graph: RelationshipGraph, _ language: String) throws(RenderError) -> IndexedGraph {
    let indexed = try IndexedGraph(
      graph, styles: .embedded(language), isWordedByText: options.language == .source)
    guard !options.format.isPicture, let limit = options.maxRelations, limit > 0 else { return indexed }
    return try indexed.strongest(limit)
  }

  private func write(
    _ indexed: IndexedGraph, _ language: String, to out: inout ByteStream
  ) throws(RenderError) {
    switch options.format {
    case .svg, .png, .pdf:
      out.write(try picture(indexed, language).bytes)
    case .html: try writePage(of: indexed, language, to: &out)
    case .dot: DOTWriter(graph: indexed, theme: .named(options.theme), title: title(indexed.graph)).write(to: &out)
    case .json: out.write(GraphJSON.encode(indexed.graph))
    case .graphml: GraphMLWriter(graph: indexed).write(to: &out)
    case .gexf: GEXFWriter(graph: indexed, theme: .named(options.theme)).write(to: &out)
    case .csv: CSVWriter(graph: indexed).writeRelations(to: &out)
    case .neo4j:
      Neo4jWriter.writeRelationHeader(to: &out)
      Neo4jWriter(graph: indexed).writeRelations(to: &out)
    case .ftm: FollowTheMoneyWriter(graph: indexed, wording: .embedded(language)).write(to: &out)
    case .plover: PloverWriter(graph: indexed).write(to: &out)
    case .cypher: CypherWriter(graph: indexed).write(to: &out)
    case .mermaid:
      MermaidWriter(graph: indexed, wording: .embedded(language), theme: .named(options.theme)).write(to: &out)
    case .text:
      let wording = Wording.embedded(language)
      let own = title(indexed.graph)
      TextWriter(graph: indexed, wording: wording, title: own.isEmpty ? wording["title.none"] : own).write(to: &out)
    }
  }

  /// Loads what the first picture would wait for, such as fonts; worth a thread beside the reading of an article.
  ///
  /// Nothing needs to be prepared, and formats that are no pictures need nothing.
  public func prepare() {
    guard options.format.isPicture else { return }
    GraphvizLibrary.process.prepare(drawing: options.format == .html ? "svg" : options.format.rawValue)
  }

  private func picture(_ graph: IndexedGraph, _ language: String) throws(RenderError) -> (bytes: [UInt8], title: String)
  {
    try PictureRenderer(options, graph: graph, wording: .embedded(language)).draw()
  }

  private func writePage(of graph: IndexedGraph, _ language: String, to out: inout ByteStream) throws(RenderError) {
    var fitting = options
    fitting.width = options.width ?? GraphRenderer.pageWidth
    let wording = Wording.embedded(language)
    let theme = Theme.named(options.theme)
    let (svg, title) = try PictureRenderer(fitting, graph: graph, wording: wording).draw()
    var dot = ByteStream()
    DOTWriter(graph: graph, theme: theme, title: self.title(graph.graph), hasEvidence: false).write(to: &dot)
    let vocabulary = PageVocabulary.embedded(isServed: false)
    HTMLPage(
      graph: graph, wording: wording, vocabulary: vocabulary, title: title, svg: svg, theme: theme, dot: dot.bytes,
      texts: options.articleTexts
    ).write(to: &out)
  }

  private func title(_ graph: RelationshipGraph) -> String {
    DrawnText(options.title ?? graph.articles.first?.title ?? "").text
  }
}
