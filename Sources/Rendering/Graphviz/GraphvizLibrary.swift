import CGraphviz
import Synchronization

/// Graphviz in this process, behind one lock: the library keeps its state in C globals and is not thread-safe.
///
/// The only place that talks to it. Input is DOT that this module wrote, never DOT from outside.
final class GraphvizLibrary: Sendable {
  /// The process's own; a second context would share the same C globals.
  static let process = GraphvizLibrary()

  /// The engine that takes every place as given.
  static let fixed = "nop2"

  /// The address of Graphviz's context, 0 before the first use.
  private let context = Mutex<UInt>(0)

  /// Has Graphviz load its plugins and the fonts of pictures, which takes longer than a drawing; once is enough.
  func prepare(drawing format: String) {
    var dot = ByteStream()
    dot.write("digraph{")
    for (index, face) in FontText.faces.enumerated() {
      dot.write("n")
      dot.write(index + 1)
      dot.write("[shape=none,label=n,pos=\"0,0\",width=1,height=1,")
      FontText.write(size: face.size, isBold: face.isBold, to: &dot)
      dot.write("];")
    }
    dot.write("}")
    dot.write(byte: 0)
    // What fails here fails again, and is told, when a picture is drawn.
    _ = try? layout(dot: dot.bytes, engine: LayoutEngine.dot.rawValue, nodes: 0, lines: 0)
    _ = try? draw(dot: dot.bytes, engine: GraphvizLibrary.fixed, format: format)
  }

  /// Lays a picture out.
  /// - Parameters:
  ///   - dot: the picture, NUL-terminated, its nodes named `n1`…, its edges with ids `e1`….
  ///   - engine: Graphviz's name of the layout engine.
  ///   - nodes: how many nodes the picture has.
  ///   - lines: how many edges the picture has.
  /// - Throws: ``RenderError/graphviz(step:detail:)`` with Graphviz's own words.
  func layout(dot: [UInt8], engine: String, nodes: Int, lines: Int) throws(RenderError) -> DrawingGeometry {
    try withLayout(of: dot, engine: engine) { _, graph throws(RenderError) in
      GraphvizLibrary.measure(graph, nodes: nodes, lines: lines)
    }
  }

  /// Lays a picture out and draws it.
  /// - Parameters:
  ///   - dot: the picture, NUL-terminated.
  ///   - engine: Graphviz's name of the layout engine; `nop2` draws what has its places already.
  ///   - format: Graphviz's name of the output format.
  /// - Throws: ``RenderError/graphviz(step:detail:)`` with Graphviz's own words.
  func draw(dot: [UInt8], engine: String, format: String) throws(RenderError) -> [UInt8] {
    try withLayout(of: dot, engine: engine) { context, graph throws(RenderError) in
      var data: UnsafeMutablePointer<CChar>?
      var count = 0
      let status = simpul_render_data(context, graph, format, &data, &count)
      defer { if let data { gvFreeRenderData(data) } }
      // A bitmap too large for cairo is reported as a success of no bytes.
      guard status == 0, let data, count > 0 else {
        throw .graphviz(step: .render, detail: GraphvizMessages.joined())
      }
      return data.withMemoryRebound(to: UInt8.self, capacity: count) {
        [UInt8](UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }

  private func withLayout<Value: Sendable>(
    of dot: [UInt8], engine: String,
    _ body: (OpaquePointer, UnsafeMutablePointer<Agraph_t>) throws(RenderError) -> Value
  ) throws(RenderError) -> Value {
    let result = context.withLock { address in
      if address == 0 {
        _ = agseterrf { piece in GraphvizMessages.append(piece) }
        address = UInt(bitPattern: gvContext())
      }
      let context = OpaquePointer(bitPattern: address)
      return Result { () throws(RenderError) in
        try GraphvizLibrary.withLayout(context, dot: dot, engine: engine, body)
      }
    }
    return try result.get()
  }

  private static func withLayout<Value>(
    _ context: OpaquePointer?, dot: [UInt8], engine: String,
    _ body: (OpaquePointer, UnsafeMutablePointer<Agraph_t>) throws(RenderError) -> Value
  ) throws(RenderError) -> Value {
    guard let context else { throw .graphviz(step: .read, detail: "no context") }
    GraphvizMessages.clear()
    agreseterrors()
    let parsed = dot.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { agmemread($0.baseAddress) }
    }
    guard let graph = parsed else { throw .graphviz(step: .read, detail: GraphvizMessages.joined()) }
    defer { agclose(graph) }
    guard gvLayout(context, graph, engine) == 0 else {
      throw .graphviz(step: .layout, detail: GraphvizMessages.joined())
    }
    defer {
      if engine == fixed { simpul_free_fixed_layout(graph) }
      gvFreeLayout(context, graph)
    }
    return try body(context, graph)
  }

  private static func measure(_ graph: UnsafeMutablePointer<Agraph_t>, nodes: Int, lines: Int) -> DrawingGeometry {
    var boxes = [Box](repeating: Box(center: Point(x: 0, y: 0), width: 0, height: 0), count: nodes)
    var curves = [Curve](repeating: Curve(controls: []), count: lines)
    var labels = [Box?](repeating: nil, count: lines)
    var next = agfstnode(graph)
    while let node = next {
      let serial = Int(simpul_node_serial(node)) - 1
      if boxes.indices.contains(serial) { boxes[serial] = Box(simpul_node_box(node)) }
      var nextEdge = agfstout(graph, node)
      while let edge = nextEdge {
        let serial = Int(simpul_edge_serial(edge)) - 1
        if curves.indices.contains(serial) {
          curves[serial] = curve(edge)
          var box = SimpulBox()
          if simpul_edge_label(edge, &box) != 0 { labels[serial] = Box(box) }
        }
        nextEdge = agnxtout(graph, edge)
      }
      next = agnxtnode(graph, node)
    }
    return DrawingGeometry(nodes: boxes, curves: curves, labels: labels)
  }

  /// An edge's first curve; the layouts used here draw no edge in several.
  private static func curve(_ edge: UnsafeMutablePointer<Agedge_t>) -> Curve {
    guard simpul_bezier_count(edge) > 0 else { return Curve(controls: []) }
    var curve = Curve(controls: (0..<simpul_point_count(edge, 0)).map { Point(simpul_point(edge, 0, $0)) })
    var tip = SimpulBox()
    if simpul_arrow_at_start(edge, 0, &tip) != 0 { curve.startTip = Point(tip) }
    if simpul_arrow_at_end(edge, 0, &tip) != 0 { curve.endTip = Point(tip) }
    return curve
  }
}

extension Box {
  fileprivate init(_ box: SimpulBox) {
    self.init(center: Point(x: box.x, y: box.y), width: box.width, height: box.height)
  }
}

extension Point {
  fileprivate init(_ box: SimpulBox) { self.init(x: box.x, y: box.y) }
}
