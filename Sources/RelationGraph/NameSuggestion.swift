/// Finds the name somebody may have meant: "did you mean …".
public enum NameSuggestion {
  /// The candidate nearest to a name in the Damerau-Levenshtein sense, or one that begins with it; letter case
  /// and the separators `-`, `_` and blank are ignored. The first of equally near ones; nil when none is near.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(folded(name).unicodeScalars)
    guard !wanted.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(folded(candidate).unicodeScalars)
      let isBeginning = wanted.count >= 3 && scalars.starts(with: wanted)
      let distance = isBeginning ? 1 : distance(wanted, scalars)
      guard distance <= max(1, min(wanted.count, scalars.count) / 3) || isBeginning else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// A name made comparable: lower case, separators and runs of blanks as one blank.
  public static func folded(_ name: String) -> String {
    var text = ""
    for character in name.lowercased() {
      if character == " " || character == "-" || character == "_" || character.isWhitespace {
        if let last = text.last, last != " " { text.append(" ") }
      } else {
        text.append(character)
      }
    }
    if text.last == " " { text.removeLast() }
    return text
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one into the other.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
