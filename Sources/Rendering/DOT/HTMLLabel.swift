/// Graphviz's HTML-like labels with user text inside.
///
/// Every label in a picture is one, in a wrapper, so that no name can be mistaken for markup that another label holds.
enum HTMLLabel {
  /// Writes text so that it reads as text inside a label.
  static func write(_ text: String, to out: inout ByteStream) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: out.write("&amp;")
      case 0x3C: out.write("&lt;")
      case 0x3E: out.write("&gt;")
      case 0x22: out.write("&quot;")
      default: out.write(byte: byte)
      }
    }
  }

  /// Writes lines of text with breaks between them.
  static func write(_ lines: [String], to out: inout ByteStream) {
    for (index, line) in lines.enumerated() {
      if index > 0 { out.write("<BR/>") }
      write(line, to: &out)
    }
  }

  /// The start and end of a table that only holds things together.
  static let open: StaticString = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
  static let close: StaticString = "</TABLE>"
}
