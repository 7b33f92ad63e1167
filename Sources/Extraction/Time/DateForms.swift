/// Dates as calendars name them: days, months, years, weekdays.
extension TimeScanner {
  /// `27/7/2023`, `2023-07-27`, `27.7.2023`; `27/7` inside brackets only.
  func numericDate(at index: Int) -> Found? {
    guard index + 2 < tokens.count, let a = tokens[index].number, let b = tokens[index + 2].number,
      tokens[index + 1].isTight, tokens[index + 2].isTight, ["/", "-", "."].contains(lower[index + 1])
    else { return nil }
    let mark = lower[index + 1]
    if index + 4 < tokens.count, lower[index + 3] == mark, let c = tokens[index + 4].number, tokens[index + 4].isTight {
      if tokens[index].text.utf8.count == 4 { return numeric(c, b, a, end: index + 5) }
      if tokens[index + 4].text.utf8.count == 4 {
        return numeric(a, b, c, end: index + 5) ?? numeric(b, a, c, end: index + 5)
      }
      return nil
    }
    guard mark == "/", index > 0, lower[index - 1] == "(", text(index + 3) == ")" else { return nil }
    return numeric(a, b, nil, end: index + 3) ?? numeric(b, a, nil, end: index + 3)
  }

  private func numeric(_ day: Int, _ month: Int, _ year: Int?, end: Int) -> Found? {
    guard (1...31).contains(day), (1...12).contains(month), year.map({ (1500...2100).contains($0) }) ?? true else {
      return nil
    }
    return Found(meaning: .date(DateFields(year: year.map(TimeYear.absolute), month: month, day: day)), end: end)
  }

  // MARK: Weekdays

  /// `Kamis`, `hari Kamis`, `Kamis malam (22/8/2024)`, `Thursday, July 27`, `Rabu pekan lalu`.
  func weekdayLed(at index: Int) -> Found? {
    let start = words.match(.dayWord, lower, at: index)?.end ?? index
    guard let (weekday, named) = weekday(at: start, needsCapital: start == index) else { return nil }
    var end = words.match(.daypart, lower, at: named)?.end ?? named
    if let date = dateAfterWeekday(at: end), case .date(var fields) = date.meaning {
      fields.weekday = weekday
      return Found(meaning: .date(fields), end: date.end)
    }
    var fields = DateFields(weekday: weekday)
    if let week = stepped(at: end), case .unit(.week, let step) = week.meaning, step.anchor == .publication {
      return Found(meaning: .weekdayOfWeek(weekday, step), end: week.end)
    }
    if let (value, after) = words.match(.stepAfter, lower, at: end), case .step(let step) = value {
      fields.step = step
      end = words.match(.daypart, lower, at: after)?.end ?? after
      if step.anchor == .context { fields.step = nil }
    }
    return Found(meaning: .date(fields), end: end)
  }

  func weekday(at index: Int, needsCapital: Bool) -> (Int, end: Int)? {
    guard let (value, end) = words.match(.weekday, lower, at: index), case .number(let weekday) = value,
      !needsCapital || tokens[index].isCapitalized
    else { return nil }
    return (weekday, end)
  }

  private func dateAfterWeekday(at index: Int) -> Found? {
    guard let mark = text(index) else { return nil }
    if mark == "(" {
      guard let date = date(at: index + 1), text(date.end) == ")" else { return nil }
      return Found(meaning: date.meaning, end: date.end + 1)
    }
    let start = mark == "," ? index + 1 : index
    let numbered = words.match(.dayWord, lower, at: start)?.end ?? start
    return date(at: numbered)
  }

  private func date(at index: Int) -> Found? {
    for found in [numericDate(at: index), dayLed(at: index), monthLed(at: index)] {
      if let found, case .date(let fields) = found.meaning, fields.day != nil { return found }
    }
    return nil
  }

  // MARK: Days and months

  /// `27 Juli 2023`, `27-29 Agustus`, `8 and 13 October`, `the 8th of October`.
  func dayLed(at index: Int) -> Found? {
    let start = words.match(.dayWord, lower, at: index)?.end ?? index
    guard let (first, afterFirst) = dayNumber(at: start) else { return nil }
    var days = [first]
    var end = afterFirst
    var isRange = false
    if let (_, next) = words.match(.range, lower, at: end), let (day, after) = dayNumber(at: next) {
      days.append(day)
      end = after
      isRange = true
    } else {
      while let next = listJoin(at: end), let (day, after) = dayNumber(at: next) {
        days.append(day)
        end = after
      }
    }
    let beforeMonth = words.match(.of, lower, at: end)?.end ?? end
    guard let (month, afterMonth) = month(at: beforeMonth) else { return nil }
    let (year, afterYear) = yearPart(at: afterMonth, allowsComma: false)
    var fields = DateFields(year: year, month: month)
    end = afterYear
    if year == nil { end = step(at: end, into: &fields) }
    let dates = days.map { day in
      var date = fields
      date.day = day
      return TimeMeaning.date(date)
    }
    if isRange { return Found(meaning: .range(dates[0], dates[1]), end: end) }
    return Found(meaning: dates.count == 1 ? dates[0] : .several(dates), end: end)
  }

  /// The token after `,`, `dan` or both.
  private func listJoin(at index: Int) -> Int? {
    let start = text(index) == "," ? index + 1 : index
    return words.match(.and, lower, at: start)?.end ?? (start > index ? start : nil)
  }

  /// `Oktober 2022`, `Maret lalu`, `last November`, `Oct. 12`, `Feb. 23, 2019`, `Agustus tahun lalu`.
  func monthLed(at index: Int) -> Found? {
    var fields = DateFields()
    var start = words.match(.monthWord, lower, at: index)?.end ?? index
    if let (value, after) = words.match(.stepBefore, lower, at: start), case .step(let step) = value,
      step.anchor == .publication
    {
      fields.step = step
      start = after
    }
    guard let (month, named) = month(at: start) else {
      guard fields.step != nil, let (day, end) = weekday(at: start, needsCapital: true) else { return nil }
      fields.weekday = day
      return Found(meaning: .date(fields), end: words.match(.daypart, lower, at: end)?.end ?? end)
    }
    fields.month = month
    var end = named
    if words.putsMonthFirst, let (day, after) = dayNumber(at: end), words.match(.unit, lower, at: after) == nil {
      fields.day = day
      end = after
    }
    let (year, afterYear) = yearPart(at: end, allowsComma: true)
    fields.year = year
    end = year == nil ? end : afterYear
    if year == nil, fields.step == nil { end = step(at: end, into: &fields) }
    let isBare = fields.day == nil && year == nil && fields.step == nil && start == index
    return Found(meaning: .date(fields), end: end, form: isBare ? .bareMonth : .certain)
  }

  private func month(at index: Int) -> (Int, end: Int)? {
    guard let (value, end) = words.match(.month, lower, at: index), case .number(let month) = value,
      tokens[index].isCapitalized
    else { return nil }
    return (month, end)
  }

  private func step(at index: Int, into fields: inout DateFields) -> Int {
    guard let (value, end) = words.match(.stepAfter, lower, at: index), case .step(let step) = value,
      step.anchor == .publication
    else { return index }
    fields.step = step
    return end
  }

  /// `the summer of 2019`, `last winter`, `musim panas 2022`.
  func seasonLed(at index: Int) -> Found? {
    var fields = DateFields(monthCount: 3)
    var start = index
    if let (value, after) = words.match(.stepBefore, lower, at: index), case .step(let step) = value {
      fields.step = step
      start = after
    }
    guard let (value, named) = words.match(.season, lower, at: start), case .number(let month) = value else {
      return nil
    }
    fields.month = month
    let (year, afterYear) = yearPart(at: named, allowsComma: false)
    fields.year = year
    let end = year == nil && fields.step == nil ? step(at: named, into: &fields) : afterYear
    guard year != nil || fields.step?.anchor == .publication else { return nil }
    return Found(meaning: .date(fields), end: end)
  }

  // MARK: Years and more

  /// `2013`, `tahun 2013`; without a word that says so it may be any number.
  func yearLed(at index: Int) -> Found? {
    let afterWord = words.match(.yearWord, lower, at: index)?.end
    let start = afterWord ?? index
    guard let year = yearNumber(at: start), !isBehind(.label, start),
      start + 1 >= tokens.count || !tokens[start + 1].isWord || !tokens[start + 1].isTight
    else { return nil }
    let end = words.match(.stepAfter, lower, at: start + 1).flatMap { $0.value == .step(.last) ? $0.end : nil }
    return Found(
      meaning: .date(DateFields(year: .absolute(year))), end: end ?? start + 1,
      form: afterWord != nil || end != nil || isBehind(.yearCue, index) ? .certain : .bareYear)
  }

  private func isBehind(_ role: TimeWords.Role, _ index: Int) -> Bool {
    (1...3).contains { back in index >= back && words.match(role, lower, at: index - back)?.end == index }
  }

  /// `1990-an`, `the 1990s`, `90-an`.
  func decade(at index: Int) -> Found? {
    let start = words.match(.yearWord, lower, at: index)?.end ?? index
    guard start < tokens.count, var year = tokens[start].number, year % 10 == 0,
      let (_, end) = words.match(.decadeSuffix, lower, at: start + 1), tokens[start + 1].isTight
    else { return nil }
    if tokens[start].text.utf8.count == 2 { year += 1900 }
    guard (1500...2100).contains(year) else { return nil }
    return Found(meaning: .decade(year), end: end)
  }

  /// `abad ke-20`, `the 19th century`.
  func century(at index: Int) -> Found? {
    if let (_, next) = words.match(.centuryWord, lower, at: index), next < tokens.count,
      let number = tokens[next].number, (1...21).contains(number)
    {
      return Found(meaning: .century(number), end: next + 1)
    }
    guard let (number, next) = dayNumber(at: index), (1...21).contains(number), next > index + 1,
      let (_, end) = words.match(.centuryWord, lower, at: next)
    else { return nil }
    return Found(meaning: .century(number), end: end)
  }
}
