/// Moves labels along their lines to where they touch least: Graphviz sets room aside for a label, then lets other
/// lines run through it.
struct LabelPlacement {
  private let geometry: DrawingGeometry
  private let extents: [Extent]
  private let bounds: Box
  private var labels: [Box?]
  /// By line: where its label may go, with what the place alone costs.
  private var candidates: [[(box: Box, cost: Double)]]

  init(_ geometry: DrawingGeometry) {
    self.geometry = geometry
    extents = geometry.lines.map { Extent($0) }
    bounds = geometry.bounds
    labels = geometry.labels
    candidates = []
  }

  /// The boxes of all labels after moving.
  mutating func settled() -> [Box?] {
    candidates = geometry.labels.indices.map { index in
      geometry.labels[index].map { places(for: $0, on: index) } ?? []
    }
    for _ in 0..<3 {
      var moved = false
      for index in labels.indices where !candidates[index].isEmpty {
        var best = candidates[index][0]
        var bestCost = Double.infinity
        for candidate in candidates[index] {
          guard candidate.cost < bestCost else { continue }
          let cost = candidate.cost + overlapCost(candidate.box, of: index)
          if cost < bestCost { (best, bestCost) = (candidate, cost) }
        }
        if labels[index]?.center != best.box.center {
          labels[index] = best.box
          moved = true
        }
      }
      if !moved { break }
    }
    return labels
  }

  private func places(for label: Box, on index: Int) -> [(box: Box, cost: Double)] {
    let line = geometry.lines[index]
    guard line.count > 1 else { return [(label, 0)] }
    var places = [(box: label, cost: placeCost(label, of: index) + 1)]
    for (fraction, remoteness) in [
      (0.5, 0.0), (0.44, 0.4), (0.56, 0.4), (0.38, 1.0), (0.62, 1.0), (0.32, 1.8), (0.68, 1.8), (0.26, 2.8),
      (0.74, 2.8),
      (0.2, 4.2), (0.8, 4.2),
    ] {
      let (point, direction) = LabelPlacement.point(on: line, at: fraction)
      let normal = Point(x: -direction.y, y: direction.x)
      // Letters have air above and below within their box, none at the sides.
      let reach = abs(normal.x) * (label.width / 2 + 2.5) + abs(normal.y) * label.height / 2
      for side in [1.0, -1.0] {
        for clearance in [0.5, 4] {
          // Below a line letters stand closer to it than above, where they have room for descenders.
          let below = normal.y * side < 0 ? 1.5 : 0
          let offset = side * (reach + clearance + below)
          let center = Point(x: point.x + normal.x * offset, y: point.y + normal.y * offset)
          let box = Box(center: center, width: label.width, height: label.height)
          places.append((box, placeCost(box, of: index) + remoteness + clearance * 0.2))
        }
      }
    }
    return places
  }

  /// What lines and actors make a place cost.
  private func placeCost(_ box: Box, of index: Int) -> Double {
    var cost = 0.0
    for node in geometry.nodes where node.grown(3).overlaps(box) { cost += node.overlaps(box) ? 60 : 6 }
    let text = box.grown(-1.5)
    let halo = box.grown(3)
    for line in geometry.lines.indices where extents[line].meets(halo) {
      if ReadabilityScore.passes(geometry.lines[line], through: text) {
        cost += line == index ? 9 : 30
      } else if line != index, ReadabilityScore.passes(geometry.lines[line], through: halo) {
        // So near a foreign line a label seems to be that line's.
        cost += 5
      }
    }
    if box.left < bounds.left || box.right > bounds.right || box.bottom < bounds.bottom || box.top > bounds.top {
      cost += 80
    }
    return cost
  }

  private func overlapCost(_ box: Box, of index: Int) -> Double {
    var cost = 0.0
    let roomy = box.grown(1)
    for (other, label) in labels.enumerated() where other != index {
      if let label, label.overlaps(roomy) { cost += 40 }
    }
    return cost
  }

  /// A line's point at a fraction of its length, and its direction there.
  static func point(on line: [Point], at fraction: Double) -> (point: Point, direction: Point) {
    var lengths: [Double] = []
    for i in 1..<line.count {
      let (dx, dy) = (line[i].x - line[i - 1].x, line[i].y - line[i - 1].y)
      lengths.append((dx * dx + dy * dy).squareRoot())
    }
    var rest = lengths.reduce(0, +) * fraction
    for (i, length) in lengths.enumerated() where length > 0 {
      if rest <= length {
        let (dx, dy) = ((line[i + 1].x - line[i].x) / length, (line[i + 1].y - line[i].y) / length)
        return (Point(x: line[i].x + dx * rest, y: line[i].y + dy * rest), Point(x: dx, y: dy))
      }
      rest -= length
    }
    return (line[line.count - 1], Point(x: 1, y: 0))
  }
}
