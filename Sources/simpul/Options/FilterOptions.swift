import ArgumentParser
import NewsText
import RelationGraph

/// The filters; the same words in every command.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("type"),
    help: .init("Keep relations of these types (simpul types lists them).", valueName: "type,…"))
  var types: [String] = []

  @Option(name: .customLong("exclude-type"), help: .init("Leave out relations of these types.", valueName: "type,…"))
  var excludedTypes: [String] = []

  @Option(
    name: .customLong("class"),
    help: .init(
      "Keep verbal-cooperation, material-cooperation, verbal-conflict, material-conflict or tie.", valueName: "class,…")
  )
  var classes: [String] = []

  @Option(
    name: .customLong("status"),
    help: .init("Keep relations that are asserted, denied, alleged, planned or negated.", valueName: "status,…"))
  var statuses: [String] = []

  @Option(
    name: .customLong("exclude-status"), help: .init("Leave out relations of these statuses.", valueName: "status,…"))
  var excludedStatuses: [String] = []

  @Option(
    name: .customLong("actor"),
    help: .init("Keep what an actor takes part in, by name or alias; repeatable.", valueName: "name"))
  var actors: [String] = []

  @Option(help: .init("How many steps around --actor to keep.", valueName: "steps"))
  var depth = 1

  @Option(
    name: .customLong("between"),
    help: .init("Keep what runs between two actors, in either direction; repeatable.", valueName: "name> <name"))
  var pairs: [GraphFilter.Pair] = []

  @Option(help: .init("Keep what the text dates to this day, month or year, or later.", valueName: "date"))
  var since: String?

  @Option(help: .init("Keep what the text dates to this day, month or year, or earlier.", valueName: "date"))
  var until: String?

  @Option(help: .init("Whether --since and --until keep or drop relations without a date.", valueName: "keep|drop"))
  var undated = GraphFilter.Undated.keep

  @Option(
    name: .customLong("min-confidence"), help: .init("Keep relations at least this likely, 0 to 1.", valueName: "share")
  )
  var minimumConfidence = 0.0

  @Option(
    name: .customLong("min-mentions"),
    help: .init("Keep relations of actors mentioned at least so often.", valueName: "count"))
  var minimumMentions = 0

  /// The filter asked for.
  /// - Throws: `ValidationError` naming the value that is unknown, with the nearest one.
  func filter() throws -> GraphFilter {
    var filter = GraphFilter()
    filter.types = try Self.read { () throws(FilterWordError) in try FilterWords.types(types) }
    filter.excludedTypes = try Self.read { () throws(FilterWordError) in try FilterWords.types(excludedTypes) }
    filter.classes = try Self.read { () throws(FilterWordError) in try FilterWords.values(classes, of: "class") }
    filter.statuses = try Self.read { () throws(FilterWordError) in try FilterWords.values(statuses, of: "status") }
    filter.excludedStatuses = try Self.read { () throws(FilterWordError) in
      try FilterWords.values(excludedStatuses, of: "status")
    }
    filter.actors = actors
    filter.depth = depth
    filter.pairs = pairs
    filter.since = try since.map { try Self.period($0, "--since").first }
    filter.until = try until.map { try Self.period($0, "--until").last }
    filter.undated = undated
    filter.minimumConfidence = minimumConfidence
    filter.minimumMentions = minimumMentions
    return filter
  }

  mutating func validate() throws {
    guard depth >= 1 else { throw ValidationError("--depth is \(depth); it counts steps from 1.") }
    guard (0...1).contains(minimumConfidence) else {
      throw ValidationError("--min-confidence is \(minimumConfidence); it is a share from 0 to 1.")
    }
    _ = try filter()
  }
}

extension GraphFilter.Undated: ExpressibleByArgument {}
