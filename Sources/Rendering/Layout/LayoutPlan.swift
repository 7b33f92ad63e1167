/// Which engine draws a picture, by its size.
struct LayoutPlan: Sendable {
  /// Lines up to which `dot` is quick without limits.
  static let quickLines = 60
  /// Lines up to which `dot` is used at all when the engine is not named.
  static let layeredLines = 120

  let engine: LayoutEngine
  /// Whether the layout may take seconds, or in bad cases minutes.
  let isHeavy: Bool

  init(_ asked: LayoutEngine, lines: Int) {
    engine = asked == .auto ? (lines <= LayoutPlan.layeredLines ? .dot : .sfdp) : asked
    isHeavy =
      switch engine {
      case .auto, .dot: lines > 250
      case .neato, .fdp, .circo, .twopi: lines > 500
      case .sfdp: lines > 4000
      }
  }
}
