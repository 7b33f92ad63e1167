/// Columns of plain text.
enum TextColumn {
  /// Text filled up with blanks on its left.
  static func right(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
