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

/// What is changed between layout and drawing.
struct DrawingAdjustment {
  /// New centres of labels, by line.
  var labels: [Int: Point] = [:]
  /// New centres of labels, by side as in ``DrawingGeometry/sides``.
  var sideLabels: [Int: Point] = [:]
  /// The new centre of the note under the drawing, and the drawing's bottom edge below it.
  var note: (center: Point, bottom: Double)?
  /// Dots per inch of a bitmap; nil for Graphviz's own 96.
  var dpi: Double?
}

/// Where Graphviz placed everything.
struct DrawingGeometry: Sendable {
  /// By node.
  var nodes: [Box]
  /// By line: the corners of its curve, flattened from Bézier pieces, with the arrow tips; empty when it has none.
  var lines: [[Point]]
  /// By line.
  var labels: [Box?]
  /// By side: its ground and its label.
  var sides: [(ground: Box, label: Box)] = []
  /// The note under the drawing.
  var note: Box?
  /// The whole drawing with title and legend.
  var bounds: Box
}
