import NewsText

/// How many relations of each type a graph dates to each month.
///
/// Relations are counted once a month, however often they are told: a relation is its type and its two actors.
public struct Timeline: Sendable {
  /// What dates a relation.
  public enum Dating: String, CaseIterable, Hashable, Sendable {
    /// The times that the text gives for it.
    case text
    /// The day its first article was published.
    case article
    /// The times of the text; for events without, the day of publication. Ties without stay undated, since they hold
    /// longer than the day they are told on.
    case either
  }

  /// A month, or a year where the text tells no month.
  public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, 1 to 12; nil for a whole year.
    public let month: Int?

    /// Creates a period.
    public init(year: Int, month: Int?) {
      self.year = year
      self.month = month
    }

    /// `2023-07`, or `2023`.
    public var description: String {
      let digits = String(year)
      let year = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      guard let month else { return year }
      return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }

    /// Earlier before later, a year before its months.
    public static func < (a: Period, b: Period) -> Bool { (a.year, a.month ?? 0) < (b.year, b.month ?? 0) }
  }

  /// The relations of one type in one period.
  public struct Count: Hashable, Sendable {
    /// When.
    public let period: Period
    /// Of which type.
    public let type: RelationType
    /// How many.
    public let relations: Int
  }

  private struct Entry: Hashable {
    let type: Int
    let actor: Int64
    let recipient: Int64
    let period: Period?
  }

  /// What dates a relation.
  public let dating: Dating
  private var entries: Set<Entry> = []

  /// The first day that counts; nil for no limit.
  public let since: CalendarDate?
  /// The last day that counts; nil for no limit.
  public let until: CalendarDate?

  /// An empty timeline of the period of a filter, all time by default.
  public init(dating: Dating = .either, filter: GraphFilter = GraphFilter()) {
    self.dating = dating
    since = filter.since
    until = filter.until
  }

  /// The timeline of a filtered graph; months outside of the filter's period are not counted.
  public init(_ graph: RelationshipGraph, dating: Dating = .either, filter: GraphFilter = GraphFilter()) {
    self.init(dating: dating, filter: filter)
    let places = Dictionary(graph.actors.enumerated().map { ($1.id, Int64($0)) }) { first, _ in first }
    let days = Dictionary(graph.articles.map { ($0.id, $0.published) }) { first, _ in first }
    for relation in graph.relations {
      add(
        relation.type, actor: places[relation.actor] ?? -1, recipient: places[relation.recipient] ?? -1,
        times: relation.time.map { ($0.start, $0.end) },
        published: relation.evidence.lazy.compactMap { days[$0.article] ?? nil }.first)
    }
  }

  /// Counts a relation.
  /// - Parameters:
  ///   - actor: a number that is the same for the same actor.
  ///   - recipient: the other one's.
  ///   - times: the first and last days that the text gives for it, ISO 8601.
  ///   - published: the day its article was published, ISO 8601.
  public mutating func add(
    _ type: RelationType, actor: Int64, recipient: Int64, times: [(start: String?, end: String?)], published: String?
  ) {
    let isReversed = type.isMutual && recipient < actor
    let (first, second) = isReversed ? (recipient, actor) : (actor, recipient)
    let place = Ontology.standard.position(of: type)
    var periods = dating == .article ? [] : Set(times.compactMap(Timeline.period))
    let takesDay = dating == .article || dating == .either && type.row.quadClass != .tie
    if periods.isEmpty, takesDay, let day = published.flatMap(CalendarDate.init(iso:)) {
      periods = [Period(year: day.year, month: day.month)]
    }
    guard !periods.isEmpty else {
      entries.insert(Entry(type: place, actor: first, recipient: second, period: nil))
      return
    }
    for period in periods where isCounted(period) {
      entries.insert(Entry(type: place, actor: first, recipient: second, period: period))
    }
  }

  /// The counts by period, then in the order of the ontology.
  public var counts: [Count] {
    var numbers: [Period: [Int: Int]] = [:]
    for entry in entries {
      if let period = entry.period { numbers[period, default: [:]][entry.type, default: 0] += 1 }
    }
    let types = Ontology.standard.rows.map(\.type)
    return numbers.sorted { $0.key < $1.key }.flatMap { period, counts in
      counts.sorted { $0.key < $1.key }.map { Count(period: period, type: types[$0.key], relations: $0.value) }
    }
  }

  /// How many relations have no date.
  public var undated: Int { entries.count { $0.period == nil } }

  private func isCounted(_ period: Period) -> Bool {
    guard let days = CalendarPrefix(period.description) else { return false }
    return (since.map { days.last >= $0 } ?? true) && (until.map { days.first <= $0 } ?? true)
  }

  // A time that spans months is a year's if it lies within one, and else no date of a month or a year.
  private static func period(_ time: (start: String?, end: String?)) -> Period? {
    guard let first = (time.start ?? time.end).flatMap(CalendarDate.init(iso:)) else { return nil }
    let last = (time.end ?? time.start).flatMap(CalendarDate.init(iso:)) ?? first
    guard first.year == last.year else { return nil }
    return Period(year: first.year, month: first.month == last.month ? first.month : nil)
  }
}
