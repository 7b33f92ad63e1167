import RelationGraph

/// Where graphs come from: the articles on the desk.
struct Library: Sendable {
  let desk: Desk
  let lanes: Lanes

  /// The word of a query that names articles.
  static let words: Set<String> = ["article"]

  /// The graph of the articles that a query names, corrected.
  func graph(_ query: Query) async throws -> RelationshipGraph {
    let ids = query.values("article")
    let articles = try await articles(ids)
    let corrections = await desk.corrections(of: ids)
    return try await lanes.quick.run {
      corrections.applied(
        to: GraphMerger.merged(articles.map(\.graph), generator: articles.first?.graph.generator ?? ""))
    }
  }

  /// The graph of a query with its filters.
  func filtered(_ query: Query) async throws -> RelationshipGraph {
    try await filtered(try await graph(query), query)
  }

  /// A graph with the filters of a query.
  func filtered(_ graph: RelationshipGraph, _ query: Query) async throws -> RelationshipGraph {
    let filter = try FilterQuery.filter(query)
    return try await lanes.quick.run {
      do throws(FilterError) {
        return try filter.apply(to: graph)
      } catch {
        throw FilterQuery.problem(error)
      }
    }
  }

  /// The articles of some ids, each once.
  func articles(_ ids: [String]) async throws -> [DeskArticle] {
    var found: [DeskArticle] = []
    for id in ids where !found.contains(where: { $0.reference.id == id }) { found.append(try await article(id)) }
    return found
  }

  /// The article of an id.
  func article(_ id: String) async throws -> DeskArticle {
    guard let article = await desk.article(id) else {
      throw Problem.notFound(
        "There is no article '\(id.prefix(80))'. Pasted articles are gone when the server ends; paste it again.")
    }
    return article
  }
}
