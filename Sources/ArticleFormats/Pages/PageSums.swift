/// How much text stands within each element of a page.
struct PageSums {
  private let tree: PageTree
  private var worths: [Double]
  private var lengths: [Double]
  private var counts: [Int]
  private var owns: [Double]

  init(_ tree: PageTree, _ blocks: [PageBlock]) {
    self.tree = tree
    worths = [Double](repeating: 0, count: tree.nodes.count + 1)
    lengths = worths
    owns = worths
    counts = [Int](repeating: 0, count: tree.nodes.count + 1)
    for block in blocks {
      let isHeading = PageBlocks.headings.contains(tree.nodes[block.element].tag)
      worths[block.place + 1] += isHeading && block.linkShare < 0.5 ? 0 : block.worth
      guard block.isRunning, !isHeading else { continue }
      lengths[block.place + 1] += Double(block.length)
      counts[block.place + 1] += 1
      // A paragraph belongs to the element around it; text without one to the element it stands in.
      let holder =
        ["p", "blockquote"].contains(tree.nodes[block.element].tag)
        ? max(0, tree.nodes[block.element].parent) : block.element
      owns[holder] += Double(block.length)
    }
    for place in tree.nodes.indices {
      worths[place + 1] += worths[place]
      lengths[place + 1] += lengths[place]
      counts[place + 1] += counts[place]
    }
  }

  /// The worth of all blocks within an element.
  func worth(_ place: Int) -> Double { worths[tree.nodes[place].end] - worths[place] }

  /// The bytes of running text within an element.
  func running(_ place: Int) -> Double { lengths[tree.nodes[place].end] - lengths[place] }

  /// The paragraphs of running text within an element.
  func count(_ place: Int) -> Int { counts[tree.nodes[place].end] - counts[place] }

  /// The bytes of running text in paragraphs directly in an element.
  func own(_ place: Int) -> Double { owns[place] }

  /// The elements directly in an element.
  func children(of place: Int) -> [Int] {
    var children: [Int] = []
    var child = place + 1
    while child < tree.nodes[place].end {
      if !tree.nodes[child].isText { children.append(child) }
      child = tree.nodes[child].end
    }
    return children
  }
}
