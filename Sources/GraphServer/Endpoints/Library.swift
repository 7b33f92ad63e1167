import Extraction
import GraphStore
import RelationGraph

/// Where graphs come from: the articles on the desk, and the store when there is one.
struct Library: Sendable {
  let desk: Desk
  let store: GraphStore?
  let lanes: Lanes

  /// The word of a query that names articles.
  static let words: Set<String> = ["article"]

  /// The articles that a query names, sorted by where they lie.
  struct Selection: Sendable {
    let ids: [String]
    let pasted: [DeskArticle]
    /// The ids of articles of the store; nil for all.
    let stored: [String]?
    /// Whether all of it is the store's, whose corrections then hold.
    let isStored: Bool
  }

  /// Finds the articles that a query names; none stand for the whole store.
  func selection(_ query: Query) async throws -> Selection {
    let ids = query.values("article")
    if ids.isEmpty { return Selection(ids: [], pasted: [], stored: store == nil ? [] : nil, isStored: store != nil) }
    var pasted: [DeskArticle] = []
    var stored: [String] = []
    for id in ids {
      if let article = await desk.article(id) {
        if !pasted.contains(where: { $0.reference.id == id }) { pasted.append(article) }
      } else if let store, try await lanes.quick.run({ try store.article(id) != nil }) {
        if !stored.contains(id) { stored.append(id) }
      } else {
        throw Library.missing(id)
      }
    }
    return Selection(ids: ids, pasted: pasted, stored: stored, isStored: pasted.isEmpty)
  }

  /// The graph of the articles that a query names, corrected.
  func graph(_ query: Query) async throws -> RelationshipGraph {
    try await graph(try await selection(query), StoreQuery())
  }

  /// The graph of a query with its filters.
  func filtered(_ query: Query) async throws -> RelationshipGraph {
    let wanted = StoreQuery(try FilterQuery.filter(query), top: try FilterQuery.top(query))
    return try await graph(try await selection(query), wanted)
  }

  /// A graph with the filters of a query.
  func filtered(_ graph: RelationshipGraph, _ query: Query) async throws -> RelationshipGraph {
    let (filter, top) = (try FilterQuery.filter(query), try FilterQuery.top(query))
    return try await lanes.quick.run { try Library.part(of: graph, filter, top) }
  }

  /// The graph of a selection with a store's filters.
  func graph(_ selection: Selection, _ query: StoreQuery) async throws -> RelationshipGraph {
    var wanted = query
    wanted.articles = selection.stored
    if selection.isStored, let store { return try await lanes.quick.run { [wanted] in try store.graph(wanted) } }
    let corrections = await desk.corrections(of: selection.ids)
    return try await lanes.quick.run { [store] in
      var graphs = selection.pasted.map(\.graph)
      if let store, let stored = selection.stored, !stored.isEmpty {
        var all = StoreQuery()
        all.articles = stored
        graphs.append(try store.graph(all))
      }
      let whole = corrections.applied(to: GraphMerger.merged(graphs, generator: Extractor.generator))
      return try Library.part(of: whole, query.filter, query.top)
    }
  }

  /// An article of the desk or the store, with its text.
  func article(_ id: String) async throws -> DeskArticle {
    if let article = await desk.article(id) { return article }
    guard let store else { throw Library.missing(id) }
    return try await lanes.quick.run {
      guard let stored = try store.article(id) else { throw Library.missing(id) }
      return DeskArticle(reference: stored.reference, text: stored.text, graph: stored.graph)
    }
  }

  private static func part(of graph: RelationshipGraph, _ filter: GraphFilter, _ top: Int?) throws -> RelationshipGraph
  {
    let kept: RelationshipGraph
    do throws(FilterError) {
      kept = try filter.apply(to: graph)
    } catch {
      throw FilterQuery.problem(error)
    }
    return top.map(kept.amongMostEvident) ?? kept
  }

  private static func missing(_ id: String) -> Problem {
    .notFound(.noArticle, ["id": id])
  }
}

extension RelationshipGraph {
  /// The relations between the actors that most sentences tell of; of equals the earlier actor.
  fileprivate func amongMostEvident(_ count: Int) -> RelationshipGraph {
    var sentences: [String: Int] = [:]
    for relation in relations {
      for end in Set([relation.actor, relation.recipient]) { sentences[end, default: 0] += relation.evidence.count }
    }
    let ranked = actors.enumerated().sorted {
      (sentences[$1.element.id] ?? 0, $0.offset) < (sentences[$0.element.id] ?? 0, $1.offset)
    }
    let kept = Set(ranked.prefix(count).map(\.element.id))
    return keeping { kept.contains($0.actor) && kept.contains($0.recipient) }
  }
}
