/// Lines of plain text, broken at blanks so that a terminal of 100 columns shows them whole.
struct TraceLines {
  /// The longest line, in characters.
  static let width = 100

  private(set) var text = ""

  /// Adds a line; what does not fit goes on below, indented by `hanging` characters.
  mutating func add(_ line: String, hanging: Int = 0) {
    var rest = line[...]
    var isFirst = true
    while true {
      let room = TraceLines.width - (isFirst ? 0 : hanging)
      let lead = isFirst ? "" : String(repeating: " ", count: hanging)
      guard rest.count > room, let cut = TraceLines.cut(rest, room, after: isFirst ? hanging : 0) else {
        text += lead + rest + "\n"
        return
      }
      text += lead + rest[..<cut] + "\n"
      rest = rest[rest.index(after: cut)...]
      isFirst = false
    }
  }

  /// The last blank that leaves a line within `room`; a word longer than a line is broken nowhere.
  private static func cut(_ line: Substring, _ room: Int, after indent: Int) -> String.Index? {
    let limit = line.index(line.startIndex, offsetBy: room)
    let start = line.index(line.startIndex, offsetBy: min(indent, room))
    return line[start..<limit].lastIndex(of: " ") ?? line[limit...].firstIndex(of: " ")
  }

  /// Text filled up with blanks on its right, or cut to the width.
  static func column(_ text: String, _ width: Int) -> String {
    let count = text.count
    if count > width { return text.prefix(width - 1) + "…" }
    return text + String(repeating: " ", count: width - count)
  }
}
