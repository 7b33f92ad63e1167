import Linguistics
import NewsText
import RelationGraph

/// Makes the trace of an article from its reading and its graph.
struct TraceBuilder {
  let reading: ArticleReading
  let graph: RelationshipGraph
  let knowledge: ReadingKnowledge
  /// The language actors are named in.
  let labelLanguage: Language
  private let actors: [TracedActor]

  init(reading: ArticleReading, graph: RelationshipGraph, knowledge: ReadingKnowledge, labelLanguage: Language) {
    self.reading = reading
    self.graph = graph
    self.knowledge = knowledge
    self.labelLanguage = labelLanguage
    actors = reading.registry.records.map { record in
      let entry = record.entry.map { knowledge.gazetteer.entries[$0] }
      let name = entry?.names[labelLanguage.code] ?? record.name
      let places = Set(record.mentions).sorted()
      // Mentions tell actors apart: no two share a place.
      let node = graph.actors.first { node in
        node.name == name && node.mentions.map { TextRange($0.start, $0.end) } == places
      }
      let listed = entry.map { $0.names.values.sorted() + $0.aliases } ?? []
      return TracedActor(name: name, aliases: record.aliases + listed, id: node?.id)
    }
  }

  /// The trace.
  func trace() -> ExtractionTrace {
    ExtractionTrace(
      language: knowledge.language.code, actors: actors, sentences: reading.sentences.indices.map(sentence),
      graph: graph)
  }

  private func sentence(_ s: Int) -> ExtractionTrace.Sentence {
    let view = reading.sentences[s]
    let reader = reading.eventReaders[s]
    return ExtractionTrace.Sentence(
      text: reading.article.source[view.range], range: view.range, isTitle: view.isTitle,
      words: view.words.indices.map { word($0, view) },
      mentions: reading.mentions[s].mentions.indices.map { mention($0, s) },
      titles: reading.mentions[s].titles.enumerated().map { t, title in
        ExtractionTrace.Title(
          text: title.text, holders: reading.links[s][t]?.holders ?? [], owners: reading.links[s][t]?.owners ?? [])
      },
      predicates: reader.map { reader in view.words.indices.compactMap { predicate($0, reader) } } ?? [],
      statements: reading.statements.filter { $0.sentence == s }.map { statement($0, reader) },
      speakers: reader?.speakers() ?? [])
  }

  private func word(_ i: Int, _ view: SentenceView) -> ExtractionTrace.Word {
    let word = view.words[i]
    var depth = 0
    var head = word.head
    while let above = head {
      depth += 1
      head = view.heads[above]
    }
    return ExtractionTrace.Word(
      form: word.form, lemma: word.lemma, tag: word.upos.tag, head: word.head, relation: word.relation.description,
      isQuoted: view.isQuoted[i], depth: depth)
  }

  // MARK: Mentions

  private func mention(_ m: Int, _ s: Int) -> TracedMention {
    let mention = reading.mentions[s].mentions[m]
    let actors = reading.actors[s][m]
    return TracedMention(
      text: reading.article.source[mention.range], words: mention.words, actors: actors,
      reason: reason(mention, actors, s, m))
  }

  private func reason(_ mention: Mention, _ actors: [Int], _ s: Int, _ m: Int) -> TracedMention.Reason {
    switch mention.form {
    case .name(let name):
      guard let actor = actors.first else { return name.isPlace ? .place : .unresolved }
      if let full = name.abbreviates { return .abbreviation(of: text(full, s)) }
      let record = reading.registry[actor]
      if let entry = name.entry, entry == record.entry { return .listed(sense: name.sense.word) }
      let isFull = record.name.lowercased() == name.text.lowercased()
      return isFull ? .fullName : .shortForm(of: record.name)
    case .pronoun: return actors.isEmpty ? .unresolved : .pronoun(antecedent: antecedent(actors, s, m))
    case .description: return actors.isEmpty ? .unresolved : .description(antecedent: antecedent(actors, s, m))
    }
  }

  private func text(_ m: Int, _ s: Int) -> String { reading.article.source[reading.mentions[s].mentions[m].range] }

  /// The nearest mention before of the same actors, or of the first of them.
  private func antecedent(_ actors: [Int], _ s: Int, _ m: Int) -> TracedMention.Antecedent? {
    for earlier in (0...s).reversed() where !reading.sentences[earlier].isTitle {
      let end = earlier == s ? m : reading.mentions[earlier].mentions.count
      for other in (0..<end).reversed() where reading.actors[earlier][other].contains(actors[0]) {
        return TracedMention.Antecedent(sentence: earlier, text: text(other, earlier))
      }
    }
    return nil
  }

  // MARK: Predicates

  private func predicate(_ word: Int, _ reader: StatementReader) -> TracedPredicate? {
    let fitting = reader.fittingReadings(word)
    let all = reader.verbReadings(word)
    guard !fitting.isEmpty || reader.sentence.words[word].upos == .verb else { return nil }
    var unfitting: [String] = []
    for reading in all where !fitting.contains(where: { $0.0.frame == reading.frame }) {
      let row = row(reading.frame, reader.frames)
      if !unfitting.contains(row) { unfitting.append(row) }
    }
    return TracedPredicate(
      word: word, frames: fitting.map { frame($0.0, $0.1, at: word, reader) },
      isContentOnly: reader.statuses.read(word).isContentOnly, unfitting: unfitting)
  }

  private func frame(
    _ reading: FrameLexicon.Reading, _ category: FrameLexicon.Category, at word: Int, _ reader: StatementReader
  ) -> TracedPredicate.Frame {
    let frame = reader.frames.frames[reading.frame]
    let clause = reader.clause(for: reading, category, at: word)
    let isTie = frame.type?.row.quadClass == .tie
    func roles(_ roles: [Frame.Role], _ use: ArgumentResolver.Use) -> [TracedPredicate.Role] {
      roles.map { TracedPredicate.Role(name: $0.tableName, actors: reader.resolve($0, clause, word, use)) }
    }
    return TracedPredicate.Frame(
      row: row(reading.frame, reader.frames), type: frame.type, content: frame.content?.rawValue,
      actor: roles(frame.actor, isTie ? .target : .agent), recipient: roles(frame.recipient, .target))
  }

  private func row(_ frame: Int, _ frames: FrameLexicon) -> String {
    let predicate = frames.frames[frame].predicate.split(separator: " ").map { position in
      let alternatives = position.split(separator: "/")
      return alternatives.count > 3 ? alternatives.prefix(2).joined(separator: "/") + "/…" : String(position)
    }
    return "\(knowledge.language.code)/frames.tsv:\(frames.frames[frame].line) \(predicate.joined(separator: " "))"
  }

  // MARK: Statements

  private func statement(_ statement: Statement, _ reader: StatementReader?) -> TracedStatement {
    TracedStatement(
      relation: relation(statement), type: statement.type, actor: statement.actor, recipient: statement.recipient,
      word: statement.word, status: statement.status, attribution: statement.attribution, title: statement.title,
      origin: origin(statement.origin), reasons: reader.map { reasons(statement, $0) } ?? [])
  }

  private func relation(_ statement: Statement) -> String? {
    guard let actor = actors[statement.actor].id, let recipient = actors[statement.recipient].id else { return nil }
    return graph.relations.first { relation in
      relation.type == statement.type
        && (relation.actor == actor && relation.recipient == recipient
          || relation.type.isMutual && relation.actor == recipient && relation.recipient == actor)
    }?.id
  }

  private func origin(_ origin: Statement.Origin) -> TracedStatement.Origin {
    switch origin {
    case .post: .post
    case .kinship: .kinship
    case .membership: .membership
    case .affiliation: .affiliation
    case .denial: .denial
    case .verb(let frame), .noun(let frame): .frame(row: row(frame, knowledge.frames))
    }
  }

  private func reasons(_ statement: Statement, _ reader: StatementReader) -> [TracedStatement.StatusReason] {
    guard statement.status != .asserted, case .frame = origin(statement.origin) else { return [] }
    var reasons = reader.statuses.reasons(at: statement.word, status: statement.status)
    switch statement.origin {
    case .verb(let frame), .noun(let frame):
      if reader.frames.frames[frame].status == statement.status { reasons.append(.frame) }
    default: break
    }
    if !statement.attribution.isEmpty { reasons.append(.saidBy(actors: statement.attribution)) }
    if reader.sentence.isQuoted[statement.word], statement.status == .alleged { reasons.append(.quoted) }
    let isDeniedHere = reasons.contains { if case .governed(_, "denied") = $0 { true } else { false } }
    if statement.status == .denied, !isDeniedHere { reasons.append(.deniedElsewhere) }
    return reasons
  }
}

extension Gazetteer.Sense {
  fileprivate var word: String {
    switch self {
    case .name: "name"
    case .demonym: "demonym"
    case .seat: "seat"
    case .capital: "capital"
    case .short: "short"
    case .place: "place"
    }
  }
}
