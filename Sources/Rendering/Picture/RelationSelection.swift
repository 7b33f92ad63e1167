import RelationGraph

/// Which relations a picture shows: the strongest, so many that it stays readable.
struct RelationSelection {
  /// What makes two relations share a line: the same two actors, direction, group and certainty.
  struct LineKey: Hashable {
    let from: Int
    let to: Int
    let group: RelationGroup
    let status: Status
    let isMutual: Bool
  }

  /// Lines up to which a picture reads well, and up to which nothing is left out.
  static let comfortableLines = 24
  static let tolerableLines = 28

  /// A line's relations, strongest first; lines in reading order of their first relation.
  let lines: [(key: LineKey, relations: [Int])]

  /// Chooses.
  /// - Parameters:
  ///   - limit: the most relations; nil for as many as read well, 0 for all.
  init(_ graph: IndexedGraph, limit: Int?) {
    let relations = graph.graph.relations
    let order = RelationSelection.strongestFirst(graph)
    var lineOfKey: [LineKey: Int] = [:]
    var chosen: [(key: LineKey, relations: [Int])] = []
    var count = 0
    func keys(_ index: Int) -> LineKey {
      let (from, to) = (graph.actors[index], graph.recipients[index])
      let style = graph.styles.entries[graph.types[index]]
      let swaps = style.isMutual && from > to
      return LineKey(
        from: swaps ? to : from, to: swaps ? from : to, group: style.group, status: relations[index].status,
        isMutual: style.isMutual)
    }
    let mostLines: Int
    if limit == nil {
      let distinct = Set(relations.indices.map(keys)).count
      mostLines = distinct <= RelationSelection.tolerableLines ? distinct : RelationSelection.comfortableLines
    } else {
      mostLines = .max
    }
    for index in order {
      if let limit, limit > 0, count == limit { break }
      let key = keys(index)
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

  /// The relations' places, strongest first: what is told often, of actors with many relations, and certain; among
  /// equals, reading order.
  static func strongestFirst(_ graph: IndexedGraph) -> [Int] {
    let relations = graph.graph.relations
    var degree = [Int](repeating: 0, count: graph.graph.actors.count)
    for index in relations.indices {
      degree[graph.actors[index]] += 1
      degree[graph.recipients[index]] += 1
    }
    let strength = relations.indices.map { index -> Int in
      let relation = relations[index]
      let ends = [degree[graph.actors[index]], degree[graph.recipients[index]]]
      let certainty =
        switch relation.status {
        case .asserted: 3
        case .denied, .alleged: 2
        case .planned: 0
        case .negated: -4
        }
      // The lesser end counts twice: a line between two main actors says more than one to a passer-by.
      return 3 * min(relation.evidence.count, 4) + certainty + min(ends[0], ends[1], 8) * 2
        + min(max(ends[0], ends[1]), 8)
        + Int(relation.confidence * 4) - (graph.styles.entries[graph.types[index]].group == .tie ? 2 : 0)
    }
    return relations.indices.sorted { (-strength[$0], $0) < (-strength[$1], $1) }
  }
}
