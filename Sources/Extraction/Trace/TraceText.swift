import RelationGraph

/// Words a trace for a terminal of 100 columns. Sentences and words are numbered from 1.
public struct TraceText: Sendable {
  let trace: ExtractionTrace

  /// A writer of one trace.
  public init(_ trace: ExtractionTrace) { self.trace = trace }

  /// All sentences with trees, names and relations.
  public func article() -> String {
    var lines = TraceLines()
    for number in trace.sentences.indices {
      if number > 0 { lines.add("") }
      SentenceText(trace: trace, number: number).write(to: &lines)
    }
    return lines.text
  }

  /// One sentence, its predicates included.
  /// - Parameter number: from 1.
  /// - Throws: ``TraceError/noSentence(number:count:)`` when there are fewer.
  public func sentence(_ number: Int) throws(TraceError) -> String {
    guard trace.sentences.indices.contains(number - 1) else {
      throw .noSentence(number: number, count: trace.sentences.count)
    }
    var lines = TraceLines()
    let text = SentenceText(trace: trace, number: number - 1)
    text.write(to: &lines)
    text.writePredicates(to: &lines)
    return lines.text
  }

  /// One relation of the graph: who its actors are called throughout, and the sentences behind it.
  /// - Parameter id: the relation's id, `r7`.
  /// - Throws: ``TraceError/noRelation(id:ids:)`` when the graph has none of this id.
  public func relation(_ id: String) throws(TraceError) -> String {
    guard let relation = trace.graph.relations.first(where: { $0.id == id }) else {
      throw .noRelation(id: id, ids: trace.graph.relations.map(\.id))
    }
    var lines = TraceLines()
    write(relation, to: &lines)
    return lines.text
  }

  /// The relations between two actors; where there are none, why the sentences that name both state none.
  /// - Parameter pair: two names as filters take them.
  /// - Throws: ``RelationGraph/FilterError`` when the article names no such actor.
  public func between(_ pair: GraphFilter.Pair) throws(FilterError) -> String {
    let (first, second) = (try actors(named: pair.first), try actors(named: pair.second))
    let nodes = [first, second].map { Set($0.compactMap { trace.actors[$0].id }) }
    let relations = trace.graph.relations.filter { relation in
      nodes[0].contains(relation.actor) && nodes[1].contains(relation.recipient)
        || nodes[1].contains(relation.actor) && nodes[0].contains(relation.recipient)
    }
    var lines = TraceLines()
    for (i, relation) in relations.enumerated() {
      if i > 0 { lines.add("") }
      write(relation, to: &lines)
    }
    if relations.isEmpty { writeAbsence(of: first, second, to: &lines) }
    return lines.text
  }

  private func write(_ relation: Relation, to lines: inout TraceLines) {
    let ends = [relation.actor, relation.recipient].map { id in trace.actors.firstIndex { $0.id == id } }
    let names = ends.map { $0.map { trace.actors[$0].name } ?? "?" }
    lines.add("\(relation.id) \(relation.type.name) \(names.joined(separator: " → ")), \(relation.status.rawValue)")
    for case let actor? in ends { writeChain(of: actor, to: &lines) }
    for (number, sentence) in trace.sentences.enumerated()
    where sentence.statements.contains(where: { $0.relation == relation.id }) {
      lines.add("")
      SentenceText(trace: trace, number: number, relation: relation.id).write(to: &lines)
    }
  }

  /// Every place where an actor is named or pointed to, and why it is this actor.
  private func writeChain(of actor: Int, to lines: inout TraceLines) {
    lines.add("")
    lines.add("  \(trace.actors[actor].name) in the article:")
    for (number, sentence) in trace.sentences.enumerated() {
      for mention in sentence.mentions where mention.actors.contains(actor) {
        lines.add("    [\(number + 1)] \(mention.text): \(MentionWords(mention.reason).text)", hanging: 8)
      }
    }
  }

  private func writeAbsence(of first: Set<Int>, _ second: Set<Int>, to lines: inout TraceLines) {
    let names = [first, second].map { $0.sorted().map { trace.actors[$0].name }.joined(separator: ", ") }
    lines.add("No relation between \(names[0]) and \(names[1]).")
    let naming = [first, second].map { actors in
      trace.sentences.indices.filter { s in
        trace.sentences[s].mentions.contains { !actors.isDisjoint(with: $0.actors) }
      }
    }
    let both = naming[0].filter { naming[1].contains($0) && !trace.sentences[$0].isTitle }
    if both.isEmpty {
      lines.add("No sentence of the body names both.")
      for (name, sentences) in zip(names, naming) {
        let list = sentences.map { String($0 + 1) }.joined(separator: ", ")
        lines.add("  \(name): " + (list.isEmpty ? "in no sentence by itself" : "sentence \(list)"), hanging: 4)
      }
    }
    for number in both {
      lines.add("")
      let text = SentenceText(trace: trace, number: number)
      text.writeHeading(to: &lines)
      text.writeMentions(of: first.union(second), to: &lines)
      text.writePredicates(to: &lines)
    }
  }

  /// The actors with a name, or else with an alias or id.
  private func actors(named name: String) throws(FilterError) -> Set<Int> {
    let wanted = NameSuggestion.folded(name)
    let named = trace.actors.indices.filter { NameSuggestion.folded(trace.actors[$0].name) == wanted }
    if !named.isEmpty { return Set(named) }
    let called = trace.actors.indices.filter { index in
      (trace.actors[index].aliases + [trace.actors[index].id ?? ""]).contains { NameSuggestion.folded($0) == wanted }
    }
    if !called.isEmpty { return Set(called) }
    let names = trace.actors.flatMap { [$0.name] + $0.aliases }
    throw .unknownActor(name: name, suggestion: NameSuggestion.nearest(to: name, among: names))
  }
}

/// What somebody asked of a trace that it does not have.
public enum TraceError: Error, Hashable, Sendable {
  /// The article has fewer sentences.
  case noSentence(number: Int, count: Int)
  /// The graph has no relation with this id; the ids it has.
  case noRelation(id: String, ids: [String])
}
