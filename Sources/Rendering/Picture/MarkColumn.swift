/// Marks set from the top down, in points, y upwards from 0 at the top; then moved to where they belong.
struct MarkColumn {
  private(set) var marks: [Mark] = []
  /// The height used so far.
  private(set) var height = 0.0

  /// Adds lines of text below what is there.
  mutating func add(_ lines: [String], size: Double, color: String, isBold: Bool = false) {
    guard !lines.isEmpty else { return }
    marks.append(.text(lines: lines, left: 0, top: -height, size: size, color: color, isBold: isBold))
    height += Double(lines.count) * size * Mark.leading
  }

  /// Leaves a gap.
  mutating func space(_ points: Double) { height += points }

  /// Adds a mark that stands at its own place in the next strip; the strip's middle is at `-height - strip / 2`.
  mutating func place(_ mark: Mark) { marks.append(mark) }

  /// The marks moved so that the top left corner stands at a point.
  func marks(at corner: Point) -> [Mark] {
    marks.map { mark in
      switch mark {
      case .text(let lines, let left, let top, let size, let color, let isBold):
        .text(lines: lines, left: left + corner.x, top: top + corner.y, size: size, color: color, isBold: isBold)
      case .line(let left, let y, let length, let color, let status, let arrowhead):
        .line(
          left: left + corner.x, y: y + corner.y, length: length, color: color, status: status, arrowhead: arrowhead)
      case .actor(let box, let kind):
        .actor(
          Box(
            center: Point(x: box.center.x + corner.x, y: box.center.y + corner.y), width: box.width,
            height: box.height), kind)
      }
    }
  }
}
