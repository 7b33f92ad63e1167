/// DOT's quoted strings, the one place that knows how text becomes one.
///
/// A quote and a backslash are escaped, so that no text can end its string or start one of Graphviz's escapes
/// (`\N`, `\G`, `\l`, …); an ampersand is written as an entity, since Graphviz decodes entities in labels.
enum DOTText {
  /// Writes drawn text in quotes.
  static func write(_ text: DrawnText, to out: inout ByteStream) {
    out.write(byte: 0x22)
    escape(text.text, to: &out)
    out.write(byte: 0x22)
  }

  private static func escape(_ text: String, to out: inout ByteStream) {
    for byte in text.utf8 {
      switch byte {
      case 0x22: out.write("\\\"")
      case 0x5C: out.write("\\\\")
      case 0x26: out.write("&amp;")
      default: out.write(byte: byte)
      }
    }
  }

  /// Writes drawn lines in one label, centred or each flush left.
  static func write(lines: [String], flushLeft: Bool = false, to out: inout ByteStream) {
    out.write(byte: 0x22)
    for (index, line) in lines.enumerated() {
      if index > 0, !flushLeft { out.write("\\n") }
      escape(line, to: &out)
      if flushLeft { out.write("\\l") }
    }
    out.write(byte: 0x22)
  }

  /// Writes text in quotes, cleaned first unless it is plain ASCII that needs nothing.
  static func write(_ text: String, to out: inout ByteStream) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      guard bytes.count <= DrawnText.longest else { return false }
      var special: UInt8 = 0
      for byte in bytes {
        // All conditions without branches, so that many bytes are looked at together.
        special |= byte &- 0x20 < 0x5F ? 0 : 1
        special |= byte == 0x22 || byte == 0x5C || byte == 0x26 ? 1 : 0
      }
      guard special == 0 else { return false }
      out.write(byte: 0x22)
      out.write(bytes)
      out.write(byte: 0x22)
      return true
    }
    guard isPlain == true else { return write(DrawnText(text), to: &out) }
  }
}
