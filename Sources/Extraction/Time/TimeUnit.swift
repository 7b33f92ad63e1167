/// The units in which texts count time.
enum TimeUnit: String, Sendable, CaseIterable {
  case hour, day, week, weekend, month, year, decade
}

/// Which one of a row of weeks, months or years is meant.
enum TimeStep: String, Sendable, CaseIterable {
  /// Counted from the day of publication.
  case this, last, next
  /// Counted from the date told last.
  case same, previous, following

  /// The number of units from the day counted from.
  var offset: Int {
    switch self {
    case .this, .same: 0
    case .last, .previous: -1
    case .next, .following: 1
    }
  }

  /// What is counted from.
  var anchor: TimeAnchor {
    switch self {
    case .this, .last, .next: .publication
    case .same, .previous, .following: .context
    }
  }
}

/// The day from which a text counts.
enum TimeAnchor: Sendable {
  case publication
  /// The date told last.
  case context
}

/// A direction in which a number of units is counted (`two days ago`, `tiga tahun kemudian`).
enum TimeDirection: String, Sendable, CaseIterable {
  case ago, ahead, recent, coming, earlier, later
}

/// A part of a month, year or week.
enum TimePart: String, Sendable, CaseIterable {
  case early, middle, late
  /// What has passed of a unit that still runs (`earlier this year`).
  case begun
  /// What is left of it (`later this week`).
  case rest
}

/// How an expression bounds a time instead of naming it.
enum TimeBound: String, Sendable, CaseIterable {
  case since, until, before, after
}
