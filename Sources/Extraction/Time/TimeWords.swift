import KnowledgeTables
import Linguistics

/// The words of time of one language, by what they mean.
struct TimeWords: Sendable {
  /// What a phrase of the table does in time expressions.
  enum Role: String, Sendable, CaseIterable {
    case month, weekday, number, season
    /// A whole expression that counts days from publication, or from the date told last.
    case day
    case contextDay = "context-day"
    case unit
    case oneUnit = "one-unit"
    case stepBefore = "step-before"
    case stepAfter = "step-after"
    case spanBefore = "span-before"
    case spanAfter = "span-after"
    case side, bound, range, between, and, daypart, of, label, article
    case dayWord = "day-word"
    case monthWord = "month-word"
    case yearWord = "year-word"
    case yearCue = "year-cue"
    case decadeSuffix = "decade-suffix"
    case centuryWord = "century-word"
    case ordinalSuffix = "ordinal-suffix"
    case vagueNumber = "vague-number"
  }

  /// What a phrase of the table stands for.
  enum Value: Sendable, Hashable {
    case none
    case number(Int)
    case unit(TimeUnit)
    case step(TimeStep)
    case direction(TimeDirection)
    case part(TimePart)
    case bound(TimeBound)
  }

  /// Whether days stand behind their month (`Oct. 12`).
  let putsMonthFirst: Bool
  private var phrases: [Role: PhraseTable<Value>] = [:]

  /// Reads a language's table.
  /// - Throws: ``KnowledgeTables/TableError`` at a meaning or value that is not known.
  init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    putsMonthFirst = language == .english
    let table = try knowledge.table("\(language.code)/time-words.tsv", columns: ["phrase", "meaning", "value"])
    for row in table.rows {
      guard let role = Role(rawValue: row[1]) else { throw table.error(row, "unknown meaning '\(row[1])'") }
      guard let value = TimeWords.value(of: role, row[2]) else {
        throw table.error(row, "unknown value '\(row[2])' of \(row[1])")
      }
      phrases[role, default: PhraseTable()].add(TimeToken.phrase(row[0]), value)
    }
  }

  private static func value(of role: Role, _ text: String) -> Value? {
    switch role {
    case .month, .weekday, .number, .season, .day, .contextDay: Int(text).map(Value.number)
    case .unit, .oneUnit: TimeUnit(rawValue: text).map(Value.unit)
    case .stepBefore, .stepAfter: TimeStep(rawValue: text).map(Value.step)
    case .spanBefore, .spanAfter: TimeDirection(rawValue: text).map(Value.direction)
    case .side: TimePart(rawValue: text).map(Value.part)
    case .bound: TimeBound(rawValue: text).map(Value.bound)
    default: Value.none
    }
  }

  /// The longest phrase with a role that begins at a token.
  func match(_ role: Role, _ tokens: [String], at start: Int) -> (value: Value, end: Int)? {
    guard start < tokens.count else { return nil }
    return phrases[role]?.match(tokens, at: start)
  }
}
