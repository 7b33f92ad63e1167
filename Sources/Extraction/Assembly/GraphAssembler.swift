import Linguistics
import NewsText
import RelationGraph

/// Puts an article's statements together: one edge a type, actor and recipient, one node an actor.
struct GraphAssembler {
  let gazetteer: Gazetteer
  let registry: ActorRegistry
  let article: Article
  let articleID: String
  let sentences: [SentenceView]
  /// The language actors are named in.
  let labelLanguage: Language

  /// The article's graph.
  func graph(_ statements: [Statement], reference: ArticleReference, confidence: (Statement) -> Double)
    -> RelationshipGraph
  {
    let edges = merged(statements)
    let used = Set(edges.flatMap { [$0.first.actor, $0.first.recipient] + $0.attribution })
    let order = used.sorted { (firstMention($0), $0) < (firstMention($1), $1) }
    var ids: [Int: String] = [:]
    var taken: Set<String> = []
    let actors = order.map { index in
      let actor = actor(index, taken: &taken)
      ids[index] = actor.id
      return actor
    }
    let relations = edges.enumerated().map { number, edge in
      Relation(
        id: "r\(number + 1)", type: edge.first.type, actor: ids[edge.first.actor] ?? "",
        recipient: ids[edge.first.recipient] ?? "", status: edge.status,
        attribution: edge.attribution.compactMap { ids[$0] }, mode: edge.first.mode, contexts: edge.first.contexts,
        title: edge.first.title, time: times(edge.statements), confidence: edge.statements.map(confidence).max() ?? 0,
        evidence: evidence(edge.statements))
    }
    return RelationshipGraph(
      generator: Extractor.generator, articles: [reference], actors: actors, relations: relations)
  }

  private struct Edge {
    var statements: [Statement]
    var status: Status
    var attribution: [Int]
    var first: Statement { statements[0] }
  }

  private func merged(_ statements: [Statement]) -> [Edge] {
    var edges: [Edge] = []
    for statement in statements.sorted(by: { ($0.sentence, $0.word) < ($1.sentence, $1.word) }) {
      if let known = edges.firstIndex(where: { $0.first.states(sameAs: statement) }) {
        edges[known].statements.append(statement)
        edges[known].status = max(edges[known].status, statement.status)
        for actor in statement.attribution where !edges[known].attribution.contains(actor) {
          edges[known].attribution.append(actor)
        }
      } else {
        edges.append(Edge(statements: [statement], status: statement.status, attribution: statement.attribution))
      }
    }
    for i in edges.indices where edges[i].status == .asserted || edges[i].status == .negated {
      edges[i].attribution = []
    }
    return edges
  }

  private func firstMention(_ actor: Int) -> Int { registry[actor].mentions.map(\.start).min() ?? .max }

  private func actor(_ index: Int, taken: inout Set<String>) -> Actor {
    let record = registry[index]
    let entry = record.entry.map { gazetteer.entries[$0] }
    let name = entry?.names[labelLanguage.code] ?? record.name
    var aliases: [String] = []
    for alias in record.aliases + (entry.map { [$0.names["id"] ?? "", $0.names["en"] ?? ""] + $0.aliases } ?? [])
    where alias != name && !alias.isEmpty && !aliases.contains(alias) {
      aliases.append(alias)
    }
    var id = Gazetteer.slug(name)
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(Gazetteer.slug(name))-\(number)"
      number += 1
    }
    return Actor(
      id: id, name: name, kind: record.kind, code: record.kind == .country ? entry?.country : nil,
      wikidata: entry?.wikidata, aliases: aliases,
      mentions: Set(record.mentions).sorted().map {
        ActorMention(article: articleID, start: $0.start, end: $0.end)
      })
  }

  private func times(_ statements: [Statement]) -> [TimeSpan] {
    var times: [TimeSpan] = []
    for time in statements.flatMap(\.time) where !times.contains(time) { times.append(time) }
    return times
  }

  private func evidence(_ statements: [Statement]) -> [Evidence] {
    var seen: Set<Int> = []
    return statements.filter { seen.insert($0.sentence).inserted }.map { statement in
      let range = sentences[statement.sentence].range
      return Evidence(
        article: articleID, start: range.start, end: range.end, text: article.source[range],
        predicate: predicate(statement))
    }
  }

  /// The word that states a relation, with what belongs to it directly behind (`carry out`, `kerja sama`).
  private func predicate(_ statement: Statement) -> String {
    let words = sentences[statement.sentence].words
    var last = statement.word
    while last + 1 < words.count, last < statement.word + 2, words[last + 1].head == statement.word,
      ["compound", "fixed"].contains(words[last + 1].relation.base.description)
    {
      last += 1
    }
    return article.source[TextRange(words[statement.word].range.start, words[last].range.end)]
  }
}
