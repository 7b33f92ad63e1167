import RelationGraph

/// Something drawn beside the actors and lines: a piece of the heading, the legend or the note.
enum Mark: Sendable {
  /// Lines of text, flush left, the first line's top at `top`.
  case text(lines: [String], left: Double, top: Double, size: Double, color: String, isBold: Bool)
  /// A sample line in a colour and certainty; with an arrowhead where groups differ by it.
  case line(left: Double, y: Double, length: Double, color: String, status: Status, arrowhead: StaticString?)
  /// A sample of an actor's shape.
  case actor(Box, Actor.Kind)

  /// The height of a line of text over its size.
  static let leading = 1.2
}
