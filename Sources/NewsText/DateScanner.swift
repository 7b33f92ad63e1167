/// Finds full dates written in a text: `21 Oktober 2024`, `Oct. 28, 2024`, `Kamis (27/7/2023)`, `2023-07-27`.
struct DateScanner: Sendable {
  let names: CalendarNames

  /// A date and where it stands.
  struct Finding: Hashable {
    let date: CalendarDate
    let range: TextRange
    /// Whether a day of the week stands before it, as in reports of the day.
    let hasWeekday: Bool
  }

  /// The full dates in a part of a text, in reading order.
  func dates(in range: TextRange, of bytes: [UInt8]) -> [Finding] {
    let tokens = DateToken.tokens(in: range, of: bytes)
    var found: [Finding] = []
    var index = 0
    while index < tokens.count {
      guard let (date, count) = date(at: index, in: tokens) else {
        index += 1
        continue
      }
      let span = TextRange(tokens[index].range.start, tokens[index + count - 1].range.end)
      found.append(Finding(date: date, range: span, hasWeekday: weekday(before: index, in: tokens)))
      index += count
    }
    return found
  }

  /// Whether words are nothing but parts of a date: numbers, months and weekdays.
  func isDateLike(_ range: TextRange, of bytes: [UInt8]) -> Bool {
    let tokens = DateToken.tokens(in: range, of: bytes)
    return !tokens.isEmpty && tokens.allSatisfy { $0.number != nil || isNamed($0) }
  }

  private func isNamed(_ token: DateToken) -> Bool {
    names.month(token.text) != nil || names.isWeekday(token.text)
  }

  private func date(at index: Int, in tokens: [DateToken]) -> (CalendarDate, count: Int)? {
    guard index + 2 < tokens.count else { return nil }
    let (a, b, c) = (tokens[index], tokens[index + 1], tokens[index + 2])
    if let x = a.number, let y = b.number, let z = c.number, "/-.".contains(a.gap), a.gap.count == 1, b.gap == a.gap {
      if a.text.utf8.count == 4 { return made(z, y, x, 3) }
      return c.text.utf8.count == 4 ? made(x, y, z, 3) ?? made(y, x, z, 3) : nil
    }
    guard let last = c.number, c.text.utf8.count == 4, c.isTight(after: b) else { return nil }
    if let day = a.number, let month = names.month(b.text), b.isTight(after: a) { return made(day, month, last, 3) }
    if let month = names.month(a.text), let day = b.number, b.isTight(after: a) { return made(day, month, last, 3) }
    return nil
  }

  private func made(_ day: Int, _ month: Int, _ year: Int, _ count: Int) -> (CalendarDate, count: Int)? {
    guard (1900...2100).contains(year), let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return (date, count)
  }

  // One word may stand between: `Kamis malam (22/8/2024)`.
  private func weekday(before index: Int, in tokens: [DateToken]) -> Bool {
    for back in [1, 2] where index >= back {
      if names.isWeekday(tokens[index - back].text) {
        return tokens[index - back].range.end + 20 > tokens[index].range.start
      }
    }
    return false
  }
}

/// A word or a number, with the bytes between it and the next.
struct DateToken {
  let range: TextRange
  let text: String
  var gap: String = ""

  /// The value of a token of digits.
  var number: Int? { text.utf8.count <= 4 ? Int(text) : nil }

  /// Whether only blanks, commas, full stops or one ordinal ending separate the tokens.
  func isTight(after token: DateToken) -> Bool {
    !token.gap.isEmpty && token.gap.utf8.allSatisfy { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E || $0 == 0x0A }
  }

  /// The words and numbers of a range; an English ordinal ending (`28th`) is part of the gap.
  static func tokens(in range: TextRange, of bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = range.start
    while index < range.end {
      guard let isDigit = kind(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.end, kind(bytes[index]) == isDigit || !isDigit && bytes[index] == 0x27 { index += 1 }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      if let last = tokens.last {
        if last.range.end == start, last.number != nil, ["st", "nd", "rd", "th"].contains(text) {
          tokens[tokens.count - 1] = DateToken(range: TextRange(last.range.start, index), text: last.text)
          continue
        }
        tokens[tokens.count - 1].gap = String(decoding: bytes[last.range.end..<start], as: UTF8.self)
      }
      tokens.append(DateToken(range: TextRange(start, index), text: text))
    }
    return tokens
  }

  private static func kind(_ byte: UInt8) -> Bool? {
    switch byte {
    case 0x30...0x39: true
    case 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: nil
    }
  }
}
