import NewsText

/// Finds the days that time expressions mean, by the day of publication and the dates told before.
struct TimeResolver: Sendable {
  /// The day of publication, when it is known.
  let published: CalendarDate?
  /// The dates told before.
  var context = TimeContext()
  /// Whether what is told lies ahead, so that a bare `Monday` is the next one.
  var looksAhead = false

  /// A day and month without a year mean this year's when they lie no more days than this from publication.
  private static let nearDays = 45

  /// The periods meant, one for most expressions.
  func periods(_ meaning: TimeMeaning) -> [Period] {
    if case .several(let parts) = meaning {
      guard let lastPart = parts.last else { return [] }
      let last = period(lastPart)
      return parts.dropLast().map { period($0, beside: last, lastPart) } + [last]
    }
    return [period(meaning)]
  }

  private func period(_ meaning: TimeMeaning) -> Period {
    switch meaning {
    case .date(let fields): return period(fields)
    case .unit(let unit, let step): return period(unit, step)
    case .shift(let unit, let count, let anchor): return shifted(unit, count, anchor)
    case .recent(let unit, let count): return recent(unit, count)
    case .weekdayOfWeek(let weekday, let step):
      let monday = published?.monday?.adding(days: 7 * step.offset)
      return .day(monday?.adding(days: weekday - 1))
    case .decade(let year): return .years(year, year + 9)
    case .century(let number): return .years(100 * number - 99, 100 * number)
    case .part(let part, let inner):
      if case .unit(let unit, .this) = inner, let published {
        return Period.unit(unit, 0, from: published).part(part, published: published)
      }
      return period(inner).part(part, published: published)
    case .range(let first, let last):
      let end = period(last)
      return Period(first: period(first, beside: end, last).first, last: end.last)
    case .bound(let bound, let inner): return bounded(bound, period(inner))
    case .several(let parts): return parts.last.map(period) ?? Period()
    case .vague: return Period()
    }
  }

  /// A part of a range or list takes from the last part what it leaves out.
  private func period(_ meaning: TimeMeaning, beside last: Period, _ lastMeaning: TimeMeaning) -> Period {
    guard case .date(var fields) = meaning, case .date(let end) = lastMeaning, let date = last.first else {
      return period(meaning)
    }
    if fields.month != nil, fields.year == nil {
      let wraps = (fields.month ?? 1, fields.day ?? 1) > (date.month, fields.day == nil ? 1 : date.day)
      fields.year = .absolute(wraps ? date.year - 1 : date.year)
    } else if fields.weekday != nil, fields.day == nil, end.weekday != nil, let weekday = fields.weekday {
      return .day(date.adding(days: -((date.weekday - weekday + 7) % 7)))
    }
    return period(fields)
  }

  private func bounded(_ bound: TimeBound, _ inner: Period) -> Period {
    switch bound {
    case .since: Period(first: inner.first, last: inner.first.map { max($0, published ?? $0) })
    case .until: Period(first: nil, last: inner.last)
    case .before: Period(first: nil, last: inner.first?.adding(days: -1))
    case .after: Period(first: inner.last?.adding(days: 1), last: nil)
    }
  }

  // MARK: Counted times

  private func period(_ unit: TimeUnit, _ step: TimeStep) -> Period {
    guard let day = step.anchor == .publication ? published : context.date(for: unit) else { return Period() }
    let whole = Period.unit(unit, step.offset, from: day)
    guard step == .this, unit != .weekend else { return whole }
    return whole.part(looksAhead ? .rest : .begun, published: published)
  }

  private func shifted(_ unit: TimeUnit, _ count: Int, _ anchor: TimeAnchor) -> Period {
    let years = unit == .decade ? 10 * count : count
    let size: TimeUnit = unit == .decade ? .year : unit
    guard let day = anchor == .publication ? published : context.date(for: size) else { return Period() }
    // A week from a day told is a day; a week from today is said of any day of that week.
    if anchor == .context, size == .week { return .day(day.adding(days: 7 * count)) }
    return Period.unit(size, years, from: day)
  }

  private func recent(_ unit: TimeUnit, _ count: Int) -> Period {
    guard let published else { return Period() }
    let far: CalendarDate?
    switch unit {
    case .hour: far = published.adding(days: -count / 24)
    case .day: far = published.adding(days: -count)
    case .week, .weekend: far = published.adding(days: -7 * count)
    case .month, .year, .decade:
      let months = published.year * 12 + published.month - 1 - count * (unit == .month ? 1 : unit == .year ? 12 : 120)
      let (year, month) = (months / 12, months % 12 + 1)
      far = CalendarDate(
        year: year, month: month, day: min(published.day, CalendarDate.days(inMonth: month, of: max(1, year))))
    }
    return count > 0 ? Period(first: far, last: published) : Period(first: published, last: far)
  }

  // MARK: Dates

  private func period(_ fields: DateFields) -> Period {
    if fields.month == nil, fields.year == nil, let weekday = fields.weekday { return .day(day(weekday, fields.step)) }
    guard let year = year(fields) else { return Period() }
    guard let month = fields.month else { return .years(year, year) }
    guard let day = fields.day else { return .months(month, year, count: fields.monthCount) }
    return .day(CalendarDate(year: year, month: month, day: day))
  }

  /// The nearest day of a name, publication included unless `last` or `next` excludes it.
  private func day(_ weekday: Int, _ step: TimeStep?) -> CalendarDate? {
    guard let published else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    let ahead = (weekday - published.weekday + 7) % 7
    switch step {
    case .last, .previous: return published.adding(days: back == 0 ? -7 : -back)
    case .next, .following: return published.adding(days: ahead == 0 ? 7 : ahead)
    case .this, .same: return published.monday?.adding(days: weekday - 1)
    case nil: return published.adding(days: looksAhead ? ahead : -back)
    }
  }

  private func year(_ fields: DateFields) -> Int? {
    switch fields.year {
    case .absolute(let year): return year
    case .relative(let step):
      return (step.anchor == .publication ? published : context.date(for: .year)).map { $0.year + step.offset }
    case nil: break
    }
    guard let published else { return context.date(for: .year)?.year }
    let month = fields.month ?? 1
    if let weekday = fields.weekday, let day = fields.day {
      let fitting = [0, -1, 1].map { published.year + $0 }.first {
        CalendarDate(year: $0, month: month, day: day)?.weekday == weekday
      }
      if let fitting { return fitting }
    }
    let isPast = (month, fields.day ?? 1) < (published.month, fields.day == nil ? 1 : published.day)
    let isNow = month == published.month && (fields.day ?? published.day) == published.day
    switch fields.step {
    case .last, .previous: return isPast ? published.year : published.year - 1
    case .next, .following: return isPast || isNow ? published.year + 1 : published.year
    case .this, .same: return published.year
    case nil: break
    }
    if isNow || isNear(month, fields.day) || isPast != looksAhead { return published.year }
    return looksAhead ? published.year + 1 : published.year - 1
  }

  private func isNear(_ month: Int, _ day: Int?) -> Bool {
    guard let day, let published, let date = CalendarDate(year: published.year, month: month, day: day) else {
      return false
    }
    return abs(date.dayNumber - published.dayNumber) <= TimeResolver.nearDays
  }
}
