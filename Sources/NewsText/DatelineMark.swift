/// The mark between a dateline and the sentence: hyphens, a dash, a bar or a colon.
struct DatelineMark {
  /// How the mark stands in its line.
  enum Form {
    /// Blanks on at least one side: `JAKARTA - Presiden`, `JAKARTA -Wakil`.
    case loose
    /// No blanks: `JUARA.net-Pebulu`.
    case glued
    case colon
  }

  let range: TextRange
  let form: Form

  /// The mark that begins at an offset, if one does.
  init?(at index: Int, in bytes: [UInt8], limit: Int) {
    var end = index
    switch bytes[index] {
    case 0x2D: while end < limit, bytes[end] == 0x2D { end += 1 }
    case 0xE2 where index + 2 < limit && bytes[index + 1] == 0x80 && (0x93...0x95).contains(bytes[index + 2]): end += 3
    case 0x3A, 0x7C: end += 1
    default: return nil
    }
    let isOpen = index > 0 && bytes[index - 1] == 0x20 || end == limit || end < limit && bytes[end] == 0x20
    if bytes[index] == 0x3A {
      guard end == limit || bytes[end] == 0x20 else { return nil }
      form = .colon
    } else {
      form = isOpen ? .loose : .glued
    }
    range = TextRange(index, end)
  }

  /// Whether a dash stands between blanks again within the first 200 bytes of the rest.
  func recurs(in rest: TextRange, of bytes: [UInt8]) -> Bool {
    var index = rest.start + 1
    while index < min(rest.end, rest.start + 200) {
      if let mark = DatelineMark(at: index, in: bytes, limit: rest.end), mark.form == .loose { return true }
      index += 1
    }
    return false
  }
}
