/// How actors are placed.
public enum LayoutEngine: String, Sendable, CaseIterable {
  /// By size: `dot` while it is quick, then `sfdp` with straight lines.
  case auto
  /// In layers along the direction of the picture.
  case dot
  /// By springs whose lengths follow the distances in the graph.
  case neato
  /// By springs and repulsion.
  case fdp
  /// By springs and repulsion on several scales; for large graphs.
  case sfdp
  /// On circles.
  case circo
  /// On rings round one actor.
  case twopi
}
