import Linguistics
import RelationGraph

/// Whom a role with its owner points back at (`Politisi Partai Gerindra itu`).
extension ReferenceResolver {
  /// `Politisi Partai Gerindra itu`: the role with its owner, and a place or group behind it, points back at a person.
  func isPointedAt(_ mention: Mention, _ s: Int) -> Bool {
    guard knowledge.language != .english, let m = mentions[s].mentionOfWord[mention.words.upperBound] else {
      return false
    }
    let before = mention.words.lowerBound - 1
    if before >= 0, knowledge.isA("appositive-verb", sentences[s].lower[before]) { return false }
    let words = sentences[s].words
    var end = mentions[s].mentions[m].words.upperBound
    if end + 2 < words.count, words[end].form == "(", words[end + 2].form == ")" { end += 3 }
    if end < words.count, let next = mentions[s].mentionOfWord[end], mentions[s].mentions[next].name != nil,
      mentions[s].mentions[next].words.lowerBound == end
    {
      end = mentions[s].mentions[next].words.upperBound
    }
    return end < words.count && knowledge.isA("definite", sentences[s].lower[end])
  }

  /// The person a role points back at: the only one told of just before, or who spoke or acted last, where the text
  /// tells nothing against it.
  func pointedPerson(_ mention: Mention, of owner: Int, _ s: Int) -> [Int] {
    let named = mentions[s].mentions.indices.filter { m in
      let before = mentions[s].mentions[m]
      return before.name != nil && before.words.lowerBound < mention.words.lowerBound
        && !sentences[s].isQuoted[before.words.lowerBound]
    }
    let here = named.flatMap { actors[s][$0] }
    let before = mention.words.lowerBound - 1
    let isSpeaker = before >= 0 && knowledge.cues.match(sentences[s].lower, at: before)?.value == .source
    if !isSpeaker, here.contains(where: { isPossible($0, in: owner) }) { return [] }
    let near = history.reversed().filter { trace in
      trace.sentence < s && s - trace.sentence <= 4 && trace.actors.count == 1
        && isPossible(trace.actors[0], in: owner) && !here.contains(trace.actors[0])
        && !sentences[trace.sentence].isQuoted[trace.word]
    }
    if let only = near.first?.actors, near.allSatisfy({ $0.actors == only }) { return only }
    guard isActing(mention, s) else { return [] }
    for distance in 1...2 {
      let traces = near.filter { s - $0.sentence == distance }
      let found =
        traces.first(where: speaks) ?? traces.first(where: \.isMainSubject) ?? traces.first(where: \.isSubject)
      if let found { return found.actors }
    }
    return []
  }

  /// Nobody has a role in two parties.
  private func isPossible(_ person: Int, in owner: Int) -> Bool {
    guard registry[person].kind == .person else { return false }
    guard isParty(owner) else { return true }
    let parties = registry[person].offices.filter(isParty)
    return parties.isEmpty || parties.contains { areAkin($0, owner) }
  }

  /// Whether two parties are one, or one the other's group in parliament: their names share a word of their own.
  private func areAkin(_ a: Int, _ b: Int) -> Bool {
    func words(_ actor: Int) -> Set<String> {
      Set(registry[actor].nameWords.joined().filter { !knowledge.isA("party-word", $0) })
    }
    return a == b || !words(a).isDisjoint(with: words(b))
  }

  private func isParty(_ actor: Int) -> Bool {
    TieReader(knowledge: knowledge, gazetteer: gazetteer).isParty(actor, registry)
  }

  /// Whether a role stands where one who acts or speaks does: as a subject, first, or behind a word of speech.
  private func isActing(_ mention: Mention, _ s: Int) -> Bool {
    let before = mention.words.lowerBound - 1
    if before < 0 || sentences[s].base(mention.head) == .nsubj { return true }
    return knowledge.cues.match(sentences[s].lower, at: before)?.value == .source
  }

  /// Whether a name is the subject of a verb of plain speech.
  private func speaks(_ trace: Trace) -> Bool {
    guard trace.isSubject, let verb = trace.governor else { return false }
    return isSpeech(verb, sentences[trace.sentence])
  }

  private func isSpeech(_ verb: Int, _ sentence: SentenceView) -> Bool {
    if knowledge.cues.match(sentence.lower, at: verb)?.value == .source { return true }
    return frames.readings(.verb, knowledge.predicateKey(verb, in: sentence)).contains {
      frames.frames[$0.frame].content == .reported
    }
  }
}
