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
      let m = link.holders.first, found.mentions[m].words.lowerBound >= title.words.upperBound
    else { return nil }
    let end = found.mentions[m].words.upperBound
    if end < sentence.words.count, knowledge.isA("possessive-preposition", sentence.lower[end]) { return nil }
    if let country = registry[holder].country { return registry[country].mentions.isEmpty ? nil : country }
    return registry[holder].entry == nil ? mainState : nil
  }
}
