import NewsText

/// Finds time expressions in a row of tokens; what days they mean is left to ``TimeResolver``.
struct TimeScanner: Sendable {
  let words: TimeWords
  let tokens: [TimeToken]
  let lower: [String]

  init(words: TimeWords, range: TextRange, bytes: [UInt8]) {
    self.words = words
    tokens = TimeToken.tokens(in: range, of: bytes)
    lower = tokens.map(\.text)
  }

  /// An expression's meaning and the token after it.
  struct Found {
    var meaning: TimeMeaning
    var end: Int
    var form: TimeExpression.Form = .certain
  }

  /// The expressions in reading order, not overlapping.
  func expressions() -> [TimeExpression] {
    var result: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      if startsWord(index), let found = bounded(at: index) ?? span(at: index) {
        result.append(TimeExpression(meaning: found.meaning, tokens: index..<found.end, form: found.form))
        index = found.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Part of a compound or a number (`F-2016`, `3.2019`) starts no expression.
  private func startsWord(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isTight else { return true }
    let before = tokens[index - 1]
    if before.number != nil || before.isWord { return false }
    guard ["-", ".", ",", "/", "$", "#"].contains(before.text), index > 1, before.isTight else {
      return !["$", "#"].contains(before.text)
    }
    return !(tokens[index - 2].number != nil || tokens[index - 2].isWord) || before.text == "," && tokens[index].isWord
  }

  // MARK: Bounds and ranges

  /// `sejak Agustus tahun lalu`, `until 2019`.
  private func bounded(at index: Int) -> Found? {
    guard let (value, end) = words.match(.bound, lower, at: index), case .bound(let bound) = value,
      var inner = span(at: end)
    else { return nil }
    if inner.form == .bareYear { inner.form = .certain }
    if case .range = inner.meaning { return inner }
    inner.meaning = .bound(bound, inner.meaning)
    return inner
  }

  /// A point of time or a range of two.
  private func span(at index: Int) -> Found? {
    if let (_, start) = words.match(.between, lower, at: index), let first = point(at: start) {
      if case .several(let parts) = first.meaning, parts.count == 2 {
        return Found(meaning: .range(parts[0], parts[1]), end: first.end)
      }
      if let join = words.match(.range, lower, at: first.end) ?? words.match(.and, lower, at: first.end),
        let whole = range(from: first, after: join.end)
      {
        return whole
      }
    }
    guard let first = point(at: index) else { return nil }
    if let join = words.match(.range, lower, at: first.end), let whole = range(from: first, after: join.end) {
      return whole
    }
    return monthPair(first) ?? first
  }

  private func range(from first: Found, after join: Int) -> Found? {
    if let last = point(at: join) {
      if case .date(let start) = first.meaning, case .date(let end) = last.meaning, end.day != nil, start.day == nil,
        start.weekday == nil
      {
        return nil
      }
      return Found(meaning: .range(first.meaning, last.meaning), end: last.end)
    }
    guard case .date(var fields) = first.meaning else { return nil }
    let start = fields
    if fields.day != nil, fields.month != nil, let (day, end) = dayNumber(at: join) {
      fields.day = day
      let (year, after) = yearPart(at: end, allowsComma: true)
      fields.year = year ?? fields.year
      return Found(meaning: .range(.date(start), .date(fields)), end: after)
    }
    if fields.month == nil, case .absolute(let year)? = fields.year, tokens.indices.contains(join),
      tokens[join].isTight, tokens[join].text.utf8.count == 2, let short = tokens[join].number, short > year % 100
    {
      fields.year = .absolute(year - year % 100 + short)
      return Found(meaning: .range(.date(start), .date(fields)), end: join + 1)
    }
    return nil
  }

  /// `April and May` is one span, other pairs are two.
  private func monthPair(_ first: Found) -> Found? {
    guard let (_, next) = words.match(.and, lower, at: first.end), case .date(let a) = first.meaning, a.month != nil,
      a.day == nil, let last = monthLed(at: next), case .date(let b) = last.meaning, b.month != nil, b.day == nil
    else { return nil }
    let isAdjacent = a.month.map { $0 % 12 + 1 } == b.month
    return Found(
      meaning: isAdjacent ? .range(first.meaning, last.meaning) : .several([first.meaning, last.meaning]),
      end: last.end)
  }

  // MARK: Points

  /// The longest expression of one point of time.
  func point(at index: Int) -> Found? {
    guard index < tokens.count else { return nil }
    let forms = [
      stepped(at: index), counted(at: index), fixed(at: index), numericDate(at: index), weekdayLed(at: index),
      dayLed(at: index), monthLed(at: index), seasonLed(at: index), decade(at: index), century(at: index),
      yearLed(at: index), sided(at: index), partOfDay(at: index),
    ]
    var best: Found?
    for form in forms {
      if let form, form.end > (best?.end ?? index) { best = form }
    }
    return best
  }

  // MARK: Tokens

  func text(_ index: Int) -> String? { index < tokens.count ? lower[index] : nil }

  /// A day of the month, an English ordinal ending included.
  func dayNumber(at index: Int) -> (day: Int, end: Int)? {
    guard index < tokens.count, let day = tokens[index].number, (1...31).contains(day),
      tokens[index].text.utf8.count <= 2, !continuesNumber(index)
    else { return nil }
    if let (_, end) = words.match(.ordinalSuffix, lower, at: index + 1), tokens[index + 1].isTight { return (day, end) }
    return (day, index + 1)
  }

  /// Whether digits follow a full stop, comma or colon: `27.500`.
  func continuesNumber(_ index: Int) -> Bool {
    index + 2 < tokens.count && [".", ",", ":", "/"].contains(lower[index + 1]) && tokens[index + 1].isTight
      && tokens[index + 2].isTight && tokens[index + 2].text.utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  /// A year of four digits, from 1500 on.
  func yearNumber(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].text.utf8.count == 4, let year = tokens[index].number,
      (1500...2100).contains(year), !continuesNumber(index)
    else { return nil }
    return year
  }

  /// The year after a day or month, written or counted: `2023`, `, 2023`, `tahun lalu`, `of last year`.
  func yearPart(at index: Int, allowsComma: Bool) -> (year: TimeYear?, end: Int) {
    var start = index
    if allowsComma, text(index) == "," { start += 1 }
    let afterWord = words.match(.yearWord, lower, at: start)?.end ?? words.match(.of, lower, at: start)?.end ?? start
    if let year = yearNumber(at: afterWord) { return (.absolute(year), afterWord + 1) }
    if let found = stepped(at: index), case .unit(.year, let step) = found.meaning {
      return (.relative(step), found.end)
    }
    return (nil, index)
  }
}
