/// Tries some dozen ways to lay a picture out and keeps the one that reads best.
///
/// How many ways are tried depends on the picture's size alone, never on the clock: the same picture always comes out
/// the same.
struct VariantSearch {
  let picture: Picture
  let theme: Theme
  let engine: LayoutEngine
  let direction: PictureDirection
  let fit: PageFit

  /// How many of the drawings tried have their labels moved and are compared once more; as many without a flaw end
  /// the search.
  private static let finalists = 3

  /// The drawing that reads best, its labels moved to where they touch least.
  func best() throws(RenderError) -> DrawingGeometry {
    let variants = self.variants()
    guard variants.count > 1 else {
      // Beyond a size labels lie on one another wherever they go.
      return try lay(
        variants.first ?? plain(.leftRight), movesLabels: picture.lines.count <= LayoutPlan.layeredLines)
    }
    let ends = picture.lines.map { ($0.from, $0.to) }
    func score(_ geometry: DrawingGeometry) -> ReadabilityScore {
      var score = ReadabilityScore(geometry, ends: ends, pageWidth: fit.width)
      score.sidesApart = SideGround.grounds(picture, geometry).count { !$0.bands.isEmpty }
      return score
    }
    var tries: [(geometry: DrawingGeometry, score: Double)] = []
    var flawless = 0
    for variant in variants where flawless < VariantSearch.finalists {
      let geometry = try lay(variant, movesLabels: false)
      let score = score(geometry)
      tries.append((geometry, score.total))
      if score.isFlawless { flawless += 1 }
    }
    // Moving labels takes as long as laying out, so that only the most promising get it.
    let finalists = tries.indices.sorted { (tries[$0].score, $0) < (tries[$1].score, $1) }.prefix(
      VariantSearch.finalists)
    var best = tries[finalists[0]]
    best.score = .infinity
    for place in finalists {
      var geometry = tries[place].geometry
      var placement = LabelPlacement(geometry)
      geometry.labels = placement.settled()
      let score = score(geometry).total
      if score < best.score { best = (geometry, score) }
    }
    return best.geometry
  }

  private func lay(_ variant: LayoutVariant, movesLabels: Bool) throws(RenderError) -> DrawingGeometry {
    let dot = LayoutDOT(picture: picture, variant: variant, engine: engine, fit: fit, theme: theme)
    var geometry = try GraphvizLibrary.process.layout(
      dot: dot.bytes(), engine: engine.rawValue, nodes: picture.nodes.count, lines: picture.lines.count)
    if movesLabels {
      var placement = LabelPlacement(geometry)
      geometry.labels = placement.settled()
    }
    return geometry
  }

  private func variants() -> [LayoutVariant] {
    guard engine == .dot, picture.lines.count <= LayoutPlan.layeredLines else {
      return [plain(direction == .auto ? .leftRight : direction)]
    }
    let size = picture.nodes.count + picture.lines.count
    let wanted = size <= 60 ? 12 : size <= 100 ? 6 : 3
    let directions: [PictureDirection] =
      direction != .auto ? [direction] : fit.isColumn ? [.topBottom, .leftRight] : [.leftRight]
    let aspect = fit.isColumn ? 1.0 : 1.7
    // Few actors have few orders, and estimates of large pictures take long.
    let effort = min(20 * picture.nodes.count * picture.nodes.count, max(60, 60_000 / max(size, 1)))
    let orders = ActorOrder(picture, aspect: aspect).best(wanted, effort: effort)
    return directions.flatMap { direction in
      orders.enumerated().map { index, order in
        LayoutVariant(nodeOrder: order, direction: direction, seed: UInt64(index))
      }
    }
  }

  private func plain(_ direction: PictureDirection) -> LayoutVariant {
    LayoutVariant(nodeOrder: Array(picture.nodes.indices), direction: direction, seed: 0)
  }
}
