/// Finds the part of a page that is the article, and its paragraphs.
struct MainText {
  private let tree: PageTree
  private let kinds: [Set<PageMarks.Kind>]
  private let blocks: [PageBlock]
  /// The paragraphs and headings in reading order.
  let paragraphs: [String]

  /// Reads a page.
  /// - Parameters:
  ///   - title: the headline, which is not repeated.
  ///   - isJunk: whether a line is one of those that pages print around the text.
  init(_ tree: PageTree, marks: PageMarks, title: String?, isJunk: @escaping (String) -> Bool) {
    self.tree = tree
    kinds = tree.nodes.map { $0.isText ? [] : marks.kinds($0) }
    let all = PageBlocks(tree, leavingOut: tree.nodes.map { $0.tag == "head" }, isJunk: isJunk).blocks
    let asides = PageAsides(tree, marks: marks, kinds: kinds, blocks: all)
    blocks = PageBlocks(tree, leavingOut: asides.isLeftOut, isJunk: isJunk).blocks
    let parts = MainText.bodies(tree, kinds, blocks)
    let body = blocks.filter { block in parts.contains { (($0)..<tree.nodes[$0].end).contains(block.place) } }
    paragraphs = MainText.paragraphs(body, tree, title: title)
  }

  /// The elements that hold the article: those marked as its body, else the smallest that holds nearly all its text.
  private static func bodies(
    _ tree: PageTree, _ kinds: [Set<PageMarks.Kind>], _ blocks: [PageBlock]
  ) -> [Int] {
    let sums = PageSums(tree, blocks)
    guard !tree.nodes.isEmpty else { return [] }
    let found = smallest(tree, kinds, sums)
    let running = sums.running(found)
    var marked: [Int] = []
    for place in tree.nodes.indices where tree.nodes[place]["itemprop"] == "articleBody" {
      if let last = marked.last, tree.nodes[last].end > place { continue }
      marked.append(place)
    }
    let told = marked.reduce(0) { $0 + sums.running($1) }
    return told > 0 && told >= running * 0.3 ? marked : [found]
  }

  private static func smallest(_ tree: PageTree, _ kinds: [Set<PageMarks.Kind>], _ sums: PageSums) -> Int {
    var place = 0
    while true {
      let children = sums.children(of: place)
      guard let best = children.max(by: { (sums.worth($0), -$0) < (sums.worth($1), -$1) }) else { return place }
      let share = kinds[best].contains(.body) ? 0.6 : 0.8
      guard sums.worth(best) >= sums.worth(place) * share, sums.running(best) >= sums.running(place) * share * 0.75,
        sums.count(best) > 1 || sums.count(place) == 1
      else { return place }
      // Paragraphs of its own make an element the article, whatever else is in it.
      if !kinds[best].contains(.body), sums.own(place) >= sums.running(place) * 0.1 { return place }
      place = best
    }
  }

  private static func paragraphs(_ blocks: [PageBlock], _ tree: PageTree, title: String?) -> [String] {
    var paragraphs: [String] = []
    var seen: Set<String> = title.map { [$0.lowercased()] } ?? []
    var heading: String?
    for block in blocks {
      let tag = tree.nodes[block.element].tag
      if PageBlocks.headings.contains(tag) {
        // A heading counts once text follows: over a list of links it is theirs.
        heading = block.linkShare < 0.5 ? block.text : nil
        continue
      }
      guard isParagraph(block, tag, isFirst: paragraphs.isEmpty) else {
        if block.linkShare >= 0.5 { heading = nil }
        continue
      }
      guard block.length < 30 || seen.insert(block.text.lowercased()).inserted else { continue }
      if let over = heading, seen.insert(over.lowercased()).inserted { paragraphs.append(over) }
      heading = nil
      paragraphs.append(block.text)
    }
    return paragraphs
  }

  private static func isParagraph(_ block: PageBlock, _ tag: String, isFirst: Bool) -> Bool {
    if block.linkShare >= 0.5 { return block.isSentence && block.length >= 80 && block.linkShare < 0.8 }
    // What stands below a picture and is short, or wholly in slanted type, tells what is on it.
    if block.followsPicture, block.length < 300 {
      if block.slanted * 10 >= block.length * 9 || !block.isSentence { return false }
    }
    if block.isSentence { return block.length >= 12 }
    if block.linkShare >= 0.3 { return false }
    if isFirst, let last = block.text.last, "-–—".contains(last) { return true }
    switch tag {
    case "p", "blockquote", "li", "dd": return block.text.split(separator: " ").count >= 4
    default: return block.length >= 80
    }
  }
}
