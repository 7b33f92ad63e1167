import Linguistics
import RelationGraph

/// Names that only lead to the one a post or a relative belongs to.
extension RoleLinker {
  /// `Hong Kong director of Amnesty International X`: a place before a post whose body follows it.
  func isBesideBody(_ owner: Int, _ end: Int) -> Bool {
    guard knowledge.language == .english, let kind = found.mentions[owner].name?.kind,
      kind == .country || kind == .territory, end + 1 < sentence.words.count,
      knowledge.isA("possessive-preposition", sentence.lower[end])
    else { return false }
    let start = sentence.words[end + 1].upos == .determiner ? end + 2 : end + 1
    guard start < sentence.words.count, let m = found.mentionOfWord[start] else { return false }
    switch found.mentions[m].name?.kind {
    case .organization, .igo, .company, .media: return true
    case .person, .country, .territory, .armedGroup, nil: return false
    }
  }

  /// `head of Iran's Quds Force`, `sister of President X`: the owner proper behind a name or post that leads to it.
  func bodyOrHolder(behind m: Int) -> Int? {
    let next = found.mentions[m].words.upperBound
    guard knowledge.language == .english, next < sentence.words.count else { return nil }
    let isState = found.mentions[m].name?.kind == .country
    let isLed = isState && knowledge.isA("possessive-clitic", sentence.lower[next])
    let isPost = mayOwnPersons && found.mentions[m].name == nil && !found.mentions[m].isPronoun
    guard isLed || isPost, let inner = found.mentionOfWord[isLed ? min(next + 1, sentence.words.count - 1) : next],
      inner != m, let kind = found.mentions[inner].name?.kind, mayOwn(found.mentions[inner])
    else { return nil }
    return isLed ? (kind == .country || kind == .territory ? nil : inner) : kind == .person ? inner : nil
  }

  /// `United States Senator from Vermont X`: the end of the place told between a post and its holder.
  func endOfOrigin(_ start: Int) -> Int? {
    guard knowledge.language == .english, start + 1 < sentence.words.count,
      knowledge.isA("origin", sentence.lower[start]), let m = found.mentionOfWord[start + 1],
      found.mentions[m].name != nil
    else { return nil }
    let end = found.mentions[m].words.upperBound
    guard end < sentence.words.count, let next = found.mentionOfWord[end],
      found.mentions[next].name?.kind == .person
    else { return nil }
    return end
  }

  /// The word behind a name that only stands before the owner: a state before a person's title, or the head of a
  /// government before its body.
  func attributeEnd(_ m: Int) -> Int? {
    let next = found.mentions[m].words.upperBound
    guard next + 1 < sentence.words.count, let name = found.mentions[m].name else { return nil }
    if name.kind == .country, mayOwnPersons, found.titleOfWord[next] != nil { return next }
    let clitic = next + 1
    guard name.kind == .person, knowledge.agentNouns[sentence.lower[next]] == .government,
      knowledge.isA("possessive-clitic", sentence.lower[clitic]), clitic + 1 < sentence.words.count,
      let body = found.mentionOfWord[clitic + 1], mayOwn(found.mentions[body])
    else { return nil }
    return clitic + 1
  }
}
