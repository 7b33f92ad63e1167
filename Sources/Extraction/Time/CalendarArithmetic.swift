import NewsText

extension CalendarDate {
  /// The number of days since 1 March of the year 0.
  var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { (dayNumber + 2) % 7 + 1 }

  /// The day some days later, or earlier when negative; nil beyond the years 1 to 9999.
  func adding(days: Int) -> CalendarDate? {
    let number = dayNumber + days
    var year = number / 366
    while let next = CalendarDate(year: year + 1, month: 3, day: 1), next.dayNumber <= number { year += 1 }
    for month in [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2] {
      let calendarYear = month > 2 ? year : year + 1
      guard let first = CalendarDate(year: calendarYear, month: month, day: 1) else { continue }
      let day = number - first.dayNumber + 1
      if day >= 1, day <= CalendarDate.days(inMonth: month, of: calendarYear) {
        return CalendarDate(year: calendarYear, month: month, day: day)
      }
    }
    return nil
  }

  /// The Monday of the day's week.
  var monday: CalendarDate? { adding(days: 1 - weekday) }
}
