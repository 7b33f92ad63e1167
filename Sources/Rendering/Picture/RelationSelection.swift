import RelationGraph

/// Which relations a picture shows: the strongest, so many that it stays readable.
struct RelationSelection {
  /// What makes two relations share a line: the same two actors, direction, group and certainty.
  struct LineKey: Hashable {
    let from: Int
    let to: Int
    let group: RelationGroup
    let status: Status
    let heads: LineHeads
  }

  /// A line's relations, strongest first; lines in reading order of their first relation.
  let lines: [(key: LineKey, relations: [Int])]

  /// Chooses.
  /// - Parameters:
  ///   - limit: the most relations; nil for as many as read well, 0 for all.
  init(_ graph: IndexedGraph, limit: Int?, fit: PageFit) {
    let relations = graph.graph.relations
    var lineOfKey: [LineKey: Int] = [:]
    var chosen: [(key: LineKey, relations: [Int])] = []
    var count = 0
    let keys = relations.indices.map { index -> LineKey in
      let (from, to) = (graph.actors[index], graph.recipients[index])
      let style = graph.styles.entries[graph.types[index]]
      let swaps = style.isMutual && from > to
      return LineKey(
        from: swaps ? to : from, to: swaps ? from : to, group: style.group, status: relations[index].status,
        heads: style.isMutual ? .none : .recipient)
    }
    let mostLines: Int
    if limit == nil {
      let distinct = Set(keys).count
      mostLines = distinct <= fit.tolerableLines ? distinct : fit.comfortableLines
    } else {
      mostLines = .max
    }
    let ranked = RelationSelection.strongestFirst(graph, keys: keys)
    let isSmall = limit == nil ? mostLines < keys.count : (1...RelationSelection.mostGrown).contains(limit ?? 0)
    for index in isSmall ? RelationSelection.grown(graph, ranked) : ranked.map(\.relation) {
      if let limit, limit > 0, count == limit { break }
      let key = keys[index]
      if let line = lineOfKey[key] {
        chosen[line].relations.append(index)
      } else if chosen.count < mostLines {
        lineOfKey[key] = chosen.count
        chosen.append((key, [index]))
      } else {
        continue
      }
      count += 1
    }
    lines = chosen.sorted { a, b in
      let (x, y) = (a.relations.min() ?? 0, b.relations.min() ?? 0)
      return x < y
    }
  }

  /// The relations' places, strongest first: what is told often, certain, and of actors with much to do; each further
  /// line between the same two counts less, so that the picture shows many actors rather than every word between two.
  static func strongestFirst(_ graph: IndexedGraph, keys: [LineKey]) -> [(relation: Int, value: Int)] {
    let relations = graph.graph.relations
    var degree = [Int](repeating: 0, count: graph.graph.actors.count)
    for index in relations.indices {
      degree[graph.actors[index]] += 1
      degree[graph.recipients[index]] += 1
    }
    let strength = relations.indices.map { index -> Int in
      let relation = relations[index]
      let (a, b) = (degree[graph.actors[index]], degree[graph.recipients[index]])
      let certainty =
        switch relation.status {
        case .asserted: 3
        case .denied, .alleged: 2
        case .planned: 0
        case .negated: -4
        }
      return 3 * min(relation.evidence.count, 4) + certainty + min(a, b, 8) + min(max(a, b), 8) / 2
        + Int(relation.confidence * 4)
    }
    let order = relations.indices.sorted { (-strength[$0], $0) < (-strength[$1], $1) }
    var linesOfPair: [Pair: [LineKey]] = [:]
    var value = strength
    for index in order {
      let pair = Pair(low: min(keys[index].from, keys[index].to), high: max(keys[index].from, keys[index].to))
      let earlier = linesOfPair[pair, default: []].firstIndex(of: keys[index])
      value[index] -= 5 * (earlier ?? linesOfPair[pair, default: []].count)
      if earlier == nil { linesOfPair[pair, default: []].append(keys[index]) }
    }
    return order.sorted { (-value[$0], $0) < (-value[$1], $1) }.map { ($0, value[$0]) }
  }

  /// The relations in the order in which a connected picture grows: each next one is the strongest, those that touch
  /// what is already shown preferred.
  private static func grown(_ graph: IndexedGraph, _ ranked: [(relation: Int, value: Int)]) -> [Int] {
    var rest = Array(ranked.prefix(mostCandidates))
    var isShown = [Bool](repeating: false, count: graph.graph.actors.count)
    var order: [Int] = []
    while !rest.isEmpty, order.count < 2 * mostGrown {
      var best = 0
      var bestValue = Int.min
      for (place, candidate) in rest.enumerated() {
        let ends = [graph.actors[candidate.relation], graph.recipients[candidate.relation]]
        let touching = ends.count { isShown[$0] }
        let value = candidate.value + (touching == 0 ? 0 : touching == 1 ? 6 : 5)
        if value > bestValue { (best, bestValue) = (place, value) }
      }
      let relation = rest.remove(at: best).relation
      isShown[graph.actors[relation]] = true
      isShown[graph.recipients[relation]] = true
      order.append(relation)
    }
    return order
  }

  /// Up to how many relations are chosen by growing, and from how many of the strongest.
  private static let mostGrown = 60
  private static let mostCandidates = 1000

  private struct Pair: Hashable {
    let low: Int
    let high: Int
  }
}
