import KnowledgeTables
import Linguistics
import NewsText
import RelationGraph
import Testing

@testable import Extraction

/// An expression inside a few words, with the days it means in an article published on Friday, 25 October 2024.
struct DatedWords: Sendable, CustomTestStringConvertible {
  let words: String
  let days: String
  let ahead: Bool

  init(_ words: String, _ days: String, ahead: Bool = false) {
    self.words = words
    self.days = days
    self.ahead = ahead
  }

  var testDescription: String { words }

  /// What is read: `text first/last`, several joined by `;`.
  func reading(_ language: Language) throws -> String {
    let words = try TimeWords(language: language, knowledge: .embedded)
    let bytes = Array(self.words.utf8)
    let scanner = TimeScanner(words: words, range: TextRange(0, bytes.count), bytes: bytes)
    var resolver = TimeResolver(published: CalendarDate(year: 2024, month: 10, day: 25), looksAhead: ahead)
    var result: [String] = []
    for expression in scanner.expressions() {
      for period in resolver.periods(expression.meaning) {
        resolver.context.note(period, published: resolver.published)
        let (first, last) = (period.first?.description ?? "?", period.last?.description ?? "?")
        result.append(first == last ? first : "\(first)/\(last)")
      }
    }
    return result.joined(separator: ";")
  }
}

@Suite struct TimeTests {
  @Test(arguments: IndonesianTimes.table)
  func indonesian(_ row: DatedWords) throws {
    #expect(try row.reading(.indonesian) == row.days)
  }

  @Test(arguments: EnglishTimes.table)
  func english(_ row: DatedWords) throws {
    #expect(try row.reading(.english) == row.days)
  }

  @Test(arguments: [
    ("0001-01-01", 1), ("2000-02-29", 2), ("2024-12-31", 2), ("1900-03-01", 4), ("2023-07-27", 4), ("2024-10-25", 5),
  ])
  func weekdaysAndDayNumbersAgree(date: String, weekday: Int) throws {
    let day = try #require(CalendarDate(iso: date))
    #expect(day.weekday == weekday)
    #expect(day.adding(days: 0) == day)
    let next = try #require(day.adding(days: 1))
    #expect(next.dayNumber == day.dayNumber + 1)
    #expect(next.adding(days: -1) == day)
    #expect(day.adding(days: 146_097)?.description.dropFirst(4) == day.description.dropFirst(4))
  }

  @Test func noPublicationNoDay() throws {
    let words = try TimeWords(language: .english, knowledge: .embedded)
    let bytes = Array("last week, on Monday and in June".utf8)
    let scanner = TimeScanner(words: words, range: TextRange(0, bytes.count), bytes: bytes)
    let periods = scanner.expressions().flatMap { TimeResolver(published: nil).periods($0.meaning) }
    #expect(periods == [Period(), Period(), Period()])
  }
}
