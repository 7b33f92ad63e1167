import Linguistics
import RelationGraph

/// Posts told without their state, and parties told as an attribute of their members.
extension TieReader {
  func isParty(_ actor: Int, _ registry: ActorRegistry) -> Bool {
    registry[actor].entry.map { gazetteer.isParty($0) } ?? false
  }

  /// Whether a post is one of a state and never one of a party (`senator`, `minister`).
  func isMandate(_ title: TitleMention, _ sentence: SentenceView) -> Bool {
    title.words.contains { knowledge.isA("mandate", sentence.lower[$0]) }
  }

  /// `President Andrzej Duda`: the state of a post that names none, which the article tells elsewhere: the holder's own,
  /// or the one state the article is about.
  func impliedState(
    _ title: TitleMention, _ link: RoleLink, _ holder: Int, _ sentence: SentenceView, _ found: SentenceMentions,
    _ registry: ActorRegistry, _ mainState: Int?
  ) -> Int? {
    let isNational = title.words.contains { knowledge.isA("national-post", sentence.lower[$0]) }
    let isOfChamber = title.words.contains { knowledge.isNameWord(.organizationHead, sentence.lower[$0]) }
    guard isNational, !isOfChamber, registry[holder].kind == .person,
      registry[holder].offices.allSatisfy({ isParty($0, registry) }),
      let m = link.holders.first, found.mentions[m].words.lowerBound >= title.words.upperBound
    else { return nil }
    let end = found.mentions[m].words.upperBound
    if end < sentence.words.count, knowledge.isA("possessive-preposition", sentence.lower[end]) { return nil }
    if let country = registry[holder].country { return registry[country].mentions.isEmpty ? nil : country }
    return registry[holder].entry == nil ? mainState : nil
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
