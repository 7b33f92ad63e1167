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

  /// What the search found.
  struct Outcome {
    let variant: LayoutVariant
    let score: ReadabilityScore
    let geometry: DrawingGeometry
  }

  /// The best variant with its score and geometry, labels moved.
  func best() throws(RenderError) -> Outcome {
    var best: Outcome?
    for variant in variants() {
      let outcome = try measure(variant)
      if best.map({ outcome.score.total < $0.score.total }) ?? true { best = outcome }
    }
    if let best { return best }
    return try measure(plain(.leftRight))
  }

  private func measure(_ variant: LayoutVariant) throws(RenderError) -> Outcome {
    let dot = PictureDOT(
      picture: picture, theme: theme, variant: variant, engine: engine, fit: fit, heading: nil, note: nil)
    var geometry = try GraphvizLibrary.process.draw(
      dot: dot.bytes(), engine: engine.rawValue, size: (picture.nodes.count, picture.lines.count), format: nil
    ).geometry
    // Beyond that size labels lie on one another wherever they go.
    if picture.lines.count <= LayoutPlan.layeredLines {
      var placement = LabelPlacement(geometry)
      geometry.labels = placement.settled()
    }
    let score =
      isWorthScoring
      ? ReadabilityScore(geometry, ends: picture.lines.map { ($0.from, $0.to) }, pageWidth: fit.width)
      : ReadabilityScore()
    return Outcome(variant: variant, score: score, geometry: geometry)
  }

  private var isWorthScoring: Bool { picture.lines.count <= LayoutPlan.layeredLines }

  private func variants() -> [LayoutVariant] {
    guard engine == .dot, isWorthScoring else { return [plain(direction == .auto ? .leftRight : direction)] }
    let size = picture.nodes.count + picture.lines.count
    let wanted = size <= 60 ? 12 : size <= 100 ? 6 : 2
    let directions: [PictureDirection] =
      direction != .auto ? [direction] : fit.isColumn ? [.topBottom, .leftRight] : [.leftRight]
    let aspect = fit.isColumn ? 1.0 : 1.7
    let orders = ActorOrder(picture, aspect: aspect).best(wanted, effort: max(60, 36_000 / max(size, 1)))
    return directions.flatMap { direction in
      orders.enumerated().map { index, order in
        LayoutVariant(
          nodeOrder: order, direction: direction, drawsSides: !picture.sides.isEmpty, seed: UInt64(index))
      }
    }
  }

  private func plain(_ direction: PictureDirection) -> LayoutVariant {
    LayoutVariant(
      nodeOrder: Array(picture.nodes.indices), direction: direction, drawsSides: !picture.sides.isEmpty, seed: 0)
  }
}
