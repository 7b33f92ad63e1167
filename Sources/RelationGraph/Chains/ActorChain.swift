/// Actors of whom each is related to the next.
public struct ActorChain: Hashable, Sendable {
  /// The ids of the actors, from one end to the other.
  public let actors: [String]

  /// Creates a chain.
  public init(actors: [String]) { self.actors = actors }
}

/// Which chains of relations are asked for.
public struct ChainQuery: Hashable, Sendable {
  /// One end by name, alias, id or country code.
  public var first: String
  /// The other end.
  public var second: String
  /// The most relations in a chain; 6 by default.
  public var longest = 6
  /// The most chains; 5 by default.
  public var most = 5
  /// Whether chains longer than the shortest are left out; true by default.
  public var isShortestOnly = true

  /// A query for the shortest chains between two actors.
  public init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }
}

extension RelationshipGraph {
  /// The chains of relations between two actors.
  /// - Throws: ``FilterError`` when the graph has no actor of a name.
  public func chains(_ query: ChainQuery) throws(FilterError) -> [ActorChain] {
    let search = ActorSearch(self)
    let first = try search.ids(named: query.first)
    let second = try search.ids(named: query.second)
    let places = Dictionary(actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let links = relations.lazy.compactMap { relation -> (Int, Int)? in
      guard let actor = places[relation.actor], let recipient = places[relation.recipient] else { return nil }
      return (actor, recipient)
    }
    return ChainSearch(count: actors.count, links: links).chains(
      from: Set(first.compactMap { places[$0] }), to: Set(second.compactMap { places[$0] }), longest: query.longest,
      most: query.most, isShortestOnly: query.isShortestOnly
    ).map { chain in ActorChain(actors: chain.map { actors[$0].id }) }
  }

  /// The relations between two actors, whatever way they run, in reading order.
  public func relations(between a: String, and b: String) -> [Relation] {
    relations.filter { $0.actor == a && $0.recipient == b || $0.actor == b && $0.recipient == a }
  }

  /// The part of the graph that some chains consist of.
  public func part(_ chains: [ActorChain]) -> RelationshipGraph {
    let steps = Set(chains.flatMap { zip($0.actors, $0.actors.dropFirst()) }.map { Set([$0, $1]) })
    return keeping(relations.filter { steps.contains([$0.actor, $0.recipient]) })
  }
}
