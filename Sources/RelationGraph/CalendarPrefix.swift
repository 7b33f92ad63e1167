import NewsText

/// A year, a month or a day as somebody types the limit of a period: `2019`, `2023-07`, `2023-07-27`.
public struct CalendarPrefix: Hashable, Sendable {
  /// The first day it covers.
  public let first: CalendarDate
  /// The last day it covers.
  public let last: CalendarDate

  /// Reads a prefix of an ISO 8601 date; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    guard (1...12).contains(month ?? 1) else { return nil }
    let day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard let first = CalendarDate(year: numbers[0], month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: numbers[0], month: lastMonth, day: day ?? CalendarDate.days(inMonth: lastMonth, of: numbers[0]))
    else { return nil }
    self.first = first
    self.last = last
  }
}
