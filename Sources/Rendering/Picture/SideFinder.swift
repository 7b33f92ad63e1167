import RelationGraph

/// Finds the two main sides of a story: states or bodies, each with the people and organs tied to it, that between
/// them hold much of what happens and have to do with each other.
struct SideFinder {
  /// The nodes of the two sides with each one's head, or nothing when the story has no two main sides.
  static func sides(_ nodes: [Picture.Node], lines: [Picture.Line]) -> [(head: Int, members: [Int])] {
    let nodeCount = nodes.count
    var events = [Int](repeating: 0, count: nodeCount)
    for line in lines where line.group != .tie && line.from != line.to {
      events[line.from] += line.relations.count
      events[line.to] += line.relations.count
    }
    let heads = self.heads(nodes, lines: lines, events: events)
    var members = [[Int]](repeating: [], count: nodeCount)
    for node in 0..<nodeCount { members[heads[node]].append(node) }
    let total = lines.reduce(0) { $0 + ($1.group == .tie ? 0 : $1.relations.count) }
    let weight = members.map { group in group.reduce(0) { $0 + events[$1] } }
    let candidates = members.indices.filter { members[$0].count >= 2 && weight[$0] * 5 >= total }
      .sorted { (-weight[$0], $0) < (-weight[$1], $1) }
    guard candidates.count >= 2 else { return [] }
    let (first, second) = (candidates[0], candidates[1])
    let meet = lines.contains { line in
      line.group != .tie && Set([heads[line.from], heads[line.to]]) == [first, second]
    }
    guard meet else { return [] }
    return [first, second].map { (head: $0, members: members[$0]) }
  }

  /// For each node the head of its side: the node reached by following ties upwards, itself when it has none.
  private static func heads(_ nodes: [Picture.Node], lines: [Picture.Line], events: [Int]) -> [Int] {
    var parent = [Int](nodes.indices)
    for line in lines
    where line.group == .tie && line.heads == .recipient && line.status == .asserted && line.from != line.to {
      // States and what they make together belong to no side but their own.
      guard nodes[line.from].kind != .country, nodes[line.from].kind != .igo, nodes[line.to].kind != .igo else {
        continue
      }
      let current = parent[line.from]
      if current == line.from || events[line.to] > events[current] { parent[line.from] = line.to }
    }
    return nodes.indices.map { node in
      var head = node
      for _ in 0..<4 where parent[head] != head {
        head = parent[head]
        if head == node { break }
      }
      // A ring of ties has no head; its members stand alone.
      return parent[head] == head ? head : node
    }
  }
}
