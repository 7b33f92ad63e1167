/// What a time expression says, before it is known which days are meant.
indirect enum TimeMeaning: Sendable {
  case date(DateFields)
  /// One of a row of units: `pekan lalu`, `this month`, `tahun itu`.
  case unit(TimeUnit, TimeStep)
  /// A number of units away: `two days ago`, `tiga tahun kemudian`.
  case shift(TimeUnit, Int, TimeAnchor)
  /// The units up to publication, or from it on when negative: `dua pekan terakhir`.
  case recent(TimeUnit, Int)
  /// A day of a week counted from publication: `Rabu pekan lalu`.
  case weekdayOfWeek(Int, TimeStep)
  /// Ten years from this one on.
  case decade(Int)
  case century(Int)
  case part(TimePart, TimeMeaning)
  case range(TimeMeaning, TimeMeaning)
  case bound(TimeBound, TimeMeaning)
  case several([TimeMeaning])
  /// Words that name a time but no day: `beberapa tahun lalu`.
  case vague
}

/// A date as far as it is written.
struct DateFields: Sendable {
  var year: TimeYear?
  /// 1...12.
  var month: Int?
  /// The number of months a season lasts; 1 for a month.
  var monthCount = 1
  var day: Int?
  /// 1 for Monday to 7 for Sunday.
  var weekday: Int?
  /// Which of the fitting dates is meant: `last Thursday`, `Maret lalu`.
  var step: TimeStep?
}

/// A year, written out or counted.
enum TimeYear: Sendable {
  case absolute(Int)
  case relative(TimeStep)
}

/// A time expression in a text.
struct TimeExpression: Sendable {
  /// What makes a reading need the tree to be believed.
  enum Form: Sendable {
    case certain
    /// A number that may be a year and has no word before it that says so.
    case bareYear
    /// A month's name alone, which may be a word or part of a name.
    case bareMonth
  }

  var meaning: TimeMeaning
  /// The tokens, as indices.
  var tokens: Range<Int>
  var form: Form = .certain
}
