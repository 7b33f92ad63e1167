import GRDB
import RelationGraph

extension GraphStore {
  /// The chains of relations between two actors of the store, with the graph they consist of.
  /// - Parameter isEach: whether to keep apart what several articles tell of the same actors.
  /// - Throws: ``StoreError/filter(_:)`` when the store has no actor of a name.
  public func chains(
    _ query: ChainQuery, _ filter: GraphFilter = GraphFilter(), isEach: Bool = false
  ) throws(StoreError) -> (graph: RelationshipGraph, chains: [ActorChain]) {
    try read { db in
      let lookup = ActorLookup(db: db)
      let first = try lookup.rows(named: query.first)
      let second = try lookup.rows(named: query.second)
      let stored = try StoredGraph(db)
      let condition = try stored.condition(filter)
      let links = try StoredLinks(db, condition)
      let chains = links.chains(first, second, query)
      let pairs = chains.flatMap { zip($0, $0.dropFirst()) }
      let graph = try stored.graph(between: pairs.map { ($0, $1) }, condition, isEach: isEach)
      let keys = try stored.keys(of: Set(chains.joined()))
      return (graph, chains.map { ActorChain(actors: $0.compactMap { keys[$0] }) })
    }
  }
}

/// Who is related to whom in a store, as numbers: all that finding chains needs.
private struct StoredLinks {
  private let actors: [Int64]
  private let search: ChainSearch

  init(_ db: Database, _ condition: RelationCondition) throws {
    var ends: [(Int64, Int64)] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT r.actor, r.recipient FROM relation r WHERE \(condition.sql)", arguments: condition.arguments)
    while let row = try rows.next() { ends.append((row[0], row[1])) }
    let actors = Set(ends.flatMap { [$0.0, $0.1] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    self.actors = actors
    search = ChainSearch(
      count: actors.count,
      links: ends.lazy.compactMap { ends in
        guard let actor = places[ends.0], let recipient = places[ends.1] else { return nil }
        return (actor, recipient)
      })
  }

  func chains(_ first: [Int64], _ second: [Int64], _ query: ChainQuery) -> [[Int64]] {
    func places(_ rows: [Int64]) -> Set<Int> { Set(rows.compactMap { actors.firstIndex(of: $0) }) }
    return search.chains(
      from: places(first), to: places(second), longest: query.longest, most: query.most,
      isShortestOnly: query.isShortestOnly
    ).map { $0.map { actors[$0] } }
  }
}
