/// How much a picture may hold, and how tightly, for the width of the page it is meant for.
struct PageFit: Sendable {
  /// The page's width in points; nil for a picture as wide as it comes.
  let width: Double?
  /// Lines up to which a picture reads well at this width; beyond, only the strongest are drawn.
  let comfortableLines: Int
  /// Lines up to which nothing is left out.
  let tolerableLines: Int
  /// The characters on one line of a label.
  let labelWidth: Int
  /// The characters on one line of a name.
  let nameWidth: Int
  /// Whether the page is a column rather than a whole page or screen.
  let isColumn: Bool

  /// The margin round a drawing, in points.
  static let margin = 18.0

  /// The factor that brings a drawing to the page's width; small drawings are not blown up beyond a quarter.
  /// - Parameter drawing: the drawing's width without margin, in points.
  func scale(of drawing: Double) -> Double {
    guard let width else { return 1 }
    return min(1.25, width / (drawing + 2 * PageFit.margin))
  }

  /// - Parameter width: in points.
  init(width: Double?) {
    self.width = width
    isColumn = (width ?? 1000) < 640
    if let width, isColumn {
      comfortableLines = max(8, Int(width / 34))
      tolerableLines = comfortableLines + 2
      labelWidth = 14
      nameWidth = 13
    } else {
      comfortableLines = 24
      tolerableLines = 28
      labelWidth = 20
      nameWidth = 18
    }
  }
}
