import NewsText

/// Which column of a table holds which field of an article.
struct TableColumns {
  private let count: Int
  private let text: Int
  private let textName: String
  private let title, date, url, language, id: Int?

  /// Finds the columns in a header, letter case and blanks around the names ignored.
  /// - Throws: `InputError` when the text is not among them.
  init(_ header: TableRows.Row, names: FieldNames, of file: String) throws(InputError) {
    var columns: [String] = []
    for cell in header.cells { columns.append(try TableColumns.text(cell, line: header.line, of: file)) }
    let folded = columns.map { $0.lowercased() }
    func place(_ names: [String]) -> Int? {
      names.lazy.compactMap { name in folded.firstIndex(of: name.lowercased()) }.first
    }
    guard let text = place(names.text) else {
      throw .record(
        name: file, line: header.line, problem: .noColumn(field: names.text.first ?? "text", columns: columns))
    }
    count = columns.count
    self.text = text
    textName = columns[text]
    title = place(names.title)
    date = place(names.date)
    url = place(names.url)
    language = place(names.language)
    id = place(names.id)
  }

  /// The fields of a row.
  /// - Throws: `InputError` when it has another number of cells than the header, no text, or is not UTF-8.
  func fields(_ row: TableRows.Row, of file: String) throws(InputError) -> ArticleFields {
    guard row.cells.count == count else {
      throw .record(name: file, line: row.line, problem: .cells(found: row.cells.count, expected: count))
    }
    func value(_ place: Int?) throws(InputError) -> String? {
      guard let place else { return nil }
      let text = try TableColumns.text(row.cells[place], line: row.line, of: file)
      return text.isEmpty ? nil : text
    }
    guard let text = try value(self.text) else {
      throw .record(name: file, line: row.line, problem: .noText(field: textName))
    }
    return ArticleFields(
      title: try value(title), text: text, date: try value(date), url: try value(url), id: try value(id),
      language: try value(language))
  }

  /// A cell's text without blanks around it.
  private static func text(_ cell: [UInt8], line: Int, of file: String) throws(InputError) -> String {
    let inner = cell.drop { $0 <= 0x20 }
    let trimmed = inner.prefix((inner.lastIndex { $0 > 0x20 } ?? inner.startIndex - 1) + 1 - inner.startIndex)
    do {
      return String(decoding: try SourceText(name: file, bytes: Array(trimmed)).bytes, as: UTF8.self)
    } catch {
      throw .record(name: file, line: line, problem: .notUTF8(offset: error.offset))
    }
  }
}
