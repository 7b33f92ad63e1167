/// The elements of a page that are no part of the article.
struct PageAsides {
  /// By node: whether it is left out, with all that is in it.
  let isLeftOut: [Bool]

  init(_ tree: PageTree, marks: PageMarks, kinds: [Set<PageMarks.Kind>], blocks: [PageBlock]) {
    let sums = PageSums(tree, blocks)
    var leftOut = [Bool](repeating: false, count: tree.nodes.count)
    var holdsBody = [Bool](repeating: false, count: tree.nodes.count)
    for place in tree.nodes.indices where tree.nodes[place].tag == "h1" || kinds[place].contains(.body) {
      guard !kinds[place].contains(.comments) else { continue }
      var above = place
      while above >= 0, !holdsBody[above] {
        holdsBody[above] = true
        above = tree.nodes[above].parent
      }
    }
    let all = tree.nodes.isEmpty ? 0 : sums.running(0)
    for place in tree.nodes.indices {
      let node = tree.nodes[place]
      if node.isText { continue }
      if node.tag == "head" || node.tag == "script" || PageAsides.isNever(node.tag) {
        leftOut[place] = true
        continue
      }
      if ["html", "body", "main"].contains(node.tag) { continue }
      let isComments = kinds[place].contains(.comments)
      let isAside =
        isComments || kinds[place].contains(.aside) || marks.isAside(tag: node.tag, role: node["role"])
        || PageAsides.isHidden(node)
      // Where a name misleads, what the element holds counts: the headline, the body, or most of the page's text.
      if isAside, !holdsBody[place], isComments || sums.running(place) < all * 0.6 { leftOut[place] = true }
    }
    isLeftOut = leftOut
  }

  private static func isNever(_ tag: String) -> Bool {
    ["button", "select", "input", "textarea", "figure", "figcaption", "picture", "video", "audio", "canvas", "dialog"]
      .contains(tag)
  }

  private static func isHidden(_ node: PageTree.Node) -> Bool {
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    let style = node["style"]?.lowercased().filter { $0 != " " } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
