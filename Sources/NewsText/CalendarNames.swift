import KnowledgeTables

/// The names of months and weekdays in all languages.
struct CalendarNames: Sendable {
  private var months: [String: Int] = [:]
  private var weekdays: Set<String> = []

  /// Reads the tables of time words of all languages.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    for path in KnowledgeFolder.embeddedPaths(named: "time-words.tsv") {
      let table = try knowledge.table(path, columns: ["phrase", "meaning", "value"])
      for row in table.rows {
        let name = row[0].hasSuffix(".") ? String(row[0].dropLast()) : row[0]
        switch row[1] {
        case "month":
          guard let month = Int(row[2]), (1...12).contains(month) else {
            throw table.error(row, "month '\(row[2])' is not 1 to 12")
          }
          months[name.lowercased()] = month
        case "weekday": weekdays.insert(name.lowercased())
        default: continue
        }
      }
    }
  }

  /// The number of a month named by a word; nil when the word names none.
  func month(_ word: String) -> Int? { months[word.lowercased()] }

  /// Whether a word names a day of the week.
  func isWeekday(_ word: String) -> Bool { weekdays.contains(word.lowercased()) }
}
