/// Finds orders of the actors along which lines can run with few crossings: direction for layout is not direction of
/// meaning, so every line runs from the earlier actor to the later, and the arrowhead tells who acts.
struct ActorOrder {
  private let nodeCount: Int
  private let pairs: [LayeredEstimate.Pair]
  private let aspect: Double

  init(_ picture: Picture, aspect: Double) {
    nodeCount = picture.nodes.count
    self.aspect = aspect
    var seen: Set<LayeredEstimate.Pair> = []
    pairs = picture.lines.compactMap { line in
      let pair = LayeredEstimate.Pair(a: min(line.from, line.to), b: max(line.from, line.to))
      return line.from != line.to && seen.insert(pair).inserted ? pair : nil
    }
  }

  /// The most promising orders, best first, all different.
  /// - Parameters:
  ///   - wanted: the most orders.
  ///   - effort: how many orders are estimated in all.
  func best(_ wanted: Int, effort: Int) -> [[Int]] {
    guard nodeCount > 2, !pairs.isEmpty else { return [Array(0..<nodeCount)] }
    let estimate = LayeredEstimate(nodeCount: nodeCount, pairs: pairs, aspect: aspect)
    var random = SeededRandom(seed: 0x51_6D_70_75_6C)
    let starts = max(1, wanted)
    var found: [(cost: Double, order: [Int])] = []
    for start in 0..<starts {
      var order = start % 2 == 0 ? walk(from: start / 2) : shuffled(&random)
      var cost = estimate.cost(of: order)
      for _ in 0..<max(1, effort / starts) {
        var moved = order
        let node = moved.remove(at: random.below(moved.count))
        moved.insert(node, at: random.below(moved.count + 1))
        let movedCost = estimate.cost(of: moved)
        if movedCost <= cost { (order, cost) = (moved, movedCost) }
      }
      if !found.contains(where: { $0.order == order }) { found.append((cost, order)) }
    }
    return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element.order)
  }

  /// The nodes in the order of a breadth-first walk that starts at a node on the rim.
  private func walk(from offset: Int) -> [Int] {
    var degree = [Int](repeating: 0, count: nodeCount)
    for pair in pairs {
      degree[pair.a] += 1
      degree[pair.b] += 1
    }
    let rim = degree.indices.sorted { (degree[$0], $0) < (degree[$1], $1) }
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: nodeCount)
    for shift in rim.indices {
      let start = rim[(shift + offset) % rim.count]
      guard !isSeen[start] else { continue }
      isSeen[start] = true
      order.append(start)
      var head = order.count - 1
      while head < order.count {
        for pair in pairs where pair.a == order[head] || pair.b == order[head] {
          let other = pair.a == order[head] ? pair.b : pair.a
          if !isSeen[other] {
            isSeen[other] = true
            order.append(other)
          }
        }
        head += 1
      }
    }
    return order
  }

  private func shuffled(_ random: inout SeededRandom) -> [Int] {
    var order = Array(0..<nodeCount)
    for index in order.indices.dropLast() {
      order.swapAt(index, index + random.below(order.count - index))
    }
    return order
  }
}
