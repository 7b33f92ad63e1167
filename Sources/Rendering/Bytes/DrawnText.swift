@_spi(_Unicode) import Swift

/// Text as it may be drawn: composed, on one line unless broken by us, without what garbles or hides letters.
///
/// Removed are control characters, noncharacters, private-use characters that stand for nothing, and the controls that
/// reverse writing direction; a run of marks on one letter is cut, and the whole is at most ``longest`` characters.
struct DrawnText: Hashable, Sendable {
  /// The most characters a drawn text has; what is longer ends in an ellipsis.
  static let longest = 200
  /// The most combining marks kept on one letter.
  static let mostMarks = 4

  /// The cleaned text.
  let text: String

  /// Cleans a text.
  /// - Parameter longest: the most characters to keep, at most ``longest``.
  init(_ raw: String, longest: Int = DrawnText.longest) {
    let limit = min(longest, DrawnText.longest)
    // Names of megabytes are cut before the costlier steps; no character kept here needs more than 16 scalars.
    let source = raw.utf8.count > limit * 64 ? String(raw.unicodeScalars.prefix(limit * 16)) : raw
    var scalars = String.UnicodeScalarView()
    var marks = 0
    var lastWasBlank = true
    for scalar in source._nfc {
      if DrawnText.isBlank(scalar) {
        if !lastWasBlank { scalars.append(" ") }
        lastWasBlank = true
        continue
      }
      guard DrawnText.isDrawable(scalar) else { continue }
      let isMark = scalar.value >= 0x300 && DrawnText.isMark(scalar)
      marks = isMark ? marks + 1 : 0
      if isMark, lastWasBlank || marks > DrawnText.mostMarks { continue }
      scalars.append(scalar)
      lastWasBlank = false
    }
    var cleaned = String(scalars)
    while cleaned.last == " " { cleaned.removeLast() }
    if cleaned.count > limit { cleaned = cleaned.prefix(limit - 1) + "…" }
    text = cleaned
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
    case 0xFDD0...0xFDEF: false
    case 0xE0000...0xE0FFF: false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}

extension DrawnText {
  /// The lines of the text, broken at blanks so that none is wider than a number of characters where that can be.
  /// - Parameters:
  ///   - width: the characters on a line.
  ///   - most: the most lines; the last one ends in an ellipsis when text is left over.
  func lines(width: Int, most: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
      // A word wider than the line is cut, so that one name cannot stretch the picture.
      while line.count > max(width * 2, 24) {
        let cut = max(width * 2, 24)
        lines.append(String(line.prefix(cut)))
        line = String(line.dropFirst(cut))
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    let last = lines[most - 1]
    return lines.prefix(most - 1) + [last + (last.hasSuffix("…") ? "" : "…")]
  }
}
