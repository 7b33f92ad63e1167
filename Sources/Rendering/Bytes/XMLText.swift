/// Text inside XML and HTML, the one place that escapes it.
enum XMLText {
  /// Writes text so that it reads as text in content and in attributes in double quotes.
  ///
  /// What XML 1.0 has no place for (most control characters, U+FFFE, U+FFFF) becomes U+FFFD.
  static func write(_ text: String, to out: inout ByteStream) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let replacement: StaticString
        var width = 1
        switch bytes[index] {
        case 0x26: replacement = "&amp;"
        case 0x3C: replacement = "&lt;"
        case 0x3E: replacement = "&gt;"
        case 0x22: replacement = "&quot;"
        case 0x27: replacement = "&#39;"
        case 0x09: replacement = "&#9;"
        case 0x0A: replacement = "&#10;"
        case 0x0D: replacement = "&#13;"
        case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
          (replacement, width) = ("\u{FFFD}", 2)
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
          (replacement, width) = ("\u{FFFD}", 3)
        default:
          index += 1
          continue
        }
        out.write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        out.write(replacement)
        index += width
        start = index
      }
      out.write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Writes ` name="value"`.
  static func attribute(_ name: StaticString, _ value: String, to out: inout ByteStream) {
    out.write(" ")
    out.write(name)
    out.write("=\"")
    write(value, to: &out)
    out.write("\"")
  }
}
