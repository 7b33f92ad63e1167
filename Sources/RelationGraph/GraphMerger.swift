/// Merges the graphs of several articles into one: one actor a node, one relation a type and pair.
///
/// Actors are the same when they share a country code, a Wikidata item, or kind and name; relations when they share
/// type and ends. A merged relation has the strongest status, the evidence of all and the highest confidence.
public struct GraphMerger {
  private var articles: [ArticleReference] = []
  private var actors: [Actor] = []
  private var relations = EdgeCollector()
  private var actorOfKey: [String: Int] = [:]
  private var articleIDs: Set<String> = []
  private var actorIDs: Set<String> = []

  /// A merger without graphs.
  public init() {}

  /// One graph of several, in their order; a single graph comes back as it is.
  public static func merged(_ graphs: [RelationshipGraph], generator: String) -> RelationshipGraph {
    if graphs.count == 1 { return graphs[0] }
    var merger = GraphMerger()
    for graph in graphs { merger.add(graph) }
    return merger.graph(generator: generator)
  }

  /// Adds a graph; its articles, actors and relations come after those already there.
  public mutating func add(_ graph: RelationshipGraph) {
    var articleID: [String: String] = [:]
    for article in graph.articles {
      let id = GraphMerger.free(article.id, &articleIDs)
      articleID[article.id] = id
      articles.append(
        ArticleReference(
          id: id, title: article.title, language: article.language, published: article.published,
          source: article.source, sha256: article.sha256))
    }
    var actorID: [String: String] = [:]
    for actor in graph.actors { actorID[actor.id] = add(actor, articleID) }
    for relation in graph.relations { add(relation, actorID, articleID) }
  }

  /// The merged graph; relations are numbered in reading order.
  public func graph(generator: String) -> RelationshipGraph {
    RelationshipGraph(
      generator: generator, articles: articles, actors: actors,
      relations: relations.relations.enumerated().map { $1.with(id: "r\($0 + 1)") })
  }

  private mutating func add(_ actor: Actor, _ articleID: [String: String]) -> String {
    let mentions = actor.mentions.map {
      ActorMention(article: articleID[$0.article] ?? $0.article, start: $0.start, end: $0.end)
    }
    let keys = GraphMerger.keys(of: actor)
    guard let index = keys.compactMap({ actorOfKey[$0] }).first else {
      let id = GraphMerger.free(actor.id, &actorIDs)
      for key in keys { actorOfKey[key] = actors.count }
      actors.append(
        Actor(
          id: id, name: actor.name, kind: actor.kind, code: actor.code, wikidata: actor.wikidata,
          aliases: actor.aliases, mentions: mentions))
      return id
    }
    for key in keys where actorOfKey[key] == nil { actorOfKey[key] = index }
    let old = actors[index]
    let aliases = (old.aliases + [actor.name] + actor.aliases).withoutRepeats.filter { $0 != old.name }
    actors[index] = Actor(
      id: old.id, name: old.name, kind: old.kind, code: old.code ?? actor.code,
      wikidata: old.wikidata ?? actor.wikidata,
      aliases: aliases, mentions: old.mentions + mentions)
    return old.id
  }

  private mutating func add(_ relation: Relation, _ actorID: [String: String], _ articleID: [String: String]) {
    let moved = relation.with(
      actor: actorID[relation.actor], recipient: actorID[relation.recipient],
      attribution: relation.attribution.map { actorID[$0] ?? $0 },
      evidence: relation.evidence.map {
        Evidence(
          article: articleID[$0.article] ?? $0.article, start: $0.start, end: $0.end, text: $0.text,
          predicate: $0.predicate)
      })
    relations.add(moved)
  }

  private static func keys(of actor: Actor) -> [String] {
    var keys: [String] = []
    if actor.kind == .country, let code = actor.code { keys.append("code " + code) }
    if let item = actor.wikidata { keys.append("wikidata " + item) }
    return keys + ["\(actor.kind.rawValue) \(NameSuggestion.folded(actor.name))"]
  }

  private static func free(_ id: String, _ taken: inout Set<String>) -> String {
    var candidate = id
    var number = 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
