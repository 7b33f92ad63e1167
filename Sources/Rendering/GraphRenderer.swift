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
  /// What is written.
  public let options: RenderOptions

  /// A renderer with some options.
  public init(_ options: RenderOptions = RenderOptions()) { self.options = options }

  /// The graph in the format asked for, in one stream; of CSV the table of relations.
  /// - Throws: ``RenderError`` when the graph is inconsistent, too large for a picture, or Graphviz fails.
  public func render(_ graph: RelationshipGraph) throws(RenderError) -> [UInt8] {
    try files(graph).last?.bytes ?? []
  }

  /// The graph in the format asked for, as the files it consists of: two tables for CSV, one file for all others.
  /// - Throws: ``RenderError`` as ``render(_:)`` does.
  public func files(_ graph: RelationshipGraph) throws(RenderError) -> [RenderedFile] {
    let language = options.language.code(for: graph)
    var indexed = try IndexedGraph(graph, styles: .embedded(language))
    if !options.format.isPicture, let limit = options.maxRelations, limit > 0 {
      indexed = try indexed.strongest(limit)
    }
    var out = ByteStream(reserving: 4096 + 200 * (indexed.graph.actors.count + indexed.graph.relations.count))
    switch options.format {
    case .svg, .png, .pdf:
      return [RenderedFile(suffix: "", bytes: try picture(indexed, language).bytes)]
    case .html:
      let wording = Wording.embedded(language)
      let (svg, title) = try picture(indexed, language)
      HTMLPage(graph: indexed, wording: wording, title: title, svg: svg).write(to: &out)
    case .dot: DOTWriter(graph: indexed, theme: .named(options.theme), title: title(graph)).write(to: &out)
    case .json: out.write(GraphJSON.encode(indexed.graph))
    case .graphml: GraphMLWriter(graph: indexed).write(to: &out)
    case .gexf: GEXFWriter(graph: indexed, theme: .named(options.theme)).write(to: &out)
    case .csv:
      let writer = CSVWriter(graph: indexed)
      writer.writeActors(to: &out)
      var relations = ByteStream()
      writer.writeRelations(to: &relations)
      return [
        RenderedFile(suffix: "-actors", bytes: out.bytes), RenderedFile(suffix: "-relations", bytes: relations.bytes),
      ]
    case .cypher: CypherWriter(graph: indexed).write(to: &out)
    case .mermaid: MermaidWriter(graph: indexed, theme: .named(options.theme)).write(to: &out)
    case .text:
      let wording = Wording.embedded(language)
      let own = title(graph)
      TextWriter(graph: indexed, wording: wording, title: own.isEmpty ? wording["title.none"] : own).write(to: &out)
    }
    return [RenderedFile(suffix: "", bytes: out.bytes)]
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

  private func title(_ graph: RelationshipGraph) -> String {
    DrawnText(options.title ?? graph.articles.first?.title ?? "").text
  }
}
