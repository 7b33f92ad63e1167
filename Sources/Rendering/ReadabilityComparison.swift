import RelationGraph

/// How a graph's picture reads beside what `dot` makes of the same lines with its default attributes.
public struct ReadabilityComparison: Sendable {
  /// Actors drawn.
  public let actors: Int
  /// Lines drawn.
  public let lines: Int
  /// The picture.
  public let picture: ReadabilityScore
  /// Plain `dot`: no attribute but the labels.
  public let plain: ReadabilityScore
}

extension GraphRenderer {
  /// Measures the picture of a graph, as it is drawn, beside plain `dot`.
  /// - Throws: ``RenderError`` as ``render(_:)`` does.
  public func readability(_ graph: RelationshipGraph) throws(RenderError) -> ReadabilityComparison {
    let language = options.language.code(for: graph)
    let indexed = try IndexedGraph(graph, styles: .embedded(language))
    let renderer = PictureRenderer(options, graph: indexed, wording: .embedded(language))
    let picture = try renderer.composed()
    let geometry = try renderer.laidOut(picture)
    let ends = picture.lines.map { ($0.from, $0.to) }
    let width = options.width.map { Double($0) * 0.75 }
    let plain = try GraphvizLibrary.process.layout(
      dot: PlainDOT(picture: picture).bytes(), engine: "dot", nodes: picture.nodes.count, lines: picture.lines.count)
    return ReadabilityComparison(
      actors: picture.nodes.count, lines: picture.lines.count,
      picture: ReadabilityScore(geometry, ends: ends, pageWidth: width),
      plain: ReadabilityScore(plain, ends: ends, pageWidth: width))
  }
}

/// A picture's actors and lines as DOT without a single attribute but labels, for comparison.
struct PlainDOT {
  let picture: Picture

  /// The whole text, NUL-terminated for C.
  func bytes() -> [UInt8] {
    var out = ByteStream()
    out.write("digraph{")
    for (index, node) in picture.nodes.enumerated() {
      out.write("n")
      out.write(index + 1)
      out.write("[label=")
      DOTText.write(node.lines.joined(separator: " "), to: &out)
      out.write("];")
    }
    for (index, line) in picture.lines.enumerated() {
      out.write("n")
      out.write(line.from + 1)
      out.write("->n")
      out.write(line.to + 1)
      out.write("[id=e")
      out.write(index + 1)
      out.write(",label=")
      DOTText.write(line.label.joined(separator: " "), to: &out)
      out.write("];")
    }
    out.write("}")
    out.write(byte: 0)
    return out.bytes
  }
}
