import RelationGraph
import Testing

@Suite struct ChainTests {
  /// A graph of actors named by letters, with a relation for each pair: `ab bc`.
  static func graph(_ pairs: String) -> RelationshipGraph {
    let links = pairs.split(separator: " ").map(Array.init)
    var letters: [Character] = []
    for letter in links.joined() where !letters.contains(letter) { letters.append(letter) }
    return RelationshipGraph(
      generator: "test", actors: letters.map { Actor(id: String($0), name: "Actor \($0)", kind: .country) },
      relations: links.enumerated().map { number, link in
        Relation(
          id: "r\(number)", type: RelationType.all[0], actor: String(link[0]), recipient: String(link[1]))
      })
  }

  static let cases: [(pairs: String, longest: Int?, most: Int, wanted: [String])] = [
    ("ab", nil, 5, ["ab"]),
    ("ba", nil, 5, ["ab"]),
    ("ac cb ad db", nil, 5, ["acb", "adb"]),
    ("ac cb ad ad db", nil, 5, ["adb", "acb"]),
    ("ac cb ad db", nil, 1, ["acb"]),
    ("ab ac cb", nil, 5, ["ab"]),
    ("ab ac cb cd db", 3, 5, ["ab", "acb", "acdb"]),
    ("ab ac cb cd db", 2, 5, ["ab", "acb"]),
    ("ac db", nil, 5, []),
    ("ac cd de ef fg gh hb", nil, 5, []),
    ("ac cd de ef fg gb", nil, 5, ["acdefgb"]),
    ("aa ab", nil, 5, ["ab"]),
  ]

  @Test(arguments: cases)
  func findsChains(_ row: (pairs: String, longest: Int?, most: Int, wanted: [String])) throws {
    var query = ChainQuery("Actor a", "b")
    query.most = row.most
    if let longest = row.longest {
      query.longest = longest
      query.isShortestOnly = false
    }
    let graph = ChainTests.graph(row.pairs)
    guard graph.actors.contains(where: { $0.id == "b" }) else { return }
    let chains = try graph.chains(query)
    #expect(chains.map { $0.actors.joined() } == row.wanted)
    let part = graph.part(chains)
    let kept = Set(part.relations.map { "\(min($0.actor, $0.recipient))\(max($0.actor, $0.recipient))" })
    let wanted = Set(
      row.wanted.flatMap { chain in zip(chain, chain.dropFirst()).map { String([$0, $1].sorted()) } })
    #expect(kept == wanted)
  }

  @Test func unknownNameIsAnswered() {
    #expect(throws: FilterError.unknownActor(name: "Actor x", suggestion: "Actor a")) {
      try ChainTests.graph("ab").chains(ChainQuery("Actor x", "b"))
    }
  }
}
