import RelationGraph

/// Words one sentence of a trace.
struct SentenceText {
  let trace: ExtractionTrace
  let number: Int
  /// The only relation to show; nil for all.
  var relation: String?

  private var sentence: ExtractionTrace.Sentence { trace.sentences[number] }

  /// Heading, tree, names, titles, relations and speakers.
  func write(to lines: inout TraceLines) {
    writeHeading(to: &lines)
    writeTree(to: &lines)
    writeMentions(of: nil, to: &lines)
    writeTitles(to: &lines)
    let shown = sentence.statements.filter { relation == nil || $0.relation == relation }
    if !shown.isEmpty { lines.add("  relations") }
    for statement in shown { write(statement, to: &lines) }
    if !sentence.speakers.isEmpty { lines.add("  speaking: \(names(sentence.speakers))", hanging: 4) }
  }

  /// The sentence with its number.
  func writeHeading(to lines: inout TraceLines) {
    let words = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let mark = sentence.isTitle ? " (headline)" : ""
    lines.add("[\(number + 1)]\(mark) \(words)", hanging: 4)
  }

  /// The tree, a line a word, in reading order, each indented below its head.
  private func writeTree(to lines: inout TraceLines) {
    lines.add("  tree")
    for (i, word) in sentence.words.enumerated() {
      let place = String(repeating: " ", count: max(0, 5 - String(i + 1).count)) + String(i + 1)
      let indent = String(repeating: "· ", count: min(word.depth, 12))
      let relation = word.relation + (word.head.map { " of \($0 + 1)" } ?? "")
      let columns = [
        place, TraceLines.column(indent + word.form, 44), TraceLines.column(word.tag, 5),
        TraceLines.column(relation, 20), TraceLines.column(word.lemma, 16), word.isQuoted ? "“”" : "",
      ]
      var line = columns.joined(separator: " ")
      while line.last == " " { line.removeLast() }
      lines.add(line)
    }
  }

  /// The mentions, or only those of some actors.
  func writeMentions(of wanted: Set<Int>?, to lines: inout TraceLines) {
    let shown = sentence.mentions.filter { mention in wanted?.isDisjoint(with: mention.actors) != true }
    if shown.isEmpty { return }
    lines.add("  names")
    for mention in shown {
      let whom = mention.actors.isEmpty ? "nobody" : names(mention.actors)
      let place = words(mention.words)
      lines.add("    \(mention.text) (\(place)) → \(whom): \(MentionWords(mention.reason).text)", hanging: 8)
    }
  }

  private func writeTitles(to lines: inout TraceLines) {
    if sentence.titles.isEmpty { return }
    lines.add("  titles")
    for title in sentence.titles {
      func list(_ mentions: [Int]) -> String {
        mentions.isEmpty ? "nobody" : mentions.map { sentence.mentions[$0].text }.joined(separator: ", ")
      }
      lines.add("    \(title.text): held by \(list(title.holders)), of \(list(title.owners))", hanging: 8)
    }
  }

  // MARK: Predicates

  /// Every predicate with its frames, and whom each role found.
  func writePredicates(to lines: inout TraceLines) {
    if sentence.predicates.isEmpty {
      lines.add("  no predicates" + (sentence.isTitle ? ": the events of a headline are not read" : ""))
      return
    }
    lines.add("  predicates")
    for predicate in sentence.predicates {
      let word = "    \(quoted(predicate.word))"
      if predicate.frames.isEmpty {
        let list = predicate.unfitting.prefix(4).joined(separator: "; ")
        lines.add(word + (list.isEmpty ? ": no frame" : ": words are missing for \(list)"), hanging: 8)
      }
      for (i, frame) in predicate.frames.enumerated() {
        let lead = i == 0 ? word : "      or"
        let kind = frame.type?.name ?? "only governs its content" + (frame.content.map { " (\($0))" } ?? "")
        lines.add("\(lead): \(frame.row), \(kind)", hanging: 8)
        if frame.type != nil {
          lines.add("        actor \(roles(frame.actor)); recipient \(roles(frame.recipient))", hanging: 10)
        }
      }
      if predicate.isContentOnly {
        lines.add("        stands only in a demand, threat, promise or refusal: states nothing", hanging: 8)
      }
    }
  }

  private func roles(_ roles: [TracedPredicate.Role]) -> String {
    if roles.isEmpty { return "is sought nowhere" }
    return roles.map { "\($0.name) → \($0.actors.isEmpty ? "nobody" : names($0.actors))" }.joined(separator: ", ")
  }

  // MARK: Relations

  private func write(_ statement: TracedStatement, to lines: inout TraceLines) {
    let id = statement.relation ?? "(not in the graph)"
    let ends = "\(trace.actors[statement.actor].name) → \(trace.actors[statement.recipient].name)"
    lines.add("    \(id) \(statement.type.name) \(ends), \(statement.status.rawValue)", hanging: 8)
    lines.add("        by \(origin(statement))", hanging: 10)
    if case .frame(let row) = statement.origin,
      let frame = sentence.predicates.first(where: { $0.word == statement.word })?.frames.first(where: { $0.row == row }
      )
    {
      lines.add("        actor \(roles(frame.actor)); recipient \(roles(frame.recipient))", hanging: 10)
    }
    lines.add("        \(statement.status.rawValue): \(reasons(statement))", hanging: 10)
    if !statement.attribution.isEmpty {
      lines.add("        only from the mouth of \(names(statement.attribution))", hanging: 10)
    }
  }

  private func origin(_ statement: TracedStatement) -> String {
    let word = quoted(statement.word)
    return switch statement.origin {
    case .post: "the post “\(statement.title ?? "")” beside the name"
    case .membership: "the membership “\(statement.title ?? "")” beside the name"
    case .kinship: "the kinship word \(word)"
    case .affiliation: "the state's name beside \(word)"
    case .denial: "the denial \(word) of an earlier claim"
    case .frame(let row): "\(word), frame \(row)"
    }
  }

  private func reasons(_ statement: TracedStatement) -> String {
    if statement.reasons.isEmpty {
      return statement.status == .asserted ? "nothing around it makes it less" : "as the clause it belongs to"
    }
    return statement.reasons.map { reason in
      switch reason {
      case .cue(let word, let kind): "\(quoted(word)) is a cue of \(kind)"
      case .frame: "the frame itself says so"
      case .governed(let word, "none"): "\(quoted(word)) governs it, a demand, threat or promise"
      case .governed(let word, let content): "\(quoted(word)) makes what it governs \(content)"
      case .saidBy(let actors): "said by \(names(actors))"
      case .quoted: "it stands in direct speech"
      case .deniedElsewhere: "the article has it denied in another place"
      }
    }.joined(separator: "; ")
  }

  // MARK: Words

  private func names(_ actors: [Int]) -> String { actors.map { trace.actors[$0].name }.joined(separator: ", ") }

  private func quoted(_ word: Int) -> String { "“\(sentence.words[word].form)” (\(word + 1))" }

  private func words(_ span: Range<Int>) -> String {
    span.count == 1 ? "\(span.lowerBound + 1)" : "\(span.lowerBound + 1)-\(span.upperBound)"
  }
}
