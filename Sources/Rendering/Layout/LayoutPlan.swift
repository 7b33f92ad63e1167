/// Which engine draws a picture, by its size.
struct LayoutPlan: Sendable {
  /// Lines up to which `dot` is quick without limits.
  static let quickLines = 60
  /// Lines up to which `dot` is used at all when the engine is not named.
  static let layeredLines = 120

  let engine: LayoutEngine

  init(_ asked: LayoutEngine, picture: Picture) {
    if asked == .auto {
      engine = picture.lines.count <= LayoutPlan.layeredLines ? .dot : .sfdp
    } else {
      engine = asked
    }
  }
}
