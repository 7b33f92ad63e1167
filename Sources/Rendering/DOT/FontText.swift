/// The typeface of pictures, and how wide its text comes out.
enum FontText {
  static let nodeSize = 12.5
  static let labelSize = 10.0
  static let titleSize = 22.0
  static let subtitleSize = 12.0
  static let noteSize = 9.5

  /// Every size and weight that pictures are set in.
  static let faces: [(size: Double, isBold: Bool)] = [
    (nodeSize, false), (nodeSize, true), (labelSize, false), (titleSize, true), (subtitleSize, false),
    (noteSize, false), (Legend.size, false), (Legend.size, true), (SideGround.labelSize, false),
  ]

  /// Writes the attributes that set it.
  static func write(size: Double, isBold: Bool, to out: inout ByteStream) {
    // A list, since what measures the text here and what shows it later may have different fonts of one width.
    out.write(isBold ? "fontname=\"Helvetica,Arial,sans-serif bold\"" : "fontname=\"Helvetica,Arial,sans-serif\"")
    out.write(",fontsize=")
    out.write(size, decimals: 1)
  }

  /// The width of a line of text in points, estimated from Helvetica's usual widths.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      let advance =
        switch scalar {
        case "i", "j", "l", "'", "|", "!", ",", ".", ":", ";", " ", "I", "/": 275
        case "f", "t", "r", "(", ")", "-", "[", "]", "\"": 335
        case "m", "M", "W": 850
        case "w", "A"..."H", "K", "N"..."V", "X"..."Z", "&": 705
        case "\u{2E80}"...: 1000
        default: 550
        }
      thousandths += advance
    }
    return Double(thousandths) / 1000 * size * (isBold ? 1.06 : 1)
  }

  /// The lines of a text broken to a width in points, of about equal length.
  static func lines(_ text: String, width: Double, size: Double, isBold: Bool = false) -> [String] {
    let whole = self.width(text, size: size, isBold: isBold)
    guard whole > width else { return text.isEmpty ? [] : [text] }
    let perCharacter = whole / Double(max(1, text.count))
    let most = max(12, Int(width / perCharacter))
    let drawn = DrawnText(text)
    let count = drawn.lines(width: most).count
    return drawn.lines(width: min(most, text.count / max(1, count) + 8))
  }
}
