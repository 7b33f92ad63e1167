import RelationGraph

/// The filters in the words of the command line.
enum FilterQuery {
  /// The words.
  static let words: Set<String> = [
    "type", "exclude-type", "class", "status", "exclude-status", "actor", "depth", "between", "since", "until",
    "undated", "min-confidence", "min-mentions", "top",
  ]

  /// The filter that a query asks for.
  static func filter(_ query: Query) throws(Problem) -> GraphFilter {
    var filter = GraphFilter()
    do throws(FilterWordError) {
      filter.types = try FilterWords.types(query.values("type"))
      filter.excludedTypes = try FilterWords.types(query.values("exclude-type"))
      filter.classes = try FilterWords.values(query.values("class"), of: "class")
      filter.statuses = try FilterWords.values(query.values("status"), of: "status")
      filter.excludedStatuses = try FilterWords.values(query.values("exclude-status"), of: "status")
    } catch {
      throw problem(error)
    }
    filter.actors = query.values("actor")
    filter.depth = try query.integer("depth", in: 1...100) ?? 1
    filter.pairs = try pairs(query.values("between"))
    filter.since = try day(query, "since")?.first
    filter.until = try day(query, "until")?.last
    filter.undated = try query.choice("undated") ?? .keep
    filter.minimumConfidence = try query.number("min-confidence", in: 0...1) ?? 0
    filter.minimumMentions = try query.integer("min-mentions", in: 0...1_000_000) ?? 0
    return filter
  }

  /// How many actors to keep, those with most evidence; nil for all.
  static func top(_ query: Query) throws(Problem) -> Int? { try query.integer("top", in: 1...20_000) }

  /// Words an actor that the graph does not have.
  static func problem(_ error: FilterError) -> Problem {
    switch error {
    case .unknownActor(let name, let suggestion):
      guard let suggestion else { return .notFound(.noActorNamed, ["name": name]) }
      return .notFound(.noActorNamedNear, ["name": name, "suggestion": suggestion])
    }
  }

  private static func problem(_ error: FilterWordError) -> Problem {
    var values = ["kind": error.kind, "word": error.word, "known": error.known.joined(separator: ", ")]
    guard let suggestion = error.suggestion else { return .badRequest(.filterWord, values) }
    values["suggestion"] = suggestion
    return .badRequest(.filterWordNear, values)
  }

  private static func pairs(_ names: [String]) throws(Problem) -> [GraphFilter.Pair] {
    guard names.count.isMultiple(of: 2) else {
      throw .badRequest(.queryPair, ["count": "\(names.count)"])
    }
    return stride(from: 0, to: names.count, by: 2).map { GraphFilter.Pair(names[$0], names[$0 + 1]) }
  }

  private static func day(_ query: Query, _ name: String) throws(Problem) -> CalendarPrefix? {
    guard let text = try query.value(name) else { return nil }
    guard let prefix = CalendarPrefix(text) else {
      throw .badRequest(.queryDate, ["name": name, "value": text])
    }
    return prefix
  }
}
