/// JSON being written, in the order the calls come.
package struct JSONText {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing yet.
  package init() {}

  /// Begins an array or object, `[` or `{`.
  package mutating func open(_ bracket: Character) {
    separate()
    raw(String(bracket))
    needsComma = false
  }

  /// Ends an array or object, `]` or `}`.
  package mutating func close(_ bracket: Character) {
    raw(String(bracket))
    needsComma = true
  }

  /// Begins a member of an object; a value must follow.
  package mutating func key(_ name: String) {
    separate()
    raw("\"\(name)\": ")
    needsComma = false
  }

  /// A string, or null.
  package mutating func value(_ text: String?) {
    separate()
    if let text { quoted(text) } else { raw("null") }
    needsComma = true
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    separate()
    raw(String(number))
    needsComma = true
  }

  /// True or false.
  package mutating func value(_ truth: Bool) {
    separate()
    raw(truth ? "true" : "false")
    needsComma = true
  }

  /// A finite number, with the fewest digits that read back to the same value.
  package mutating func value(_ number: Double) {
    separate()
    let text = String(describing: number)
    raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    needsComma = true
  }

  /// An array of strings.
  package mutating func values(_ texts: [String]) {
    open("[")
    for text in texts { value(text) }
    close("]")
  }

  /// Ends the value before and begins a new line, for layout.
  package mutating func newLine(indent: Int) {
    raw(needsComma ? ",\n" : "\n")
    raw(String(repeating: " ", count: indent))
    needsComma = false
  }

  private mutating func separate() { if needsComma { raw(", ") } }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quoted(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      // Controls, and the line separators that older readers take for line ends.
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(0x22)
  }
}
