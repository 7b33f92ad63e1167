import Linguistics
import RelationGraph

/// Parties and organisations told as an attribute of a person.
extension TieReader {
  func isParty(_ actor: Int, _ registry: ActorRegistry) -> Bool {
    // `Fraksi X`: a party's group in parliament
    let isGroup = registry[actor].nameWords.contains { $0.first.map { knowledge.isA("party-group", $0) } ?? false }
    return isGroup || registry[actor].entry.map { gazetteer.isParty($0) } ?? false
  }

  /// Whether a post is one of a state and never one of a party (`senator`, `minister`).
  func isMandate(_ title: TitleMention, _ sentence: SentenceView) -> Bool {
    title.words.contains { knowledge.isA("mandate", sentence.lower[$0]) }
  }

  /// `Republican President X`: the party's name describes the holder of a state's post.
  func isPartyLabel(_ link: RoleLink, _ title: TitleMention, _ sentence: SentenceView, _ found: SentenceMentions)
    -> Bool
  {
    guard let owner = link.owners.first, found.mentions[owner].name?.sense == .short, title.kind == .state else {
      return false
    }
    return !title.words.contains { knowledge.isA("party-post", sentence.lower[$0]) }
  }

  /// `Republican Kevin Smith`, `Kevin Smith, a Democrat,`: a party's name beside a person's is membership.
  func partyMemberships(
    _ sentence: SentenceView, _ found: SentenceMentions, actors: [[Int]], registry: ActorRegistry
  ) -> [Statement] {
    guard let member = RelationType("member of"), knowledge.language == .english else { return [] }
    var statements: [Statement] = []
    for (m, mention) in found.mentions.enumerated() {
      guard mention.name != nil, let person = actors[m].first, registry[person].kind == .person,
        let party = partyBefore(mention, sentence, found) ?? partyBehind(mention, sentence, found),
        let owner = actors[party].first, isParty(owner, registry)
      else { continue }
      statements.append(
        Statement(
          type: member, actor: person, recipient: owner, status: .asserted, attribution: [], mode: nil, contexts: [],
          title: nil, sentence: sentence.index, word: found.mentions[party].head, origin: .membership))
    }
    return statements
  }

  /// `Mao Ning of the Chinese foreign ministry`, `Joanna Cherry of the Scottish National Party`.
  func belongings(
    _ sentence: SentenceView, _ found: SentenceMentions, actors: [[Int]], registry: ActorRegistry
  ) -> [Statement] {
    guard let member = RelationType("member of"), let position = RelationType("position held"),
      knowledge.language == .english
    else { return [] }
    var statements: [Statement] = []
    for (m, mention) in found.mentions.enumerated() {
      var j = mention.words.upperBound
      guard mention.name?.kind == .person, let person = actors[m].first, j + 1 < sentence.words.count,
        knowledge.isA("possessive-preposition", sentence.lower[j])
      else { continue }
      j += 1
      while j + 1 < sentence.words.count,
        found.mentionOfWord[j].map({ isStateOfBody($0, sentence, found) })
          ?? (sentence.words[j].upos == .determiner || sentence.words[j].upos == .adjective
            || knowledge.isA("possessive-clitic", sentence.lower[j]))
      {
        j += 1
      }
      guard let o = found.mentionOfWord[j], found.mentions[o].name != nil, let owner = actors[o].first, owner != person
      else { continue }
      switch registry[owner].kind {
      case .organization, .company, .media, .armedGroup, .igo: break
      case .person, .country, .territory: continue
      }
      statements.append(
        Statement(
          type: isParty(owner, registry) ? member : position, actor: person, recipient: owner, status: .asserted,
          attribution: [], mode: nil, contexts: [], title: nil, sentence: sentence.index, word: mention.head,
          origin: .membership))
    }
    return statements
  }

  /// `of the Chinese foreign ministry`, `of the UK's Crime Agency`
  private func isStateOfBody(_ m: Int, _ sentence: SentenceView, _ found: SentenceMentions) -> Bool {
    guard let name = found.mentions[m].name else { return false }
    let next = found.mentions[m].words.upperBound
    return name.sense == .demonym
      || name.kind == .country && next < sentence.words.count
        && knowledge.isA("possessive-clitic", sentence.lower[next])
  }

  private func partyBefore(_ person: Mention, _ sentence: SentenceView, _ found: SentenceMentions) -> Int? {
    var j = person.words.lowerBound - 1
    while j >= 0, let title = found.titleOfWord[j], found.titles[title].isCandidate {
      j = found.titles[title].words.lowerBound - 1
    }
    guard j >= 0, let m = found.mentionOfWord[j], found.mentions[m].name?.sense == .short else { return nil }
    return m
  }

  private func partyBehind(_ person: Mention, _ sentence: SentenceView, _ found: SentenceMentions) -> Int? {
    var j = person.words.upperBound
    guard j + 2 < sentence.words.count, sentence.words[j].form == "," else { return nil }
    j += 1
    while j + 1 < sentence.words.count, found.mentionOfWord[j] == nil,
      sentence.words[j].upos == .determiner || sentence.words[j].upos == .adjective
    {
      j += 1
    }
    guard let m = found.mentionOfWord[j], found.mentions[m].name?.sense == .short else { return nil }
    let end = found.mentions[m].words.upperBound
    guard end < sentence.words.count else { return m }
    let isClosed = sentence.words[end].upos == .punctuation || knowledge.isA("origin", sentence.lower[end])
    return isClosed ? m : nil
  }
}
