/// A piece of text that a page sets apart: a paragraph, a heading, an item, or what stands between line breaks.
struct PageBlock {
  /// The text, blanks folded.
  var text = ""
  /// How many of its bytes belong to links.
  var linked = 0
  /// How many of its bytes are in small, slanted or bold type.
  var slanted = 0
  /// The element it stands in, and its first piece of text.
  var element = 0
  var place = 0
  /// Whether a picture stands right before it, in the same element or the one before.
  var followsPicture = false

  /// Whether it ends as sentences do.
  var isSentence: Bool {
    var rest = Substring(text)
    while let last = rest.last, "\"'”’»)]".contains(last) { rest.removeLast() }
    return rest.last.map { ".?!…:".contains($0) } ?? false
  }

  var length: Int { text.utf8.count }

  /// The share of the text that links take.
  var linkShare: Double { length == 0 ? 0 : Double(linked) / Double(length) }

  /// Whether it reads as running text.
  var isRunning: Bool { linkShare < 0.5 && (length >= 80 || isSentence && length >= 25) }

  /// How much it speaks for its surroundings being the article: its running text, or less than nothing for links.
  var worth: Double {
    if isRunning { return Double(min(length, 1000)) * (1 - linkShare) }
    return linkShare >= 0.5 ? -30 - Double(min(linked, 200)) : -10
  }
}
