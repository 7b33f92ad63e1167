import GRDB
import NewsText
import RelationGraph

/// How days are kept: 20230728.
enum StoredDay {
  static func number(_ day: CalendarDate) -> Int { (day.year * 100 + day.month) * 100 + day.day }

  static func date(_ number: Int) -> CalendarDate? {
    CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }
}

/// How lists of texts are kept: one a line; line feeds in a text become blanks.
enum StoredList {
  static func text(_ items: [String]) -> String {
    items.map { $0.contains("\n") ? $0.split(separator: "\n").joined(separator: " ") : $0 }.joined(separator: "\n")
  }

  static func items(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}

/// What rows are called outside of the store.
enum StoredID {
  static func article(_ row: Int64) -> String { "a\(row)" }
  static func relation(_ row: Int64) -> String { "r\(row)" }

  /// The row behind an id with this letter.
  static func row(_ id: String, _ letter: Character) -> Int64? {
    id.first == letter ? Int64(id.dropFirst()) : nil
  }
}

extension Status {
  /// From the weakest, 0, to the strongest.
  var number: Int { Status.byStrength.firstIndex(of: self) ?? 0 }

  init(number: Int) { self = Status.byStrength.indices.contains(number) ? Status.byStrength[number] : .negated }

  private static let byStrength = Status.allCases.sorted()
}

/// The rows of the relation types.
struct RelationTypes {
  private(set) var types: [Int64: RelationType] = [:]
  private var ids: [RelationType: Int64] = [:]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM relation_type") {
      guard let type = RelationType(row[1]) else { continue }
      types[row[0]] = type
      ids[type] = row[0]
    }
  }

  /// The row of a type; nil when no relation has it.
  func id(of type: RelationType) -> Int64? { ids[type] }

  /// The row of a type, made when new.
  func id(of type: RelationType, in db: Database) throws -> Int64 {
    if let id = ids[type] { return id }
    try db.run("INSERT OR IGNORE INTO relation_type (name) VALUES (?)", [type.name])
    return try db.value("SELECT id FROM relation_type WHERE name = ?", [type.name]) ?? 0
  }
}
