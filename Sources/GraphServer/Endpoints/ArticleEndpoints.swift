import RelationGraph

/// Extracting articles, and reading those that are there.
struct ArticleEndpoints: Sendable {
  let library: Library
  let extraction: ArticleExtraction

  var routes: [Route] {
    [
      Route("POST", "/api/v1/extract", words: NewArticle.words) { call in
        let article = try await extraction.desk(try NewArticle(call.body, call.query))
        await library.desk.put(article)
        return .json(Extracted(graph: article.graph, articles: [ArticleText(article)]))
      },
      Route("GET", "/api/v1/articles", words: ["search", "limit", "offset"], list),
      Route("GET", "/api/v1/articles/:id") { call in
        .json(ArticleText(try await library.article(call.id)))
      },
      Route("DELETE", "/api/v1/articles/:id", isChange: true) { call in
        _ = try await library.article(call.id)
        await library.desk.remove(call.id)
        return .empty
      },
    ]
  }

  @Sendable private func list(_ call: Call) async throws -> Reply {
    let page = try PageOfList(call.query)
    let wanted = NameSuggestion.folded(try call.query.value("search") ?? "")
    let all = await library.desk.all().filter { article in
      wanted.isEmpty
        || [article.reference.title ?? "", article.reference.source].contains {
          NameSuggestion.folded($0).contains(wanted)
        }
    }
    return .json(
      ArticleList(total: all.count, articles: page.part(of: all).map { ArticleEntry($0.reference, isKept: false) }))
  }

  private struct Extracted: Encodable {
    let graph: RelationshipGraph
    let articles: [ArticleText]
  }

  private struct ArticleList: Encodable {
    let total: Int
    let articles: [ArticleEntry]
  }
}

/// An article as lists show it.
struct ArticleEntry: Encodable {
  let id, language, source, sha256: String
  let title, published: String?
  /// Whether it is in the store.
  let isKept: Bool

  init(_ reference: ArticleReference, isKept: Bool) {
    (id, language, source, sha256) = (reference.id, reference.language, reference.source, reference.sha256)
    (title, published) = (reference.title, reference.published)
    self.isKept = isKept
  }
}

/// An article with its text.
struct ArticleText: Encodable {
  let entry: ArticleEntry
  let text: String

  init(_ article: DeskArticle) {
    entry = ArticleEntry(article.reference, isKept: false)
    text = article.text
  }

  private enum CodingKeys: CodingKey { case text }

  func encode(to encoder: any Encoder) throws {
    try entry.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
  }
}

/// Which part of a list is asked for.
struct PageOfList {
  let limit: Int
  let offset: Int

  init(_ query: Query) throws(Problem) {
    limit = try query.integer("limit", in: 1...1000) ?? 100
    offset = try query.integer("offset", in: 0...100_000_000) ?? 0
  }

  func part<Item>(of items: [Item]) -> ArraySlice<Item> { items.dropFirst(offset).prefix(limit) }
}
