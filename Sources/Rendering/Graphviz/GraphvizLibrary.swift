import CGraphviz
import Synchronization

/// Graphviz in this process, behind one lock: the library keeps its state in C globals and is not thread-safe.
///
/// The only place that talks to it. Input is DOT that ``PictureDOT`` wrote, never DOT from outside.
final class GraphvizLibrary: Sendable {
  /// The process's own; a second context would share the same C globals.
  static let process = GraphvizLibrary()

  /// The address of Graphviz's context, 0 before the first use.
  private let context = Mutex<UInt>(0)

  /// Lays a picture out and hands its geometry to `adjust`, whose moves of labels are drawn when a format is given.
  /// - Parameters:
  ///   - dot: the picture, NUL-terminated.
  ///   - engine: Graphviz's name of the layout engine.
  ///   - size: how many nodes and lines the picture has.
  ///   - format: Graphviz's name of the output format; nil for the geometry alone.
  ///   - adjust: gets the geometry, returns new centres for some labels by line, and dots per inch for bitmaps.
  /// - Throws: ``RenderError/graphviz(step:detail:)`` with Graphviz's own words.
  func draw(
    dot: [UInt8], engine: String, size: (nodes: Int, lines: Int), format: String?,
    adjust: (DrawingGeometry) -> DrawingAdjustment = { _ in DrawingAdjustment() }
  ) throws(RenderError) -> (geometry: DrawingGeometry, bytes: [UInt8]) {
    let result = context.withLock { address in
      if address == 0 {
        _ = agseterrf { piece in GraphvizMessages.append(piece) }
        address = UInt(bitPattern: gvContext())
      }
      let context = OpaquePointer(bitPattern: address)
      return Result { () throws(RenderError) in
        try GraphvizLibrary.draw(context, dot: dot, engine: engine, size: size, format: format, adjust: adjust)
      }
    }
    return try result.get()
  }

  private static func draw(
    _ context: OpaquePointer?, dot: [UInt8], engine: String, size: (nodes: Int, lines: Int), format: String?,
    adjust: (DrawingGeometry) -> DrawingAdjustment
  ) throws(RenderError) -> (geometry: DrawingGeometry, bytes: [UInt8]) {
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
    defer { gvFreeLayout(context, graph) }
    let geometry = measure(graph, size: size)
    guard let format else { return (geometry, []) }
    let adjustment = adjust(geometry)
    move(adjustment, in: graph)
    if let dpi = adjustment.dpi { simpul_set_dpi(graph, dpi) }
    var data: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = simpul_render_data(context, graph, format, &data, &count)
    defer { if let data { gvFreeRenderData(data) } }
    // A bitmap too large for cairo is reported as a success of no bytes.
    guard status == 0, let data, count > 0 else {
      throw .graphviz(step: .render, detail: GraphvizMessages.joined())
    }
    let bytes = data.withMemoryRebound(to: UInt8.self, capacity: count) {
      [UInt8](UnsafeBufferPointer(start: $0, count: count))
    }
    return (geometry, bytes)
  }

  private static func measure(_ graph: UnsafeMutablePointer<Agraph_t>, size: (nodes: Int, lines: Int))
    -> DrawingGeometry
  {
    var geometry = DrawingGeometry(
      nodes: [Box](repeating: Box(center: Point(x: 0, y: 0), width: 0, height: 0), count: size.nodes),
      lines: [[Point]](repeating: [], count: size.lines), labels: [Box?](repeating: nil, count: size.lines),
      bounds: Box(simpul_graph_box(graph)))
    forEachNode(graph) { node in
      let serial = Int(simpul_node_serial(node)) - 1
      if geometry.nodes.indices.contains(serial) { geometry.nodes[serial] = Box(simpul_node_box(node)) }
    }
    forEachEdge(graph) { edge in
      let serial = Int(simpul_edge_serial(edge)) - 1
      guard geometry.lines.indices.contains(serial) else { return }
      geometry.lines[serial] = curve(edge)
      var box = SimpulBox()
      if simpul_edge_label(edge, &box) != 0 { geometry.labels[serial] = Box(box) }
    }
    var note = SimpulBox()
    if let outer = agfstsubg(graph), simpul_graph_label(outer, &note) != 0 { geometry.note = Box(note) }
    forEachSide(graph) { side, _ in
      var label = SimpulBox()
      if simpul_graph_label(side, &label) != 0 {
        geometry.sides.append((Box(simpul_graph_box(side)), Box(label)))
      }
    }
    return geometry
  }

  /// Calls for each side, with its place among the sides as ``PictureDOT`` writes them.
  private static func forEachSide(
    _ graph: UnsafeMutablePointer<Agraph_t>, _ body: (UnsafeMutablePointer<Agraph_t>, Int) -> Void
  ) {
    guard let outer = agfstsubg(graph) else { return }
    var next = agfstsubg(outer)
    var place = 0
    while let side = next {
      body(side, place)
      place += 1
      next = agnxtsubg(side)
    }
  }

  private static func move(_ adjustment: DrawingAdjustment, in graph: UnsafeMutablePointer<Agraph_t>) {
    forEachSide(graph) { side, serial in
      if let point = adjustment.sideLabels[serial] { simpul_move_graph_label(side, point.x, point.y) }
    }
    if let note = adjustment.note, let outer = agfstsubg(graph) {
      simpul_move_graph_label(outer, note.center.x, note.center.y)
      simpul_lower_graph_box(graph, note.bottom)
    }
    guard !adjustment.labels.isEmpty else { return }
    forEachEdge(graph) { edge in
      if let point = adjustment.labels[Int(simpul_edge_serial(edge)) - 1] {
        simpul_move_edge_label(edge, point.x, point.y)
      }
    }
  }

  private static func forEachNode(
    _ graph: UnsafeMutablePointer<Agraph_t>, _ body: (UnsafeMutablePointer<Agnode_t>) -> Void
  ) {
    var next = agfstnode(graph)
    while let node = next {
      body(node)
      next = agnxtnode(graph, node)
    }
  }

  private static func forEachEdge(
    _ graph: UnsafeMutablePointer<Agraph_t>, _ body: (UnsafeMutablePointer<Agedge_t>) -> Void
  ) {
    forEachNode(graph) { node in
      var next = agfstout(graph, node)
      while let edge = next {
        body(edge)
        next = agnxtout(graph, edge)
      }
    }
  }

  /// An edge's curve as corners; each Bézier piece is cut into six chords.
  private static func curve(_ edge: UnsafeMutablePointer<Agedge_t>) -> [Point] {
    var points: [Point] = []
    for bezier in 0..<simpul_bezier_count(edge) {
      let count = simpul_point_count(edge, bezier)
      guard count >= 1 else { continue }
      let controls = (0..<count).map { Point(simpul_point(edge, bezier, $0)) }
      var tip = SimpulBox()
      if simpul_arrow_at_start(edge, bezier, &tip) != 0 { points.append(Point(tip)) }
      points.append(controls[0])
      var start = 0
      while start + 3 < controls.count {
        for step in 1...6 { points.append(Point.bezier(controls[start...start + 3], at: Double(step) / 6)) }
        start += 3
      }
      if simpul_arrow_at_end(edge, bezier, &tip) != 0 { points.append(Point(tip)) }
    }
    return points
  }
}

extension Box {
  fileprivate init(_ box: SimpulBox) {
    self.init(center: Point(x: box.x, y: box.y), width: box.width, height: box.height)
  }
}

extension Point {
  fileprivate init(_ box: SimpulBox) { self.init(x: box.x, y: box.y) }

  /// The point of a cubic Bézier piece with four control points at t in 0...1.
  fileprivate static func bezier(_ controls: ArraySlice<Point>, at t: Double) -> Point {
    let first = controls.startIndex
    let (a, b, c, d) = (controls[first], controls[first + 1], controls[first + 2], controls[first + 3])
    let u = 1 - t
    let (wa, wb, wc, wd) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(
      x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y)
  }
}
