import NewsText

/// A stretch of days; an open end is nil.
struct Period: Sendable, Hashable {
  var first: CalendarDate?
  var last: CalendarDate?

  static func day(_ day: CalendarDate?) -> Period { Period(first: day, last: day) }

  /// Whole months of a year; months beyond the 12th run into the next year.
  static func months(_ month: Int, _ year: Int, count: Int = 1) -> Period {
    let last = month + count - 1
    let (lastYear, lastMonth) = (year + (last - 1) / 12, (last - 1) % 12 + 1)
    return Period(
      first: CalendarDate(year: year, month: month, day: 1),
      last: CalendarDate(
        year: lastYear, month: lastMonth, day: CalendarDate.days(inMonth: lastMonth, of: lastYear)))
  }

  static func years(_ first: Int, _ last: Int) -> Period {
    Period(
      first: CalendarDate(year: first, month: 1, day: 1), last: CalendarDate(year: last, month: 12, day: 31))
  }

  /// The unit that lies some units away from the one a day is in.
  static func unit(_ unit: TimeUnit, _ offset: Int, from day: CalendarDate) -> Period {
    switch unit {
    case .hour: return .day(day.adding(days: offset / 24))
    case .day: return .day(day.adding(days: offset))
    case .week:
      let monday = day.monday?.adding(days: 7 * offset)
      return Period(first: monday, last: monday?.adding(days: 6))
    case .weekend:
      let saturday = day.monday?.adding(days: 7 * offset + 5)
      return Period(first: saturday, last: saturday?.adding(days: 1))
    case .month:
      let months = day.year * 12 + day.month - 1 + offset
      return .months(months % 12 + 1, months / 12)
    case .year: return .years(day.year + offset, day.year + offset)
    case .decade:
      let start = day.year - day.year % 10 + 10 * offset
      return .years(start, start + 9)
    }
  }

  /// A third of it: days 1-10, 11-20 and the rest of a month, four months of a year; or what has passed or is left.
  func part(_ part: TimePart, published: CalendarDate?) -> Period {
    guard let first, let last else { return self }
    let third: Int
    switch part {
    case .begun: return Period(first: first, last: published.map { min(max($0, first), last) } ?? last)
    case .rest: return Period(first: published.map { max(min($0, last), first) } ?? first, last: last)
    case .early: third = 0
    case .middle: third = 1
    case .late: third = 2
    }
    let days = last.dayNumber - first.dayNumber + 1
    switch days {
    case 365, 366: return .months(4 * third + 1, first.year, count: 4)
    case 3652...3653:
      return .years(first.year + [0, 4, 7][third], first.year + [3, 6, 9][third])
    default:
      let size = days / 3
      let start = first.adding(days: third * size)
      return Period(first: start, last: third == 2 ? last : start?.adding(days: max(0, size - 1)))
    }
  }
}
