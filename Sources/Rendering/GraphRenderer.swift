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

  /// The graph in the format asked for.
  /// - Throws: ``RenderError`` when the graph is inconsistent, too large for a picture, or Graphviz fails.
  public func render(_ graph: RelationshipGraph) throws(RenderError) -> [UInt8] {
    let language = options.language.code(for: graph)
    let indexed = try IndexedGraph(graph, styles: .embedded(language))
    switch options.format {
    case .svg, .png, .pdf:
      return try PictureRenderer(options).draw(indexed, wording: .embedded(language))
    case .dot:
      var out = ByteStream(reserving: 2048 + 160 * (graph.actors.count + graph.relations.count))
      let title = options.title ?? graph.articles.first?.title ?? ""
      DOTWriter(graph: indexed, theme: .named(options.theme), title: title).write(to: &out)
      return out.bytes
    default:
      throw .unsupported(options.format)
    }
  }
}
