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
      let question = suggestion.map { "; did you mean '\($0)'?" } ?? "."
      return .notFound("No actor is named '\(name.prefix(80))'\(question)")
    }
  }

  private static func problem(_ error: FilterWordError) -> Problem {
    let question = error.suggestion.map { " Did you mean '\($0)'?" } ?? ""
    return .badRequest(
      "There is no \(error.kind) '\(error.word.prefix(80))'.\(question) The list: "
        + error.known.joined(separator: ", ") + ".")
  }

  private static func pairs(_ names: [String]) throws(Problem) -> [GraphFilter.Pair] {
    guard names.count.isMultiple(of: 2) else {
      throw .badRequest("'between' stands \(names.count) times; write it twice for a pair of actors.")
    }
    return stride(from: 0, to: names.count, by: 2).map { GraphFilter.Pair(names[$0], names[$0 + 1]) }
  }

  private static func day(_ query: Query, _ name: String) throws(Problem) -> CalendarPrefix? {
    guard let text = try query.value(name) else { return nil }
    guard let prefix = CalendarPrefix(text) else {
      throw .badRequest(
        "'\(name)' is '\(text.prefix(80))'; write a year, month or day: 2023, 2023-07 or 2023-07-27.")
    }
    return prefix
  }
}
