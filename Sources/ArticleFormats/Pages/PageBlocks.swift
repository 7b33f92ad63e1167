/// Cuts the text of a page into blocks.
struct PageBlocks {
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "del", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
  private static let slanted: Set<String> = ["em", "i", "small", "cite"]
  private static let pictures: Set<String> = ["img", "picture", "figure", "amp-img", "video", "amp-video"]

  private let tree: PageTree
  private let isLeftOut: [Bool]
  /// Whether the text of an element within a line is junk that should stand apart, such as `Baca juga: …`.
  private let isJunk: (String) -> Bool
  private(set) var blocks: [PageBlock] = []
  private var block = PageBlock()
  private var hasPicture = false

  init(_ tree: PageTree, leavingOut: [Bool], isJunk: @escaping (String) -> Bool) {
    self.tree = tree
    isLeftOut = leavingOut
    self.isJunk = isJunk
    var place = 0
    // Elements still open, with where they end and whether a block ends with them.
    var open: [(end: Int, breaks: Bool)] = []
    while place < tree.nodes.count {
      while let last = open.last, last.end <= place {
        if last.breaks { finish() }
        open.removeLast()
      }
      let node = tree.nodes[place]
      if PageBlocks.pictures.contains(node.tag) { hasPicture = true }
      if isLeftOut[place] || node.tag == "script" {
        if !PageBlocks.inline.contains(node.tag) { finish() }
        place = node.end
        continue
      }
      if node.isText {
        add(node.text, at: place)
      } else if node.tag == "br" {
        lineBreak(after: place)
      } else {
        let breaks = !PageBlocks.inline.contains(node.tag) || standsApart(place)
        if breaks { finish() }
        open.append((node.end, breaks))
      }
      place += 1
    }
    finish()
  }

  private mutating func add(_ text: String, at place: Int) {
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    if block.text.isEmpty, isBlank { return }
    if block.text.isEmpty {
      block.place = place
      block.followsPicture = hasPicture
      block.element =
        tree.ancestor(of: tree.nodes[place].parent) { !PageBlocks.inline.contains(tree.nodes[$0].tag) } ?? 0
    }
    block.text += text
    if isBlank { return }
    let length = PageTree.folded(text).utf8.count
    if inside(place, ["a"]) { block.linked += length }
    if inside(place, PageBlocks.slanted) { block.slanted += length }
  }

  // Within the block only: a link around a whole card makes all its blocks links.
  private func inside(_ place: Int, _ tags: Set<String>) -> Bool {
    tree.ancestor(of: tree.nodes[place].parent) { tags.contains(tree.nodes[$0].tag) } != nil
  }

  // A line break ends a paragraph, but not one that goes on in lower case.
  private mutating func lineBreak(after place: Int) {
    guard !block.text.isEmpty else { return }
    let next = tree.nodes[(place + 1)...].prefix(8).first { node in
      node.isText && node.text.unicodeScalars.contains { !$0.properties.isWhitespace } || node.tag == "br"
    }
    let first = next?.text.first { !$0.isWhitespace }
    if let next, next.isText, let first, first.isLowercase, !block.isFinished {
      block.text += " "
    } else {
      finish()
    }
  }

  // `… kata dia. <b>Baca juga: <a>…</a></b> Menurut …`
  private func standsApart(_ place: Int) -> Bool {
    guard ["b", "strong", "em", "i", "span", "u", "font"].contains(tree.nodes[place].tag) else { return false }
    guard block.text.isEmpty || block.isFinished else { return false }
    let text = tree.text(of: place)
    return text.contains(":") && isJunk(text)
  }

  private mutating func finish() {
    block.text = PageTree.folded(block.text)
    if !block.text.isEmpty {
      blocks.append(block)
      hasPicture = false
    }
    block = PageBlock()
  }
}

extension PageBlock {
  /// Whether what has been collected so far ends as sentences do.
  fileprivate var isFinished: Bool {
    var block = self
    block.text = PageTree.folded(text)
    return block.isSentence
  }
}
