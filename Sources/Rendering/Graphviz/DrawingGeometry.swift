/// Where Graphviz placed everything.
struct DrawingGeometry: Sendable {
  /// By node.
  var nodes: [Box]
  /// By line, as Graphviz drew it; without pieces when it has no line.
  var curves: [Curve]
  /// By line: the curve as corners, for measuring.
  var lines: [[Point]]
  /// By line.
  var labels: [Box?]

  /// A geometry from what Graphviz gave.
  init(nodes: [Box], curves: [Curve], labels: [Box?]) {
    self.nodes = nodes
    self.curves = curves
    self.labels = labels
    lines = curves.map(\.corners)
  }

  /// The box round all nodes, lines and labels.
  var bounds: Box {
    var extent = Extent()
    for node in nodes { extent.add(node) }
    for line in lines { for point in line { extent.add(point) } }
    for label in labels { if let label { extent.add(label) } }
    return extent.box
  }
}

/// A line as Graphviz draws it: Bézier pieces, and the tips of its arrowheads.
struct Curve: Sendable {
  /// The tip of an arrowhead at the start.
  var startTip: Point?
  /// The tip of an arrowhead at the end.
  var endTip: Point?
  /// Control points, 3n + 1 of them; empty for no line.
  var controls: [Point]

  /// The curve cut into chords, six for each piece.
  var corners: [Point] {
    var points: [Point] = []
    points.reserveCapacity(controls.count * 2 + 2)
    if let startTip { points.append(startTip) }
    if let first = controls.first { points.append(first) }
    var start = 0
    while start + 3 < controls.count {
      for step in 1...6 { points.append(Curve.point(controls[start...start + 3], at: Double(step) / 6)) }
      start += 3
    }
    if let endTip { points.append(endTip) }
    return points
  }

  /// The point of a cubic piece with four control points at t in 0...1.
  private static func point(_ controls: ArraySlice<Point>, at t: Double) -> Point {
    let first = controls.startIndex
    let (a, b, c, d) = (controls[first], controls[first + 1], controls[first + 2], controls[first + 3])
    let u = 1 - t
    let (wa, wb, wc, wd) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y)
  }
}
