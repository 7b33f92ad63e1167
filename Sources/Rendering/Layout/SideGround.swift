/// The ground a main side stands on: a rectangle round its members where nobody else stands in it, otherwise a patch
/// under each member and a band along each tie between them.
struct SideGround: Sendable {
  /// The place of the side in the picture.
  let side: Int
  let boxes: [Box]
  /// The lines that bands run along.
  let bands: [Int]
  /// Where the side's name stands.
  let label: Box
  /// Whether it is drawn: left out where it would lie under lines on the patch of an actor who bears that name.
  let isNamed: Bool

  /// The height of the strip for the name.
  private static let strip = 15.0
  static let labelSize = 9.0

  /// The grounds of all sides.
  static func grounds(_ picture: Picture, _ geometry: DrawingGeometry) -> [SideGround] {
    var taken: [Box] = []
    return picture.sides.enumerated().map { index, side in
      let members = Set(side.nodes)
      let width = FontText.width(side.label, size: labelSize)
      var extent = Extent()
      for node in side.nodes { extent.add(geometry.nodes[node].grown(9)) }
      let whole = withStrip(extent.box, width: width)
      let isClean = !geometry.nodes.indices.contains {
        !members.contains($0) && geometry.nodes[$0].grown(3).overlaps(whole)
      }
      if isClean, !taken.contains(where: { $0.overlaps(whole) }) {
        taken.append(whole)
        return SideGround(
          side: index, boxes: [whole], bands: [], label: label(in: whole, width: width, geometry).box, isNamed: true)
      }
      let head = withStrip(geometry.nodes[side.head].grown(7), width: width)
      let bands = picture.lines.indices.filter { line in
        let (from, to) = (picture.lines[line].from, picture.lines[line].to)
        return picture.lines[line].group == .tie && members.contains(from) && members.contains(to)
      }
      let patches = side.nodes.filter { $0 != side.head }.map { geometry.nodes[$0].grown(7) }
      let (label, cost) = label(in: head, width: width, geometry)
      return SideGround(side: index, boxes: [head] + patches, bands: bands, label: label, isNamed: cost < 8)
    }
  }

  /// A box with a strip for the name above it, and wide enough for it.
  private static func withStrip(_ inner: Box, width: Double) -> Box {
    Box(
      center: Point(x: inner.center.x, y: inner.center.y + strip / 2), width: max(inner.width, width + 18),
      height: inner.height + strip)
  }

  /// The place along the top where the name touches least.
  private static func label(in ground: Box, width: Double, _ geometry: DrawingGeometry) -> (box: Box, cost: Double) {
    let (dx, y) = ((ground.width - width) / 2 - 9, ground.top - 9)
    var best = Box(center: Point(x: ground.center.x - dx, y: y), width: width, height: 10)
    var bestCost = Double.infinity
    for x in [-dx, dx, 0, -dx / 2, dx / 2] {
      let box = Box(center: Point(x: ground.center.x + x, y: y), width: width, height: 10)
      var cost = 0.0
      for node in geometry.nodes where node.grown(2).overlaps(box) { cost += 20 }
      for other in geometry.labels { if let other, other.overlaps(box.grown(1)) { cost += 20 } }
      for line in geometry.lines where ReadabilityScore.passes(line, through: box) { cost += 8 }
      if cost < bestCost { (best, bestCost) = (box, cost) }
    }
    return (best, bestCost)
  }
}
