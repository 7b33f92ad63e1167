import Linguistics

/// Abbreviations that a party shares with a better known body (`PBB`).
extension SentenceMentions {
  /// Takes such an abbreviation for the party's where it stands in a list of parties or behind a post of parties.
  mutating func preferParties(_ sentence: SentenceView, _ knowledge: LanguageKnowledge, _ gazetteer: Gazetteer) {
    for k in mentions.indices { preferParty(k, sentence, knowledge, gazetteer) }
    for k in mentions.indices.reversed() { preferParty(k, sentence, knowledge, gazetteer) }
  }

  private mutating func preferParty(
    _ k: Int, _ sentence: SentenceView, _ knowledge: LanguageKnowledge, _ gazetteer: Gazetteer
  ) {
    guard knowledge.language != .english, var name = mentions[k].name, let entry = name.entry,
      !gazetteer.isParty(entry),
      name.text.allSatisfy(\.isUppercase)
    else { return }
    let isListed = [k - 1, k + 1].contains { other in
      guard mentions.indices.contains(other), let party = mentions[other].name?.entry else { return false }
      let (left, right) = other < k ? (other, k) : (k, other)
      let gap = mentions[left].words.upperBound..<mentions[right].words.lowerBound
      return gazetteer.isParty(party) && (1...2).contains(gap.count)
        && gap.allSatisfy { sentence.lower[$0] == "," || knowledge.isA("coordinator", sentence.lower[$0]) }
    }
    guard isListed || isBehindPartyPost(mentions[k].words.lowerBound, sentence, knowledge),
      let party = gazetteer.party(abbreviated: name.text)
    else { return }
    name.entry = party
    name.kind = gazetteer.entries[party].kind
    mentions[k].form = .name(name)
  }

  private func isBehindPartyPost(_ start: Int, _ sentence: SentenceView, _ knowledge: LanguageKnowledge) -> Bool {
    guard start > 0, let title = titleOfWord[start - 1], titles[title].words.upperBound == start else { return false }
    return titles[title].words.contains { knowledge.isA("party-title", sentence.lower[$0]) }
  }
}
