import Linguistics
import RelationGraph

/// Posts told without their state.
extension TieReader {
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
      let m = link.holders.first
    else { return nil }
    let isBehind = found.mentions[m].words.lowerBound < title.words.upperBound
    // `X, the current prime minister,`
    if isBehind, registry[holder].entry == nil || !isDefinite(title, sentence) { return nil }
    let end = isBehind ? title.words.upperBound : found.mentions[m].words.upperBound
    if end < sentence.words.count,
      knowledge.isA("possessive-preposition", sentence.lower[end])
        || isBehind && sentence.words[end].upos != .punctuation
    {
      return nil
    }
    if let country = registry[holder].country { return registry[country].mentions.isEmpty ? nil : country }
    return registry[holder].entry == nil ? mainState : nil
  }

  private func isDefinite(_ title: TitleMention, _ sentence: SentenceView) -> Bool {
    let before = title.words.lowerBound - 1
    return before > 0 && knowledge.language == .english && knowledge.isA("definite", sentence.lower[before])
  }
}
