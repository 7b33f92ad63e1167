/// Finds the best tree under scores of single arcs (Chu and Liu; Edmonds), with exactly one child of the root.
package struct TreeDecoder {
  private var colors: [Int32] = []
  // What follows is used where arcs form cycles, and kept from one sentence to the next.
  private var score: [Float] = []
  private var gains: [Float] = []
  private var from: [Int32] = []
  private var to: [Int32] = []
  private var best: [Int32] = []
  private var seen: [Int32] = []
  private var alive: [Bool] = []
  private var cycle: [Int] = []
  /// The number of each row's node: that of its word, or one given to a cycle.
  private var node: [Int32] = []
  /// The cycle that swallowed each node.
  private var parent: [Int32] = []
  /// The word by which each node is entered.
  private var entered: [Int32] = []
  private var arcTo: [Int32] = []
  private var arcFrom: [Int32] = []

  package init() {}

  /// Writes the heads (-1 for the root) of the best tree.
  /// - Parameters:
  ///   - scores: one row for each word with the score of each possible head; the last column stands for the root.
  ///   - count: the number of words; rows are `count + 1` long.
  package mutating func decode(_ scores: UnsafePointer<Float>, count: Int, into result: UnsafeMutablePointer<Int32>) {
    guard count > 0 else { return }
    let stride = count + 1
    var root = 0
    var rootMargin = -Float.infinity
    for word in 0..<count {
      let row = scores + word * stride
      var best = -Float.infinity
      for head in 0..<count where head != word { best = max(best, row[head]) }
      let margin = count == 1 ? 0 : row[count] - best
      if margin > rootMargin { (root, rootMargin) = (word, margin) }
    }
    for word in 0..<count {
      guard word != root else {
        result[word] = -1
        continue
      }
      let row = scores + word * stride
      var best = -1
      for head in 0..<count where head != word && (best < 0 || row[head] > row[best]) { best = head }
      result[word] = Int32(best)
    }
    if hasCycle(result, count) { solve(scores, stride, count, root, result) }
  }

  private mutating func hasCycle(_ heads: UnsafePointer<Int32>, _ count: Int) -> Bool {
    colors.removeAll(keepingCapacity: true)
    for _ in 0..<count { colors.append(0) }
    for start in 0..<count where colors[start] == 0 {
      var word = start
      while word >= 0, colors[word] == 0 {
        colors[word] = Int32(start + 1)
        word = Int(heads[word])
      }
      if word >= 0, colors[word] == Int32(start + 1) { return true }
      word = start
      while word >= 0, colors[word] == Int32(start + 1) {
        colors[word] = -1
        word = Int(heads[word])
      }
    }
    return false
  }

  /// Contracts cycles until none is left, then opens them again; quadratic in the sentence's length for each cycle.
  private mutating func solve(
    _ scores: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ root: Int, _ result: UnsafeMutablePointer<Int32>
  ) {
    prepare(scores, stride, count)
    var next = count
    while true {
      findBestArcs(count, root)
      findCycle(count, root)
      if cycle.isEmpty { break }
      contract(count, into: next)
      next += 1
    }
    for row in 0..<count where alive[row] && row != root {
      let place = row * count + Int(best[row])
      result[Int(to[place])] = from[place]
      entered[Int(node[row])] = to[place]
    }
    result[root] = -1
    // The arc that enters a cycle replaces the cycle's own arc into that member.
    for whole in (count..<next).reversed() {
      let word = entered[whole]
      var broken = Int(word)
      while Int(parent[broken]) != whole { broken = Int(parent[broken]) }
      for part in 0..<whole where Int(parent[part]) == whole {
        if part != broken { result[Int(arcTo[part])] = arcFrom[part] }
        entered[part] = part == broken ? word : arcTo[part]
      }
    }
  }

  private mutating func prepare(_ scores: UnsafePointer<Float>, _ stride: Int, _ count: Int) {
    if alive.count < count {
      score = Array(repeating: 0, count: count * count)
      from = Array(repeating: 0, count: count * count)
      to = Array(repeating: 0, count: count * count)
      best = Array(repeating: 0, count: count)
      (node, seen) = (best, best)
      gains = Array(repeating: 0, count: count)
      alive = Array(repeating: true, count: count)
      parent = Array(repeating: 0, count: 2 * count)
      (entered, arcTo, arcFrom) = (parent, parent, parent)
      cycle.reserveCapacity(count)
    }
    for word in 0..<count {
      alive[word] = true
      node[word] = Int32(word)
      parent[word] = -1
      for head in 0..<count {
        let place = word * count + head
        score[place] = scores[word * stride + head]
        from[place] = Int32(head)
        to[place] = Int32(word)
      }
    }
  }

  private mutating func findBestArcs(_ count: Int, _ root: Int) {
    for row in 0..<count where alive[row] && row != root {
      var choice = -1
      for head in 0..<count where alive[head] && head != row {
        if choice < 0 || score[row * count + head] > score[row * count + choice] { choice = head }
      }
      best[row] = Int32(choice)
    }
  }

  /// Fills ``cycle`` with the members of one, or empties it.
  private mutating func findCycle(_ count: Int, _ root: Int) {
    cycle.removeAll(keepingCapacity: true)
    for row in 0..<count { seen[row] = 0 }
    for start in 0..<count where alive[start] {
      let mark = Int32(start + 1)
      var row = start
      while row != root, seen[row] == 0 {
        seen[row] = mark
        row = Int(best[row])
      }
      guard row != root, seen[row] == mark else { continue }
      let first = row
      repeat {
        cycle.append(row)
        row = Int(best[row])
      } while row != first
      return
    }
  }

  /// Makes one node of the cycle, in the row of its first member.
  private mutating func contract(_ count: Int, into whole: Int) {
    let kept = cycle[0]
    for member in cycle {
      let place = member * count + Int(best[member])
      let part = Int(node[member])
      (arcTo[part], arcFrom[part], parent[part]) = (to[place], from[place], Int32(whole))
      alive[member] = false
    }
    for row in 0..<count where alive[row] {
      // Into the cycle: break it where that costs least.
      var entry = kept
      var gain = -Float.infinity
      for member in cycle {
        let change = score[member * count + row] - score[member * count + Int(best[member])]
        if change > gain { (entry, gain) = (member, change) }
      }
      let (inner, outer) = (entry * count + row, kept * count + row)
      (from[outer], to[outer]) = (from[inner], to[inner])
      // Out of the cycle: from its best member.
      var exit = row * count + kept
      for member in cycle where score[row * count + member] > score[exit] { exit = row * count + member }
      let target = row * count + kept
      (score[target], from[target], to[target]) = (score[exit], from[exit], to[exit])
      gains[row] = gain
    }
    for row in 0..<count where alive[row] { score[kept * count + row] = gains[row] }
    alive[kept] = true
    node[kept] = Int32(whole)
    parent[whole] = -1
  }
}
