/// A page as a flat list of its elements and texts in document order.
struct PageTree: Sendable {
  /// An element, or a piece of text, which has no tag.
  struct Node: Sendable {
    /// The element's name in lower case; empty for text.
    let tag: String
    /// The place of the element it stands in; -1 for the outermost.
    let parent: Int
    /// Attributes in the order of the page; values as written.
    let attributes: [(name: String, value: String)]
    /// A text's characters, or those of a script.
    let text: String
    /// The place after the last node within it.
    var end: Int

    var isText: Bool { tag.isEmpty }

    /// An attribute's value; nil when the element has none of the name.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  var nodes: [Node] = []

  /// The places of all elements with a tag.
  func elements(_ tag: String) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// The text within a node, blanks folded.
  func text(of place: Int) -> String {
    var text = ""
    for node in nodes[place..<nodes[place].end] where node.isText { text += node.text + " " }
    return PageTree.folded(text)
  }

  /// The first place at or above a node that fulfils a condition; nil when none does.
  func ancestor(of place: Int, where condition: (Int) -> Bool) -> Int? {
    var place = place
    while place >= 0 {
      if condition(place) { return place }
      place = nodes[place].parent
    }
    return nil
  }

  /// Text with runs of blanks as one, and none at its ends.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ...0x20, 0x7F, 0x85, 0xA0, 0x2007, 0x2028, 0x2029, 0x202F, 0x3000: gap = !folded.isEmpty
      // Soft hyphens, zero-width blanks and marks of writing direction are how a page is set, not what it says.
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default:
        if gap { folded.append(" ") }
        gap = false
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}
