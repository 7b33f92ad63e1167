import Linguistics
import RelationGraph

/// Gives the statements of one sentence the times of their clauses.
struct TimeAttachment {
  let sentence: SentenceView
  let times: [TimeMention]
  let knowledge: LanguageKnowledge
  /// The words that state something, each with times of its own.
  let predicates: Set<Int>

  /// The times of a statement.
  func times(of statement: Statement) -> [TimeSpan] {
    guard statement.happens else { return stretches(at: statement.word).flatMap(\.past) }
    let (mentions, clause) = event(at: statement.word)
    return mentions.flatMap { statement.status == .planned || isFuture(clause) ? $0.ahead : $0.past }
  }

  /// Whether the verb of a clause stands in the future.
  private func isFuture(_ verb: Int) -> Bool {
    sentence.children[verb].contains { child in
      child < verb && [.aux, .advmod].contains(sentence.base(child)) && knowledge.cues[sentence.lower[child]] == .future
    }
  }

  /// A tie is dated only by how long it lasted, told right beside it.
  private func stretches(at word: Int) -> [TimeMention] {
    nearest(to: word).filter(\.isStretch)
  }

  /// The times of an event, and the word that heads their clause.
  private func event(at word: Int) -> ([TimeMention], clause: Int) {
    var current = word
    for _ in 0..<4 {
      let own = nearest(to: current).filter { current == word || sharesTime(word, with: current, $0) }
      if !own.isEmpty { return (own, current) }
      guard let head = sharingHead(of: current) else { break }
      current = head
    }
    return (frontedTime(for: word), word)
  }

  // MARK: By the tree

  /// The times that hang on a word with no other event between, the closest of them.
  private func nearest(to word: Int) -> [TimeMention] {
    var best: [TimeMention] = []
    var least = Int.max
    for time in times {
      guard let distance = distance(time, to: word), distance <= least else { continue }
      if distance < least { best = [] }
      least = distance
      best.append(time)
    }
    return best
  }

  private func distance(_ time: TimeMention, to word: Int) -> Int? {
    if time.words.contains(word) { return nil }
    var current = afterthoughtHead(time) ?? time.head
    var steps = 0
    while let head = sentence.heads[current] {
      steps += 1
      if time.isAttributive, !isNounChain(current, head) { return nil }
      if head == word { return isOfSubject(current, time, head) ? nil : steps }
      if startsClause(head) || predicates.contains(head) { return nil }
      current = head
    }
    return nil
  }

  /// `cut ties on Saturday, giving envoys a day`: a time before the comma belongs to the verb before it.
  private func afterthoughtHead(_ time: TimeMention) -> Int? {
    guard let verb = sentence.heads[time.head], verb > time.words.upperBound, sentence.base(verb) == .advcl,
      sentence.words[time.words.upperBound].form == ",", let main = sentence.heads[verb], main < time.words.lowerBound
    else { return nil }
    return verb
  }

  /// Whether a time belongs to a verb inside the subject (`latihan yang digelar pada April dikecam`).
  private func isOfSubject(_ child: Int, _ time: TimeMention, _ verb: Int) -> Bool {
    guard sentence.base(child) == .nsubj, child < time.words.lowerBound else { return false }
    return (child..<time.words.lowerBound).contains { sentence.words[$0].upos == .verb }
  }

  /// A date inside a noun phrase goes up only as far as the phrase reaches.
  private func isNounChain(_ word: Int, _ head: Int) -> Bool {
    sentence.words[head].upos != .verb && sentence.caseMarker(of: word) == nil
      && [.nmod, .nummod, .flat, .compound, .amod, .appos].contains(sentence.base(word))
  }

  private func startsClause(_ word: Int) -> Bool {
    sentence.words[word].upos == .verb
      || sentence.children[word].contains { sentence.base($0) == .nsubj || sentence.base($0) == .cop }
  }

  /// The word above whose time is also this event's.
  private func sharingHead(of word: Int) -> Int? {
    guard let head = sentence.heads[word] else { return nil }
    let isVerb = sentence.words[word].upos == .verb
    let headIsVerb = sentence.words[head].upos == .verb
    switch sentence.base(word) {
    case .conj, .xcomp: return head
    case .nsubj: return isVerb ? nil : head
    case .obj:
      let isLight =
        knowledge.isA("light-verb", knowledge.predicateKey(head, in: sentence))
        || knowledge.isA("receiving-verb", knowledge.predicateKey(head, in: sentence))
      return !isVerb && (isLight || !predicates.contains(head)) ? head : nil
    case .obl, .nmod, .compound:
      if isVerb { return nil }
      return headIsVerb || !predicates.contains(head) ? head : nil
    case .advcl: return sentence.children(of: word, .mark).isEmpty ? head : nil
    default: return nil
    }
  }

  /// A time told of a coordinated verb is shared when it comes before both or no comma parts them.
  private func sharesTime(_ word: Int, with head: Int, _ time: TimeMention) -> Bool {
    if time.isAttributive { return false }
    guard sentence.base(word) == .conj, head < word else { return true }
    if sentence.children(of: word, .cc).isEmpty { return false }
    return time.words.upperBound <= head || !(head..<word).contains { sentence.words[$0].form == "," }
  }

  // MARK: By position

  /// The sentence's only time, when it comes before the main clause and the event is part of that.
  private func frontedTime(for word: Int) -> [TimeMention] {
    guard times.count == 1, let time = times.first, !time.isAttributive, let root = sentence.heads.firstIndex(of: nil)
    else { return [] }
    let subject = sentence.children(of: root, .nsubj, .csubj).map { subtreeStart($0) }.min() ?? root
    guard time.words.upperBound <= min(root, subject), !crossesClause(word, below: root) else { return [] }
    return [time]
  }

  private func subtreeStart(_ word: Int) -> Int {
    (0..<word).first { sentence.descends($0, from: word) } ?? word
  }

  private func crossesClause(_ word: Int, below root: Int) -> Bool {
    var current = word
    while current != root, let head = sentence.heads[current] {
      if [.ccomp, .acl, .csubj, .parataxis].contains(sentence.base(current)) { return true }
      if sentence.base(current) == .advcl, !sentence.children(of: current, .mark).isEmpty { return true }
      if sentence.base(current) == .obj || sentence.base(current) == .obl, predicates.contains(head) { return true }
      current = head
    }
    return false
  }
}

extension Statement {
  /// Whether something is told to happen: an event, or a purchase, which makes a tie.
  var happens: Bool {
    switch origin {
    case .verb, .noun, .denial: type.row.quadClass != .tie || type.name == "parent organization"
    case .post, .kinship, .membership, .affiliation: false
    }
  }
}

extension LanguageKnowledge {
  /// Gives an article's statements the times told in their clauses.
  func addTimes(
    to statements: inout [Statement], reader: TimeReader, _ sentences: [SentenceView], _ mentions: [SentenceMentions]
  ) {
    var reader = reader
    for s in sentences.indices where !sentences[s].isTitle {
      let times = reader.times(in: sentences[s], mentions[s])
      guard !times.isEmpty else { continue }
      let own = statements.indices.filter { statements[$0].sentence == s }
      let attachment = TimeAttachment(
        sentence: sentences[s], times: times, knowledge: self,
        predicates: Set(own.filter { statements[$0].happens }.map { statements[$0].word }))
      for i in own { statements[i].time = attachment.times(of: statements[i]) }
    }
  }
}
