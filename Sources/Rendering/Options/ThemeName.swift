/// A set of colours and weights for a purpose.
public enum ThemeName: String, Sendable, CaseIterable {
  /// On white, for paper and for pages that stay white.
  case print
  /// On white, turning dark where the reader's device asks for it (SVG and HTML only).
  case screen
  /// On near-black.
  case dark
  /// Greys only: groups of relations differ by arrowhead, certainty by line style.
  case mono
}
