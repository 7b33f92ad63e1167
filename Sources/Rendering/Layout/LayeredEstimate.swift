/// Foretells, without Graphviz, how a layered drawing turns out when lines run along an order of the nodes.
///
/// It does in microseconds what `dot` does in milliseconds, less well: nodes get layers, lines are cut at each layer
/// they pass, layers are sorted by barycentre, crossings are counted. Good enough to choose which orders to try.
/// A class, since thousands of orders are estimated in the same memory.
final class LayeredEstimate {
  /// Two nodes with at least one line between them.
  struct Pair: Hashable {
    let a: Int
    let b: Int
  }

  /// A stretch of a line from one layer to the next.
  private struct Link {
    let from: Int
    let to: Int
  }

  private let nodeCount: Int
  private let pairs: [Pair]
  /// Rows to a layer in a drawing of the shape that suits the picture.
  private let idealRows: Double
  private var layerCount = 0

  // The neighbours of all nodes one after the other, and where those of each node begin.
  private let neighbours: UnsafeMutableBufferPointer<Int>
  private let firstNeighbour: UnsafeMutableBufferPointer<Int>
  // By node.
  private let place: UnsafeMutableBufferPointer<Int>
  private let rank: UnsafeMutableBufferPointer<Int>
  // The items (nodes, and the bends of lines) of all layers one after the other, and where those of each layer begin.
  private let items: UnsafeMutableBufferPointer<Int>
  private let firstItem: UnsafeMutableBufferPointer<Int>
  private let links: UnsafeMutableBufferPointer<Link>
  private let firstLink: UnsafeMutableBufferPointer<Int>
  // By item.
  private let position: UnsafeMutableBufferPointer<Double>
  private let sum: UnsafeMutableBufferPointer<Double>
  private let count: UnsafeMutableBufferPointer<Double>

  /// - Parameter aspect: the width over height that suits the picture.
  init(nodeCount: Int, pairs: [Pair], aspect: Double) {
    self.nodeCount = nodeCount
    self.pairs = pairs
    // A layer with its labels is about four rows wide.
    idealRows = 4 / aspect
    // A line passes every layer at most, and there are no more layers than nodes.
    let mostItems = nodeCount + pairs.count * nodeCount
    neighbours = .allocate(capacity: 2 * pairs.count)
    firstNeighbour = LayeredEstimate.zeros(nodeCount + 1)
    place = LayeredEstimate.zeros(nodeCount)
    rank = LayeredEstimate.zeros(nodeCount)
    items = .allocate(capacity: mostItems)
    firstItem = LayeredEstimate.zeros(nodeCount + 2)
    links = .allocate(capacity: pairs.count * nodeCount)
    firstLink = LayeredEstimate.zeros(nodeCount + 2)
    position = .allocate(capacity: mostItems)
    sum = .allocate(capacity: mostItems)
    count = .allocate(capacity: mostItems)
    var next = 0
    for node in 0..<nodeCount {
      firstNeighbour[node] = next
      for pair in pairs where pair.a == node || pair.b == node {
        neighbours.initializeElement(at: next, to: pair.a == node ? pair.b : pair.a)
        next += 1
      }
    }
    firstNeighbour[nodeCount] = next
  }

  deinit {
    for buffer in [neighbours, firstNeighbour, place, rank, items, firstItem, firstLink] { buffer.deallocate() }
    for buffer in [position, sum, count] { buffer.deallocate() }
    links.deallocate()
  }

  private static func zeros(_ count: Int) -> UnsafeMutableBufferPointer<Int> {
    let buffer = UnsafeMutableBufferPointer<Int>.allocate(capacity: count)
    buffer.initialize(repeating: 0)
    return buffer
  }

  /// How bad the drawing is expected to be; lower is better.
  func cost(of order: [Int]) -> Double {
    assignRanks(order)
    buildLayers(order)
    for sweep in 0..<4 { if sweep % 2 == 0 { sweepDown() } else { sweepUp() } }
    var rows = 0
    for layer in 0..<layerCount { rows = max(rows, firstItem[layer + 1] - firstItem[layer]) }
    let shape = Double(rows) / max(1, Double(layerCount) * idealRows)
    let misshape = max(shape, 1 / max(shape, 0.01)) - 1
    return Double(crossings()) * 8 + Double(firstLink[layerCount]) * 1.2 + misshape * 6 + lopsidedness()
  }

  /// Lines that all leave an actor on one side crowd together; a main actor belongs between its partners.
  private func lopsidedness() -> Double {
    var sum = 0.0
    for node in 0..<nodeCount {
      let all = firstNeighbour[node + 1] - firstNeighbour[node]
      guard all > 3 else { continue }
      var before = 0
      for other in neighbourPlaces(node) where rank[neighbours[other]] < rank[node] { before += 1 }
      let excess = Double(max(before, all - before) - 3)
      if excess > 0 { sum += excess * excess * 0.7 }
    }
    return sum
  }

  private func neighbourPlaces(_ node: Int) -> Range<Int> { firstNeighbour[node]..<firstNeighbour[node + 1] }

  private func assignRanks(_ order: [Int]) {
    var last = 0
    for index in order.indices { place[order[index]] = index }
    for node in order {
      var least = 0
      for at in neighbourPlaces(node) where place[neighbours[at]] < place[node] {
        least = max(least, rank[neighbours[at]] + 1)
      }
      rank[node] = least
    }
    for node in order.reversed() {
      // A node that nothing comes before moves close to what follows it.
      guard !hasEarlierNeighbour(node) else { continue }
      var most = Int.max
      for at in neighbourPlaces(node) { most = min(most, rank[neighbours[at]] - 1) }
      if most != .max { rank[node] = max(0, most) }
    }
    for node in 0..<nodeCount { last = max(last, rank[node]) }
    layerCount = last + 1
  }

  private func hasEarlierNeighbour(_ node: Int) -> Bool {
    for at in neighbourPlaces(node) where place[neighbours[at]] < place[node] { return true }
    return false
  }

  private func buildLayers(_ order: [Int]) {
    for layer in 0...layerCount { (firstItem[layer], firstLink[layer]) = (0, 0) }
    for node in 0..<nodeCount { firstItem[rank[node] + 1] += 1 }
    for pair in pairs {
      let (low, high) = (min(rank[pair.a], rank[pair.b]), max(rank[pair.a], rank[pair.b]))
      // A pair in one layer has one link there, as every pair has in the layer it begins in.
      firstLink[low + 1] += 1
      var layer = low + 1
      while layer < high {
        firstItem[layer + 1] += 1
        firstLink[layer + 1] += 1
        layer += 1
      }
    }
    for layer in 0..<layerCount {
      firstItem[layer + 1] += firstItem[layer]
      firstLink[layer + 1] += firstLink[layer]
    }
    fillLayers(order)
  }

  private func fillLayers(_ order: [Int]) {
    // Until all layers are filled, the beginnings stand for how far each one is.
    for node in order { put(node, in: rank[node]) }
    var next = nodeCount
    for pair in pairs {
      let (low, high) = rank[pair.a] <= rank[pair.b] ? (pair.a, pair.b) : (pair.b, pair.a)
      var previous = low
      var layer = rank[low]
      while layer + 1 < rank[high] {
        link(previous, next, from: layer)
        layer += 1
        put(next, in: layer)
        previous = next
        next += 1
      }
      link(previous, high, from: layer)
    }
    for layer in stride(from: layerCount, to: 0, by: -1) {
      (firstItem[layer], firstLink[layer]) = (firstItem[layer - 1], firstLink[layer - 1])
    }
    (firstItem[0], firstLink[0]) = (0, 0)
    for layer in 0..<layerCount {
      for at in firstItem[layer]..<firstItem[layer + 1] { position[items[at]] = Double(at - firstItem[layer]) }
    }
  }

  private func put(_ item: Int, in layer: Int) {
    items[firstItem[layer]] = item
    firstItem[layer] += 1
  }

  private func link(_ from: Int, _ to: Int, from layer: Int) {
    links[firstLink[layer]] = Link(from: from, to: to)
    firstLink[layer] += 1
  }

  private func sweepDown() {
    for layer in 0..<layerCount where layer > 0 {
      clear(layer)
      for at in firstLink[layer - 1]..<firstLink[layer] {
        sum[links[at].to] += position[links[at].from]
        count[links[at].to] += 1
      }
      sort(layer)
    }
  }

  private func sweepUp() {
    for layer in stride(from: layerCount - 2, through: 0, by: -1) {
      clear(layer)
      for at in firstLink[layer]..<firstLink[layer + 1] {
        sum[links[at].from] += position[links[at].to]
        count[links[at].from] += 1
      }
      sort(layer)
    }
  }

  private func clear(_ layer: Int) {
    for at in firstItem[layer]..<firstItem[layer + 1] { (sum[items[at]], count[items[at]]) = (0, 0) }
  }

  /// Orders a layer by the mean place of each item's neighbours; insertion sort, since layers are short and stay
  /// nearly sorted.
  private func sort(_ layer: Int) {
    let (first, end) = (firstItem[layer], firstItem[layer + 1])
    for at in first..<end {
      let item = items[at]
      sum[item] = count[item] > 0 ? sum[item] / count[item] : position[item]
      var place = at
      while place > first {
        let other = items[place - 1]
        guard sum[other] > sum[item] || sum[other] == sum[item] && other > item else { break }
        items[place] = other
        place -= 1
      }
      items[place] = item
    }
    for at in first..<end { position[items[at]] = Double(at - first) }
  }

  private func crossings() -> Int {
    var total = 0
    for layer in 0..<layerCount {
      for i in firstLink[layer]..<firstLink[layer + 1] {
        let (from, to) = (position[links[i].from], position[links[i].to])
        for j in i + 1..<firstLink[layer + 1]
        where (from - position[links[j].from]) * (to - position[links[j].to]) < 0 {
          total += 1
        }
      }
    }
    return total
  }
}
