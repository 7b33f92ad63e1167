import RelationGraph

/// What a picture shows, decided before anything is placed: which actors, which lines, what they are labelled.
struct Picture: Sendable {
  /// An actor to draw.
  struct Node: Sendable {
    /// Its place in the graph's actors.
    let actor: Int
    let kind: Actor.Kind
    /// The name, broken into lines.
    let lines: [String]
  }

  /// One line between two nodes, standing for one relation or several.
  struct Line: Sendable {
    /// The node that acts.
    let from: Int
    /// The node acted upon.
    let to: Int
    /// The places of its relations in the graph, strongest first.
    let relations: [Int]
    let group: RelationGroup
    let status: Status
    let heads: LineHeads
    /// Broken into lines; empty for none.
    let label: [String]
  }

  /// The members of one of the two main sides, drawn on a common ground.
  struct Side: Sendable {
    let label: String
    /// The state or body the others belong to.
    let head: Int
    let nodes: [Int]
  }

  let nodes: [Node]
  let lines: [Line]
  let sides: [Side]
  /// How many relations the lines stand for, of how many in the graph.
  let shown: Int
  let all: Int
  /// By node: how many lines meet there.
  let degrees: [Int]

  init(nodes: [Node], lines: [Line], sides: [Side], shown: Int, all: Int) {
    self.nodes = nodes
    self.lines = lines
    self.sides = sides
    self.shown = shown
    self.all = all
    var degrees = [Int](repeating: 0, count: nodes.count)
    for line in lines {
      degrees[line.from] += 1
      degrees[line.to] += 1
    }
    self.degrees = degrees
  }
}
