import RelationGraph

/// The shape that stands for a kind of actor.
struct ActorLook: Sendable {
  let shape: StaticString
  let style: StaticString
  let fill: String
  /// Drawn with a second outline.
  let isDouble: Bool
  /// Round shapes need less room beside the text than boxes.
  let isWide: Bool

  init(_ kind: Actor.Kind, theme: Theme) {
    switch kind {
    case .country: (shape, style, fill) = ("box", "filled", theme.stateFill)
    case .person: (shape, style, fill) = ("box", "rounded,filled", theme.nodeFill)
    case .organization, .igo: (shape, style, fill) = ("ellipse", "filled", theme.nodeFill)
    case .armedGroup: (shape, style, fill) = ("hexagon", "filled", theme.nodeFill)
    case .company: (shape, style, fill) = ("box", "filled", theme.nodeFill)
    case .media: (shape, style, fill) = ("note", "filled", theme.nodeFill)
    case .territory: (shape, style, fill) = ("box", "filled", theme.territoryFill)
    }
    isDouble = kind == .igo
    isWide = kind == .organization || kind == .igo || kind == .armedGroup
  }
}
