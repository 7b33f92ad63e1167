import RelationGraph

/// Decides what a picture shows: chooses relations, bundles parallel ones, words labels and finds the sides.
struct PictureComposer {
  /// The most lines between two actors; where there would be more, one line stands for all.
  static let mostParallel = 3

  let graph: IndexedGraph
  let wording: Wording
  let fit: PageFit

  func picture(limit: Int?) -> Picture {
    let selection = RelationSelection(graph, limit: limit, fit: fit)
    let bundled = PictureComposer.bundle(selection.lines)
    var nodeOfActor = [Int](repeating: -1, count: graph.graph.actors.count)
    for line in bundled { for actor in [line.key.from, line.key.to] { nodeOfActor[actor] = 0 } }
    // A graph without relations still shows its actors.
    if bundled.isEmpty { for actor in nodeOfActor.indices { nodeOfActor[actor] = 0 } }
    var nodes: [Picture.Node] = []
    for (place, actor) in graph.graph.actors.enumerated() where nodeOfActor[place] == 0 {
      nodeOfActor[place] = nodes.count
      var lines = DrawnText(actor.name).lines(width: fit.nameWidth)
      if lines.isEmpty { lines = [DrawnText(actor.id).text] }
      nodes.append(Picture.Node(actor: place, kind: actor.kind, lines: lines))
    }
    let labels = LineLabel(graph, wording: wording, width: fit.labelWidth)
    let lines = bundled.map { line in
      Picture.Line(
        from: nodeOfActor[line.key.from], to: nodeOfActor[line.key.to], relations: line.relations,
        group: line.key.group, status: line.key.status, heads: line.key.heads,
        label: labels.lines(for: line.relations, status: line.key.status))
    }
    let sides = SideFinder.sides(nodes, lines: lines).map { side in
      Picture.Side(
        label: DrawnText(graph.graph.actors[nodes[side.head].actor].name, longest: 32).text.uppercased(),
        head: side.head, nodes: side.members)
    }
    return Picture(
      nodes: nodes, lines: lines, sides: sides, shown: bundled.reduce(0) { $0 + $1.relations.count },
      all: graph.graph.relations.count)
  }

  /// Where a pair has more than ``mostParallel`` lines, merges those that are equally certain, in the colour of the
  /// largest: a claim that is denied never hides in a line of facts.
  static func bundle(
    _ lines: [(key: RelationSelection.LineKey, relations: [Int])]
  ) -> [(key: RelationSelection.LineKey, relations: [Int])] {
    struct Pair: Hashable {
      let low: Int
      let high: Int
      let status: Status?
    }
    func pair(_ key: RelationSelection.LineKey, _ status: Status?) -> Pair {
      Pair(low: min(key.from, key.to), high: max(key.from, key.to), status: status)
    }
    var count: [Pair: Int] = [:]
    var members: [Pair: [Int]] = [:]
    for (index, line) in lines.enumerated() {
      count[pair(line.key, nil), default: 0] += 1
      members[pair(line.key, line.key.status), default: []].append(index)
    }
    var bundled: [(key: RelationSelection.LineKey, relations: [Int])] = []
    for (index, line) in lines.enumerated() {
      let parts = members[pair(line.key, line.key.status)] ?? []
      guard count[pair(line.key, nil), default: 0] > mostParallel, parts.count > 1 else {
        bundled.append(line)
        continue
      }
      guard parts.first == index else { continue }
      let largest = parts.dropFirst().reduce(index) {
        lines[$1].relations.count > lines[$0].relations.count ? $1 : $0
      }
      let directed = parts.map { lines[$0].key }.filter { $0.heads != .none }
      let first = directed.first ?? line.key
      let turnsBack = directed.contains { $0.from != first.from }
      let key = RelationSelection.LineKey(
        from: first.from, to: first.to, group: lines[largest].key.group, status: line.key.status,
        heads: directed.isEmpty ? .none : turnsBack ? .both : .recipient)
      bundled.append((key, lines[largest].relations + parts.filter { $0 != largest }.flatMap { lines[$0].relations }))
    }
    return bundled
  }
}
