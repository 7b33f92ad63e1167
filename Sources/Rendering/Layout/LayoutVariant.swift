/// One way to lay out a picture; the same picture and variant give the same drawing.
struct LayoutVariant: Sendable {
  /// The nodes in the order in which lines run: a line is drawn from the earlier to the later.
  let nodeOrder: [Int]
  /// The direction of the layers.
  let direction: PictureDirection
  /// Seeds small differences of weight between lines.
  let seed: UInt64
  /// By node, its place in ``nodeOrder``.
  private let place: [Int]

  init(nodeOrder: [Int], direction: PictureDirection, seed: UInt64) {
    self.nodeOrder = nodeOrder
    self.direction = direction
    self.seed = seed
    var place = [Int](repeating: 0, count: nodeOrder.count)
    for (index, node) in nodeOrder.enumerated() { place[node] = index }
    self.place = place
  }

  /// Whether a line is laid out against its meaning.
  func isFlipped(_ line: Picture.Line) -> Bool { place[line.from] > place[line.to] }

  /// The lines in the order of their earlier ends, which is the order Graphviz starts from.
  func lineOrder(_ picture: Picture) -> [Int] {
    picture.lines.indices.sorted { a, b in
      let (x, y) = (ends(picture.lines[a]), ends(picture.lines[b]))
      return (x.0, x.1, a) < (y.0, y.1, b)
    }
  }

  /// How much a line is pulled short and straight.
  func weight(_ line: Picture.Line, at index: Int) -> Int {
    var random = SeededRandom(seed: seed &+ UInt64(index) &* 0x9E37_79B9)
    return (line.group == .tie ? 4 : 1) + Int(random.next() % 3)
  }

  private func ends(_ line: Picture.Line) -> (Int, Int) {
    (min(place[line.from], place[line.to]), max(place[line.from], place[line.to]))
  }
}
