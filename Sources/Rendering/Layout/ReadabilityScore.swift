/// How well a drawing reads; what is counted are the things that make readers lose a line or misread a label.
///
/// The score is a sum of faults, so lower is better. A line over a foreign actor seems to end there and weighs most;
/// then a label that lies on another label or under a foreign line; then crossings; then winding lines; then a shape
/// far from what the page offers, and text that comes out small because the drawing is wide.
public struct ReadabilityScore: Sendable, Equatable {
  /// Pairs of lines that cross, away from actors they share; a pair that crosses twice counts twice.
  public var crossings = 0
  /// Labels that a foreign line passes under.
  public var labelsUnderLines = 0
  /// Labels that overlap another label or an actor.
  public var labelOverlaps = 0
  /// Lines that pass over an actor which is not one of their ends.
  public var linesOverNodes = 0
  /// Main sides that have no ground of their own, because others stand among their members.
  public var sidesApart = 0
  /// How much all lines turn, in radians.
  public var turning = 0.0
  /// The sum of the lines' lengths over the drawing's mean extent.
  public var length = 0.0
  /// The factor by which the drawing is wider or higher than suits the page; 1 when it fits.
  public var misfit = 1.0
  /// The size at which text of 10 points is seen; less than 10 when the drawing is scaled down to a column.
  public var textSize = 10.0

  /// Whether nothing misleads or hides: what is left to gain is a matter of taste.
  var isFlawless: Bool {
    linesOverNodes + sidesApart + labelOverlaps + labelsUnderLines + crossings == 0 && misfit < 1.3 && textSize >= 8.5
  }

  /// The faults weighed and summed; lower is better.
  public var total: Double {
    Double(linesOverNodes) * 30 + Double(sidesApart) * 6 + Double(labelOverlaps) * 14 + Double(labelsUnderLines) * 9
      + Double(crossings) * 8
      + turning * 1.6 + length * 1.5 + (misfit - 1) * 24 + max(0, 8.5 - textSize) * 16
  }
}

extension ReadabilityScore {
  /// Measures a drawing.
  /// - Parameters:
  ///   - ends: by line, the two nodes it joins.
  ///   - pageWidth: the width in points it will be shown at; nil for its own.
  init(_ geometry: DrawingGeometry, ends: [(Int, Int)], pageWidth: Double?) {
    let boxes = geometry.lines.map { Extent($0) }
    for a in geometry.lines.indices {
      turning += ReadabilityScore.turning(geometry.lines[a])
      length += ReadabilityScore.length(geometry.lines[a])
      for b in geometry.lines.indices.dropFirst(a + 1) where boxes[a].meets(boxes[b]) {
        crossings += ReadabilityScore.crossings(
          geometry.lines[a], geometry.lines[b],
          shared: ReadabilityScore.shared(ends[a], ends[b]).map { geometry.nodes[$0].grown(10) })
      }
      for node in geometry.nodes.indices where node != ends[a].0 && node != ends[a].1 {
        let box = geometry.nodes[node]
        if boxes[a].meets(box), ReadabilityScore.passes(geometry.lines[a], through: box.grown(-1)) {
          linesOverNodes += 1
        }
      }
    }
    countLabels(geometry, boxes: boxes)
    let bounds = geometry.bounds
    let extent = (bounds.width + bounds.height) / 2
    length = extent > 0 ? length / extent : 0
    let aspect = bounds.width / max(1, bounds.height)
    if let pageWidth {
      textSize = 10 * min(1, pageWidth / max(1, bounds.width + 2 * PageFit.margin))
      // A column may run down the page, but not beyond what one page holds.
      misfit = max(1, 0.7 / max(aspect, 0.01), aspect / 2.6)
    } else {
      misfit = max(1, 1.25 / max(aspect, 0.01), aspect / 2.2)
      textSize = 10 * min(1, 1150 / max(1, bounds.width))
    }
  }

  private mutating func countLabels(_ geometry: DrawingGeometry, boxes: [Extent]) {
    for (index, label) in geometry.labels.enumerated() {
      guard let label = label?.grown(-1.5) else { continue }
      for line in geometry.lines.indices where line != index && boxes[line].meets(label) {
        if ReadabilityScore.passes(geometry.lines[line], through: label) {
          labelsUnderLines += 1
          break
        }
      }
      let onLabel = geometry.labels.indices.contains { other in
        other != index && geometry.labels[other].map { $0.grown(-1.5).overlaps(label) } == true
      }
      if onLabel || geometry.nodes.contains(where: { $0.overlaps(label) }) { labelOverlaps += 1 }
    }
  }

  static func shared(_ a: (Int, Int), _ b: (Int, Int)) -> [Int] {
    var nodes: [Int] = []
    if a.0 == b.0 || a.0 == b.1 { nodes.append(a.0) }
    if a.1 != a.0, a.1 == b.0 || a.1 == b.1 { nodes.append(a.1) }
    return nodes
  }

  static func crossings(_ a: [Point], _ b: [Point], shared: [Box]) -> Int {
    guard a.count > 1, b.count > 1 else { return 0 }
    var count = 0
    for i in 1..<a.count {
      let (p, q) = (a[i - 1], a[i])
      let (left, right) = (min(p.x, q.x), max(p.x, q.x))
      let (low, high) = (min(p.y, q.y), max(p.y, q.y))
      for j in 1..<b.count {
        let (r, s) = (b[j - 1], b[j])
        if max(r.x, s.x) < left || min(r.x, s.x) > right || max(r.y, s.y) < low || min(r.y, s.y) > high { continue }
        guard let point = intersection(p, q, r, s) else { continue }
        if !shared.contains(where: { $0.contains(point) }) { count += 1 }
      }
    }
    return count
  }

  static func passes(_ line: [Point], through box: Box) -> Bool {
    guard line.count > 1 else { return false }
    for i in 1..<line.count where box.isMet(by: line[i - 1], line[i]) { return true }
    return false
  }

  private static func turning(_ line: [Point]) -> Double {
    guard line.count > 2 else { return 0 }
    var sum = 0.0
    for i in 2..<line.count {
      let (ax, ay) = (line[i - 1].x - line[i - 2].x, line[i - 1].y - line[i - 2].y)
      let (bx, by) = (line[i].x - line[i - 1].x, line[i].y - line[i - 1].y)
      let lengths = ((ax * ax + ay * ay) * (bx * bx + by * by)).squareRoot()
      // The sine and cosine stand in for the angle: exact for small turns, and needing no C library.
      if lengths > 1e-6 {
        let (cross, dot) = (abs(ax * by - ay * bx) / lengths, (ax * bx + ay * by) / lengths)
        sum += dot >= 0 ? cross : 2 - cross
      }
    }
    return sum
  }

  private static func length(_ line: [Point]) -> Double {
    guard line.count > 1 else { return 0 }
    return (1..<line.count).reduce(0) { sum, i in
      let (dx, dy) = (line[i].x - line[i - 1].x, line[i].y - line[i - 1].y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }

  private static func intersection(_ p: Point, _ q: Point, _ r: Point, _ s: Point) -> Point? {
    let (dx, dy, ex, ey) = (q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y)
    let determinant = dx * ey - dy * ex
    guard abs(determinant) > 1e-9 else { return nil }
    let t = ((r.x - p.x) * ey - (r.y - p.y) * ex) / determinant
    let u = ((r.x - p.x) * dy - (r.y - p.y) * dx) / determinant
    // Half-open, so that a corner lying on the other line counts once.
    guard t >= 0, t < 1, u >= 0, u < 1 else { return nil }
    return Point(x: p.x + t * dx, y: p.y + t * dy)
  }
}
