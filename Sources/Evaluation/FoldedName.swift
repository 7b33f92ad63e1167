/// A name as the score compares it: lower case, full-width letters as plain ones, runs of blanks, hyphens and underscores
/// as one blank, blanks, full stops and quotes at the ends off.
struct FoldedName: Hashable {
  let text: String

  init(_ name: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let plain = FoldedName.plain(scalar)
      if plain.properties.isWhitespace || plain == "-" || plain == "_" {
        if scalars.last != " " { scalars.append(" ") }
      } else {
        scalars.append(plain)
      }
    }
    let lower = String(scalars).lowercased().unicodeScalars
    var folded = lower.reduce(into: "") { $0 += $1 == "ß" ? "ss" : String($1) }[...]
    while let first = folded.first, " .'\"".contains(first) { folded.removeFirst() }
    while let last = folded.last, " .'\"".contains(last) { folded.removeLast() }
    text = String(folded)
  }

  // Full-width forms stand 0xFEE0 above ASCII.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension FoldedName: Comparable {
  /// By code points.
  static func < (a: FoldedName, b: FoldedName) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}
