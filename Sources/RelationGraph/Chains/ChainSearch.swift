/// Finds the shortest chains between places of a graph, whatever way its links run.
public struct ChainSearch: Sendable {
  // By place: the places linked to it, those with most links first, then in order.
  private let neighbours: [[Int]]

  /// Prepares a search.
  /// - Parameters:
  ///   - count: how many places there are.
  ///   - links: pairs of places, as often as they are linked.
  public init(count: Int, links: some Sequence<(Int, Int)>) {
    var places = [[Int]](repeating: [], count: count)
    for (a, b) in links where a != b {
      places[a].append(b)
      places[b].append(a)
    }
    neighbours = places.map(ChainSearch.byFrequency)
  }

  /// Chains from any of some places to any of others, each place at most once in a chain; the shortest first, of equal
  /// ones that with the most links at its first step.
  /// - Parameters:
  ///   - longest: the most steps of a chain.
  ///   - most: the most chains.
  ///   - isShortestOnly: whether chains longer than the shortest are left out.
  public func chains(
    from starts: Set<Int>, to goals: Set<Int>, longest: Int, most: Int, isShortestOnly: Bool
  ) -> [[Int]] {
    let left = distances(to: goals, limit: longest)
    guard let shortest = starts.compactMap({ left[$0] < 0 ? nil : left[$0] }).min(), shortest > 0 else { return [] }
    var found: [[Int]] = []
    for length in shortest...max(shortest, isShortestOnly ? shortest : longest) where found.count < most {
      for start in starts.sorted() {
        var chain = [start]
        extend(&chain, by: length, left, goals, most, &found)
      }
    }
    return found
  }

  private func extend(
    _ chain: inout [Int], by steps: Int, _ left: [Int], _ goals: Set<Int>, _ most: Int, _ found: inout [[Int]]
  ) {
    if found.count >= most { return }
    guard steps > 0 else {
      found.append(chain)
      return
    }
    for next in neighbours[chain[chain.count - 1]] where left[next] >= 0 && left[next] < steps {
      // A chain ends at the first goal it meets.
      guard goals.contains(next) == (steps == 1), !chain.contains(next) else { continue }
      chain.append(next)
      extend(&chain, by: steps - 1, left, goals, most, &found)
      chain.removeLast()
    }
  }

  /// By place: the fewest steps to a goal; -1 where they are more than the limit.
  private func distances(to goals: Set<Int>, limit: Int) -> [Int] {
    var distances = [Int](repeating: -1, count: neighbours.count)
    var edge = goals.sorted()
    for goal in edge { distances[goal] = 0 }
    for distance in 1...max(1, limit) {
      var next: [Int] = []
      for place in edge {
        for neighbour in neighbours[place] where distances[neighbour] < 0 {
          distances[neighbour] = distance
          next.append(neighbour)
        }
      }
      edge = next
    }
    return distances
  }

  private static func byFrequency(_ places: [Int]) -> [Int] {
    var runs: [(place: Int, count: Int)] = []
    for place in places.sorted() {
      if let last = runs.last, last.place == place { runs[runs.count - 1].count += 1 } else { runs.append((place, 1)) }
    }
    return runs.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map(\.place)
  }
}
