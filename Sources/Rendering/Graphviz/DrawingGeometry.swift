/// A point of a drawing, in points (1/72 inch), y upwards.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// An upright rectangle of a drawing, in points.
struct Box: Hashable, Sendable {
  /// The centre.
  var center: Point
  var width: Double
  var height: Double

  var left: Double { center.x - width / 2 }
  var right: Double { center.x + width / 2 }
  var bottom: Double { center.y - height / 2 }
  var top: Double { center.y + height / 2 }

  /// Whether two boxes share some area.
  func overlaps(_ other: Box) -> Bool {
    abs(center.x - other.center.x) * 2 < width + other.width
      && abs(center.y - other.center.y) * 2 < height + other.height
  }

  /// The box with a margin all round; negative to shrink it.
  func grown(_ margin: Double) -> Box {
    Box(center: center, width: max(0, width + 2 * margin), height: max(0, height + 2 * margin))
  }
}

/// Where Graphviz placed everything.
struct DrawingGeometry: Sendable {
  /// By node.
  var nodes: [Box]
  /// By line: the corners of its curve, flattened from Bézier pieces, with the arrow tips; empty when it has none.
  var lines: [[Point]]
  /// By line.
  var labels: [Box?]
  /// The whole drawing with title and legend.
  var bounds: Box
}
