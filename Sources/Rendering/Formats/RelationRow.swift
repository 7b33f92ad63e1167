import RelationGraph

/// A relation's fields as the tables of other programs want them: one value in one cell.
struct RelationRow {
  let relation: Relation
  let entry: TypeStyles.Entry
  /// One to three words for it.
  let label: String

  init(_ graph: IndexedGraph, at index: Int) {
    relation = graph.graph.relations[index]
    entry = graph.styles.entries[graph.types[index]]
    label = graph.label(index)
  }

  /// The first day of all its times, ISO 8601; nil when none is known.
  var start: String? { relation.time.compactMap(\.start).min() }

  /// The last day of all its times, ISO 8601; nil when none is known.
  var end: String? { relation.time.compactMap { $0.end ?? $0.start }.max() }

  /// The times as the text words them.
  var when: String { relation.time.map(\.text).joined(separator: "; ") }

  /// The sentences of evidence, one on each line.
  var evidence: String { relation.evidence.map(\.text).joined(separator: "\n") }

  /// The fields that have text, by the names of the JSON form.
  var texts: [(name: StaticString, value: String)] {
    var texts: [(name: StaticString, value: String)] = [
      ("type", relation.type.name), ("class", entry.quadClass.rawValue), ("status", relation.status.rawValue),
    ]
    if !relation.attribution.isEmpty { texts.append(("attribution", relation.attribution.joined(separator: " "))) }
    if let mode = relation.mode { texts.append(("mode", mode)) }
    if !relation.contexts.isEmpty { texts.append(("contexts", relation.contexts.joined(separator: " "))) }
    if let title = relation.title { texts.append(("title", title)) }
    if !relation.time.isEmpty { texts.append(("when", when)) }
    if let start { texts.append(("start", start)) }
    if let end { texts.append(("end", end)) }
    if !relation.evidence.isEmpty { texts.append(("evidence", evidence)) }
    return texts
  }
}

/// An actor's fields as the tables of other programs want them.
struct ActorRow {
  let actor: Actor

  /// The fields that have text, by the names of the JSON form; `name` is the label.
  var texts: [(name: StaticString, value: String)] {
    var texts: [(name: StaticString, value: String)] = [("name", actor.name), ("type", actor.kind.rawValue)]
    if let code = actor.code { texts.append(("code", code)) }
    if let wikidata = actor.wikidata { texts.append(("wikidata", wikidata)) }
    if !actor.aliases.isEmpty { texts.append(("aliases", actor.aliases.joined(separator: "; "))) }
    return texts
  }
}
