import KnowledgeTables

/// What the fields of records and the columns of tables are called; the first name that a record has counts.
public struct FieldNames: Hashable, Sendable {
  /// The body.
  public var text: [String]
  /// The headline.
  public var title: [String]
  /// The day of publication.
  public var date: [String]
  /// The address.
  public var url: [String]
  /// The language, ISO 639-1.
  public var language: [String]
  /// What the record is called where it comes from.
  public var id: [String]

  /// The names of Simpul's own records: `text`, `title`, `date`, `url`, `language` and `id`.
  public static let own = FieldNames(
    text: ["text"], title: ["title"], date: ["date"], url: ["url"], language: ["language"], id: ["id"])

  /// Reads the table of names that are common in Indonesian and English.
  /// - Throws: `TableError` when it is malformed.
  public init(knowledge: KnowledgeFolder) throws(TableError) {
    var names = FieldNames.own
    let table = try knowledge.table("pages/field-names.tsv", columns: ["field", "names"])
    for row in table.rows {
      switch row[0] {
      case "text": names.text = row.list(1)
      case "title": names.title = row.list(1)
      case "date": names.date = row.list(1)
      case "url": names.url = row.list(1)
      case "language": names.language = row.list(1)
      case "id": names.id = row.list(1)
      default: throw table.error(row, "unknown field '\(row[0])'")
      }
    }
    self = names
  }

  private init(
    text: [String], title: [String], date: [String], url: [String], language: [String], id: [String]
  ) {
    self.text = text
    self.title = title
    self.date = date
    self.url = url
    self.language = language
    self.id = id
  }
}
