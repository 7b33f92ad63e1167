import NewsText

/// Reads an article out of a PDF through poppler's `pdftotext`.
struct PaperReader {
  let articles: ArticleReader

  /// The article of a PDF.
  /// - Throws: `InputError.missingTool` without `pdftotext`, `toolFailed` for what it cannot read, `noArticle` for
  ///   pictures of pages.
  func read(_ bytes: [UInt8], name: String) throws(InputError) -> ArticleRecord {
    if bytes.isEmpty { throw .empty(name: name) }
    let tool = TextTool(name: "pdftotext", arguments: ["-enc", "UTF-8", "-", "-"], package: "poppler-utils")
    let text = String(decoding: try tool.run(on: bytes, of: name), as: UTF8.self)
    return try articles.read(ArticleFields(text: ""), paragraphs: PaperText(text).paragraphs, name: name)
  }
}
