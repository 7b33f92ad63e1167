/// Finds the best tree under scores of single arcs (Chu and Liu; Edmonds), with exactly one child of the root.
package struct TreeDecoder {
  private var heads: [Int32] = []
  private var colors: [Int32] = []

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

  /// Contracts cycles until none is left; quadratic in the sentence's length for each cycle.
  private func solve(
    _ scores: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ root: Int, _ result: UnsafeMutablePointer<Int32>
  ) {
    var score = [Float](repeating: -.infinity, count: count * count)
    var from = [Int32](repeating: 0, count: count * count)
    var to = [Int32](repeating: 0, count: count * count)
    for word in 0..<count where word != root {
      for head in 0..<count where head != word {
        score[word * count + head] = scores[word * stride + head]
      }
    }
    for word in 0..<count {
      for head in 0..<count {
        from[word * count + head] = Int32(head)
        to[word * count + head] = Int32(word)
      }
    }
    let heads = contract(&score, &from, &to, count, Array(0..<count), root)
    for (word, head) in heads { result[Int(word)] = head }
    result[root] = -1
  }

  /// The best arcs, as (word, head) in original numbers, among the nodes still alive.
  private func contract(
    _ score: inout [Float], _ from: inout [Int32], _ to: inout [Int32], _ size: Int, _ nodes: [Int], _ root: Int
  ) -> [(Int32, Int32)] {
    var best = [Int](repeating: -1, count: size)
    for node in nodes where node != root {
      for head in nodes where head != node {
        if best[node] < 0 || score[node * size + head] > score[node * size + best[node]] { best[node] = head }
      }
    }
    guard let cycle = findCycle(best, nodes, root, size) else {
      return nodes.filter { $0 != root }.map { (to[$0 * size + best[$0]], from[$0 * size + best[$0]]) }
    }
    let inCycle = cycle.reduce(into: [Bool](repeating: false, count: size)) { $0[$1] = true }
    let kept = cycle[0]
    let arcs = cycle.map { ($0, to[$0 * size + best[$0]], from[$0 * size + best[$0]]) }
    var entries: [Int32: Int] = [:]
    for node in nodes where !inCycle[node] {
      // Into the cycle: break it where that costs least.
      var bestEntry = cycle[0]
      var bestGain = -Float.infinity
      for member in cycle {
        let gain = score[member * size + node] - score[member * size + best[member]]
        if gain > bestGain { (bestEntry, bestGain) = (member, gain) }
      }
      let arc = (to[bestEntry * size + node], from[bestEntry * size + node])
      // Out of the cycle: from its best member.
      var bestExit = cycle[0]
      for member in cycle where score[node * size + member] > score[node * size + bestExit] { bestExit = member }
      let exit = (score[node * size + bestExit], to[node * size + bestExit], from[node * size + bestExit])
      score[kept * size + node] = bestGain
      to[kept * size + node] = arc.0
      from[kept * size + node] = arc.1
      (score[node * size + kept], to[node * size + kept], from[node * size + kept]) = exit
      entries[arc.0] = bestEntry
    }
    let rest = nodes.filter { !inCycle[$0] || $0 == kept }
    let found = contract(&score, &from, &to, size, rest, root)
    // The arc that enters the cycle replaces the cycle's own arc into that member.
    var memberOf: [Int32: Int] = [:]
    for (member, word, _) in arcs { memberOf[word] = member }
    var broken = -1
    for (word, _) in found {
      if let member = memberOf[word] ?? entries[word], inCycle[member] { broken = member }
    }
    return found + arcs.filter { $0.0 != broken }.map { ($0.1, $0.2) }
  }

  private func findCycle(_ best: [Int], _ nodes: [Int], _ root: Int, _ size: Int) -> [Int]? {
    var seen = [Int](repeating: 0, count: size)
    for (mark, start) in nodes.enumerated() {
      var node = start
      while node != root, node >= 0, seen[node] == 0 {
        seen[node] = mark + 1
        node = best[node]
      }
      guard node >= 0, node != root, seen[node] == mark + 1 else { continue }
      var cycle = [node]
      var next = best[node]
      while next != node {
        cycle.append(next)
        next = best[next]
      }
      return cycle
    }
    return nil
  }
}
