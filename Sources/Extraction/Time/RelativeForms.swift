/// Times counted from publication or from the date told last.
extension TimeScanner {
  /// `kemarin`, `the day before yesterday`, `keesokan harinya`.
  func fixed(at index: Int) -> Found? {
    if let (value, end) = words.match(.day, lower, at: index), case .number(let days) = value {
      return Found(meaning: .shift(.day, days, .publication), end: end)
    }
    guard let (value, end) = words.match(.contextDay, lower, at: index), case .number(let days) = value,
      words.match(.bound, lower, at: end - 1) == nil || endsPhrase(end)
    else { return nil }
    return Found(meaning: .shift(.day, days, .context), end: end)
  }

  // `the day before` stands alone; `the day before the vote` counts from something else.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return words.match(.and, lower, at: index) != nil || !tokens[index].isWord && tokens[index].number == nil
  }

  /// `pekan lalu`, `minggu ini`, `last week`, `that year`, `dua pekan terakhir`, `the past two weeks`.
  func stepped(at index: Int) -> Found? {
    if let (value, next) = words.match(.spanBefore, lower, at: index), case .direction(let direction) = value,
      let (count, afterCount) = count(at: next), count > 0, let (unit, end) = unit(at: afterCount)
    {
      return Found(meaning: .recent(unit, direction == .coming ? -count : count), end: end)
    }
    if let (value, next) = words.match(.stepBefore, lower, at: index), case .step(let step) = value,
      let (unit, end) = unit(at: next), unit != .hour
    {
      return Found(meaning: .unit(unit, step), end: end)
    }
    guard let (unit, next) = unit(at: index), unit != .hour,
      let (value, end) = words.match(.stepAfter, lower, at: next), case .step(let step) = value
    else { return nil }
    return Found(meaning: .unit(unit, step), end: end)
  }

  /// `dua hari lalu`, `sepekan sebelumnya`, `three years later`, `beberapa tahun lalu`.
  func counted(at index: Int) -> Found? {
    var number: Int?
    let unitFound: (TimeUnit, end: Int)
    if let (value, end) = words.match(.oneUnit, lower, at: index), case .unit(let unit) = value {
      number = 1
      unitFound = (unit, end)
    } else if let (count, next) = count(at: index), let found = unit(at: next) {
      number = count
      unitFound = found
    } else if let (_, next) = words.match(.vagueNumber, lower, at: index), let found = unit(at: next) {
      unitFound = found
    } else {
      return nil
    }
    guard let (value, end) = words.match(.spanAfter, lower, at: unitFound.end), case .direction(let direction) = value
    else { return nil }
    guard let number else { return Found(meaning: .vague, end: end) }
    let unit = unitFound.0
    switch direction {
    case .ago: return Found(meaning: .shift(unit, -number, .publication), end: end)
    case .ahead: return Found(meaning: .shift(unit, number, .publication), end: end)
    case .earlier: return Found(meaning: .shift(unit, -number, .context), end: end)
    case .later: return Found(meaning: .shift(unit, number, .context), end: end)
    case .recent: return Found(meaning: .recent(unit, number), end: end)
    case .coming: return Found(meaning: .recent(unit, -number), end: end)
    }
  }

  /// `akhir Juni`, `mid-June`, `awal bulan`, `earlier this year`, `early Thursday`, `akhir 2019`.
  func sided(at index: Int) -> Found? {
    guard let (value, start) = words.match(.side, lower, at: index), case .part(let part) = value, start < tokens.count
    else { return nil }
    if let inner = point(at: start) {
      switch inner.meaning {
      case .date(let fields) where fields.day != nil || fields.weekday != nil:
        return Found(meaning: inner.meaning, end: inner.end)
      case .date, .unit, .decade: return Found(meaning: .part(part, inner.meaning), end: inner.end)
      default: return nil
      }
    }
    // `awal bulan` and `the end of the year` mean the one that runs.
    let article = words.match(.article, lower, at: start)?.end ?? start
    guard let (unit, end) = unit(at: article), [.week, .month, .year].contains(unit),
      part != .begun, part != .rest
    else { return nil }
    return Found(meaning: .part(part, .unit(unit, .this)), end: end)
  }

  /// `pagi ini`, `this morning`, `malam itu`.
  func partOfDay(at index: Int) -> Found? {
    if let (value, next) = words.match(.stepBefore, lower, at: index), case .step(let step) = value,
      let (_, end) = words.match(.daypart, lower, at: next)
    {
      return Found(meaning: .unit(.day, step), end: end)
    }
    guard let (_, next) = words.match(.daypart, lower, at: index),
      let (value, end) = words.match(.stepAfter, lower, at: next), case .step(let step) = value
    else { return nil }
    return Found(meaning: .unit(.day, step), end: end)
  }

  // A capital inside the sentence makes it the weekday: `Minggu lalu` is last Sunday there.
  private func unit(at index: Int) -> (TimeUnit, end: Int)? {
    guard let (value, end) = words.match(.unit, lower, at: index), case .unit(let unit) = value,
      index == 0 || !tokens[index].isCapitalized || weekday(at: index, needsCapital: true) == nil
    else { return nil }
    return (unit, end)
  }

  /// A number in digits or words: `25`, `dua puluh lima`, `twenty-five`.
  private func count(at index: Int) -> (Int, end: Int)? {
    guard index < tokens.count else { return nil }
    if let number = tokens[index].number, tokens[index].text.utf8.count <= 3, !continuesNumber(index) {
      return (number, index + 1)
    }
    guard let (value, end) = words.match(.number, lower, at: index), case .number(let tens) = value else { return nil }
    let next = text(end) == "-" ? end + 1 : end
    if tens >= 20, tens % 10 == 0, let (value, after) = words.match(.number, lower, at: next),
      case .number(let ones) = value, ones < 10
    {
      return (tens + ones, after)
    }
    return (tens, end)
  }
}
