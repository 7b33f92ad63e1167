import RelationGraph

/// Something drawn beside the actors and lines: a piece of the heading, the legend or the note.
enum Mark: Sendable {
  /// Lines of text, flush left, the first line's top at `top`.
  case text(lines: [String], left: Double, top: Double, size: Double, color: String, isBold: Bool)
  /// A sample line in a colour and certainty; with an arrowhead where groups differ by it.
  case line(left: Double, y: Double, length: Double, color: String, status: Status, arrowhead: StaticString?)
  /// A sample of an actor's shape.
  case actor(Box, Actor.Kind)

  /// The right edge.
  var right: Double {
    switch self {
    case .text(let lines, let left, _, let size, _, let isBold): left + Mark.width(lines, size: size, isBold: isBold)
    case .line(let left, _, let length, _, _, _): left + length
    case .actor(let box, _): box.right
    }
  }

  /// The width set aside for lines of text: more than they are thought to need, since text wider than its box would
  /// stick out on both sides.
  static func width(_ lines: [String], size: Double, isBold: Bool) -> Double {
    (lines.map { FontText.width($0, size: size, isBold: isBold) }.max() ?? 0) * 1.08 + 4
  }

  /// The height of a line of text over its size.
  static let leading = 1.2
}
