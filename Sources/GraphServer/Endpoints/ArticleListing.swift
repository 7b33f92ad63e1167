import RelationGraph

/// An article as lists show it.
struct ArticleListing: Encodable {
  let id, language, source, sha256: String
  let title, published: String?
  /// Whether it is in the store.
  let isKept: Bool
  /// How many relations it tells.
  let relations: Int

  init(_ reference: ArticleReference, isKept: Bool, relations: Int) {
    (id, language, source, sha256) = (reference.id, reference.language, reference.source, reference.sha256)
    (title, published) = (reference.title, reference.published)
    (self.isKept, self.relations) = (isKept, relations)
  }

  /// Whether title or source holds some words.
  /// - Parameter words: folded; none are in every article.
  func contains(_ words: String) -> Bool {
    words.isEmpty || [title ?? "", source].contains { NameSuggestion.folded($0).contains(words) }
  }
}

/// An article with its text.
struct ArticleText: Encodable {
  let entry: ArticleListing
  let text: String

  init(_ article: DeskArticle, isKept: Bool) {
    entry = ArticleListing(article.reference, isKept: isKept, relations: article.graph.relations.count)
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
