import GraphStore
import RelationGraph

/// Extracting articles, keeping them, and reading those that are there.
struct ArticleEndpoints: Sendable {
  let library: Library
  let extraction: ArticleExtraction

  var routes: [Route] {
    [
      Route("POST", "/api/v1/extract", words: NewArticle.words) { call in
        let article = try await extraction.read(try NewArticle(call.body, call.query)).onDesk
        await library.desk.put(article)
        return .json(Extracted(graph: article.graph, articles: [ArticleText(article, isKept: false)]))
      },
      Route("GET", "/api/v1/articles", words: ["search", "limit", "offset"], list),
      Route("POST", "/api/v1/articles", words: NewArticle.words, isChange: true, keep),
      Route("GET", "/api/v1/articles/:id") { call in
        let isKept = await library.desk.article(call.id) == nil
        return .json(ArticleText(try await library.article(call.id), isKept: isKept))
      },
      Route("DELETE", "/api/v1/articles/:id", isChange: true) { call in
        if await library.desk.remove(call.id) { return .empty }
        _ = try await library.article(call.id)
        if let store = library.store { _ = try await library.lanes.quick.run { try store.remove([call.id]) } }
        return .empty
      },
    ]
  }

  @Sendable private func list(_ call: Call) async throws -> Reply {
    let page = try PageOfList(call.query)
    let wanted = NameSuggestion.folded(try call.query.text("search", longest: 200) ?? "")
    let pasted = await library.desk.all().map {
      ArticleListing($0.reference, isKept: false, relations: $0.graph.relations.count)
    }
    let entries = try await library.lanes.quick.run { [store = library.store] in
      var stored: [ArticleListing] = []
      try store?.forEachArticle { stored.append(ArticleListing($0.reference, isKept: true, relations: $0.relations)) }
      return (pasted + stored.reversed()).filter { $0.contains(wanted) }
    }
    return .json(Articles(total: entries.count, articles: Array(page.part(of: entries))))
  }

  @Sendable private func keep(_ call: Call) async throws -> Reply {
    guard let store = library.store else {
      throw Problem(.conflict, .noStore)
    }
    let read = try await extraction.read(try NewArticle(call.body, call.query), isKept: true)
    let (id, isNew) = try await library.lanes.quick.run {
      let entry = ArticleEntry(
        graph: read.onDesk.graph, article: read.article, language: read.onDesk.reference.language)
      switch try store.add([entry])[0] {
      case .added(let id), .replaced(let id): return (id, true)
      case .unchanged(let id): return (id, false)
      }
    }
    let kept = try await library.article(id)
    return .json(
      Extracted(graph: kept.graph, articles: [ArticleText(kept, isKept: true)]), status: isNew ? .created : .ok)
  }

  private struct Extracted: Encodable {
    let graph: RelationshipGraph
    let articles: [ArticleText]
  }

  private struct Articles: Encodable {
    let total: Int
    let articles: [ArticleListing]
  }
}
