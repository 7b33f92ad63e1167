import NewsText

/// What of a graph to keep. Conditions of different kinds must all hold; within one kind any value will do.
public struct GraphFilter: Hashable, Sendable {
  /// What becomes of relations without a date when a period is given.
  public enum Undated: String, CaseIterable, Hashable, Sendable {
    case keep, drop
  }

  /// A pair of actors by what somebody typed.
  public struct Pair: Hashable, Sendable {
    /// One of the two.
    public let first: String
    /// The other; direction does not matter.
    public let second: String

    /// Creates a pair.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// The types to keep; empty for all.
  public var types: Set<RelationType> = []
  /// The types to leave out.
  public var excludedTypes: Set<RelationType> = []
  /// The quad classes to keep; empty for all.
  public var classes: Set<QuadClass> = []
  /// The statuses to keep; empty for all.
  public var statuses: Set<Status> = []
  /// The statuses to leave out.
  public var excludedStatuses: Set<Status> = []
  /// The actors, by name, alias, id or country code, whose neighbourhood to keep; empty for all.
  public var actors: [String] = []
  /// How many steps the neighbourhood reaches; 1 keeps the actors' own relations.
  public var depth = 1
  /// The pairs of actors between whom to keep relations; empty for all.
  public var pairs: [Pair] = []
  /// The first day to keep; nil for no limit.
  public var since: CalendarDate?
  /// The last day to keep; nil for no limit.
  public var until: CalendarDate?
  /// What becomes of relations without a date when `since` or `until` is given.
  public var undated = Undated.keep
  /// The least confidence to keep.
  public var minimumConfidence = 0.0
  /// The least number of mentions of both actors of a relation.
  public var minimumMentions = 0

  /// A filter that keeps everything.
  public init() {}

  /// Whether nothing is asked for.
  public var keepsEverything: Bool { self == GraphFilter() }

  /// The part of a graph that the filter keeps: a graph again, with the actors that the kept relations name.
  /// - Throws: ``FilterError`` when an actor asked for is not in the graph.
  public func apply(to graph: RelationshipGraph) throws(FilterError) -> RelationshipGraph {
    if keepsEverything { return graph }
    let search = ActorSearch(graph)
    var ends: [(Set<String>, Set<String>)] = []
    for pair in pairs { ends.append((try search.ids(named: pair.first), try search.ids(named: pair.second))) }
    var seeds: Set<String> = []
    for name in actors { seeds.formUnion(try search.ids(named: name)) }
    let mentions = Dictionary(graph.actors.map { ($0.id, $0.mentions.count) }) { first, _ in first }
    var kept = graph.relations.filter { relation in
      accepts(relation) && min(mentions[relation.actor] ?? 0, mentions[relation.recipient] ?? 0) >= minimumMentions
        && (ends.isEmpty || ends.contains { relation.connects($0.0, $0.1) })
    }
    if !actors.isEmpty { kept = neighbourhood(of: seeds, in: kept) }
    return graph.keeping(kept)
  }

  private func accepts(_ relation: Relation) -> Bool {
    if !types.isEmpty, !types.contains(relation.type) { return false }
    if excludedTypes.contains(relation.type) { return false }
    if !classes.isEmpty, !classes.contains(relation.type.row.quadClass) { return false }
    if !statuses.isEmpty, !statuses.contains(relation.status) { return false }
    if excludedStatuses.contains(relation.status) { return false }
    return relation.confidence >= minimumConfidence && isInPeriod(relation)
  }

  private func isInPeriod(_ relation: Relation) -> Bool {
    if since == nil, until == nil { return true }
    let dated = relation.time.compactMap(\.days)
    if dated.isEmpty { return undated == .keep }
    return dated.contains { days in
      (since.map { days.upperBound >= $0 } ?? true) && (until.map { days.lowerBound <= $0 } ?? true)
    }
  }

  private func neighbourhood(of seeds: Set<String>, in relations: [Relation]) -> [Relation] {
    var reached = seeds
    for _ in 1..<max(1, depth) {
      let near = relations.filter { reached.contains($0.actor) || reached.contains($0.recipient) }
      reached.formUnion(near.flatMap { [$0.actor, $0.recipient] })
    }
    return relations.filter { reached.contains($0.actor) || reached.contains($0.recipient) }
  }
}

extension Relation {
  fileprivate func connects(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.contains(actor) && b.contains(recipient) || b.contains(actor) && a.contains(recipient)
  }
}

extension TimeSpan {
  /// The first and the last day; nil when the words name no day.
  public var days: ClosedRange<CalendarDate>? {
    guard let first = start.flatMap(CalendarDate.init(iso:)) ?? end.flatMap(CalendarDate.init(iso:)) else { return nil }
    let last = end.flatMap(CalendarDate.init(iso:)) ?? first
    return first <= last ? first...last : nil
  }
}

extension RelationshipGraph {
  /// The same graph with these of its relations, and of its actors those that they name as ends or sources.
  func keeping(_ kept: [Relation]) -> RelationshipGraph {
    let named = Set(kept.flatMap { [$0.actor, $0.recipient] + $0.attribution })
    return with(actors: actors.filter { named.contains($0.id) }, relations: kept)
  }
}
