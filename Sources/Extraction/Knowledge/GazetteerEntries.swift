import KnowledgeTables
import RelationGraph

/// The entries of the gazetteer in the order of its tables, read from their rows when they are asked for: an article
/// names a few dozen of many thousands.
struct GazetteerEntries: RandomAccessCollection, Sendable {
  /// Which table a row is of.
  enum Form: Sendable { case country, actor, place }

  private struct Table: Sendable {
    /// The entry of its first row.
    let first: Int
    let rows: TableRows
    let form: Form
  }

  private var tables: [Table] = []
  private var kinds: [Actor.Kind?] = []

  var startIndex: Int { 0 }
  var endIndex: Int { kinds.count }

  subscript(index: Int) -> Entry {
    var place = 0
    while place + 1 < tables.count, tables[place + 1].first <= index { place += 1 }
    let table = tables[place]
    return Entry(kind: kinds[index], row: table.rows[index - table.first], form: table.form)
  }

  /// Adds the rows of a table.
  /// - Parameter kinds: by row.
  mutating func add(_ table: KnowledgeTable, _ form: Form, kinds: [Actor.Kind?]) {
    tables.append(Table(first: endIndex, rows: table.rows, form: form))
    self.kinds += kinds
  }

  /// One row of a world table.
  struct Entry: Sendable {
    /// Nil for a place that is no actor.
    let kind: Actor.Kind?
    fileprivate let row: TableRow
    fileprivate let form: Form

    var id: String {
      switch form {
      case .country: Gazetteer.slug(row[2])
      case .actor: row[0]
      case .place: ""
      }
    }

    var names: [String: String] {
      let column = form == .country ? 1 : form == .actor ? 2 : 0
      let indonesian = row[column]
      let english = row[column + 1]
      return ["id": indonesian, "en": english.isEmpty ? indonesian : english]
    }

    var aliases: [String] {
      switch form {
      case .country: row.list(3) + row.list(4)
      case .actor: row.list(4) + row.list(5)
      case .place: row.list(2)
      }
    }

    var country: String { row[form == .country ? 0 : form == .actor ? 6 : 3] }

    var wikidata: String? {
      let item = form == .place ? "" : row[form == .country ? 10 : 7]
      return item.isEmpty ? nil : item
    }
  }
}
