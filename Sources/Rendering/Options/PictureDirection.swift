/// The direction the layers of a `dot` layout follow.
public enum PictureDirection: String, Sendable, CaseIterable {
  /// Whichever of left-right and top-bottom reads better at the width asked for.
  case auto
  /// Left to right.
  case leftRight = "LR"
  /// Top to bottom.
  case topBottom = "TB"
  /// Right to left.
  case rightLeft = "RL"
  /// Bottom to top.
  case bottomTop = "BT"
}
