import NewsText

/// The dates a text has told, from which `sehari sebelumnya` and `that year` count.
struct TimeContext: Sendable {
  private(set) var day: CalendarDate?
  private(set) var month: CalendarDate?
  private(set) var year: CalendarDate?

  /// Notes a date told; days after publication are no ground to count from.
  mutating func note(_ period: Period, published: CalendarDate?) {
    guard let first = period.first, let last = period.last, published.map({ first <= $0 }) ?? true else { return }
    let length = last.dayNumber - first.dayNumber
    guard length < 366 else { return }
    year = first
    if length <= 31 { month = first }
    if length == 0 { day = first }
  }

  /// The date from which units of a size are counted; nil when none was told as exactly.
  func date(for unit: TimeUnit) -> CalendarDate? {
    switch unit {
    case .hour, .day, .week, .weekend: day
    case .month: month
    case .year, .decade: year
    }
  }
}
