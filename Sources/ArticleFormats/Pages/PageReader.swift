import NewsText

/// Reads the article out of a page in HTML.
struct PageReader: Sendable {
  let articles: ArticleReader
  let marks: PageMarks

  /// The article of a page.
  /// - Throws: `InputError.noArticle` when no running text is found.
  func read(_ bytes: [UInt8], name: String) throws(InputError) -> ArticleRecord {
    if !bytes.contains(where: { $0 > 0x20 }) { throw .empty(name: name) }
    let tree = try PageParser.tree(bytes, name: name)
    let page = PageMetadata(tree, marks: marks)
    let fields = ArticleFields(
      title: page.title, text: "", date: page.dates.isEmpty ? nil : page.dates.joined(separator: "\n"), url: page.url,
      outlet: page.outlet)
    return try articles.read(fields, paragraphs: try paragraphs(tree, page, name: name), name: name)
  }

  /// The article of a record whose text has markup.
  func read(_ fields: ArticleFields, name: String) throws(InputError) -> ArticleRecord {
    let tree = try PageParser.tree(Array(fields.text.utf8), name: name)
    let text = MainText(tree, marks: marks, title: fields.title, isJunk: articles.isJunk)
    return try articles.read(fields, paragraphs: text.paragraphs, name: name)
  }

  private func paragraphs(_ tree: PageTree, _ page: PageMetadata, name: String) throws(InputError) -> [String] {
    let shown = MainText(tree, marks: marks, title: page.title, isJunk: articles.isJunk).paragraphs
    guard let body = page.body else { return shown }
    // A page that is built in the browser shows next to nothing, and tells programs all.
    let length = shown.reduce(0) { $0 + $1.utf8.count }
    guard length < 400, body.utf8.count >= 2 * length + 200 else { return shown }
    guard PageReader.isMarkup(body) else {
      return body.split(whereSeparator: \.isNewline).map { PageTree.folded(String($0)) }
    }
    let inner = try PageParser.tree(Array(body.utf8), name: name)
    return MainText(inner, marks: marks, title: page.title, isJunk: articles.isJunk).paragraphs
  }

  /// Whether a text has the markup of paragraphs or line breaks.
  static func isMarkup(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["</p>", "<p>", "<br>", "<br/>", "<br />", "</div>"].contains { lower.contains($0) }
  }
}
