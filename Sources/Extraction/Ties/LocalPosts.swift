import Linguistics
import RelationGraph

/// Posts of cities and regions, which make the place an actor.
extension TieReader {
  /// `mayor of London`, `Moscow Mayor X`: the place whose post it is, taken for a territory and not for its state.
  func markLocalOwners(in found: inout SentenceMentions, _ sentence: SentenceView) {
    guard knowledge.language == .english else { return }
    for title in found.titles where title.isTerritorial {
      guard let m = ownedPlace(behind: title, sentence, found) ?? ownedPlace(before: title, sentence, found),
        let name = found.mentions[m].name
      else { continue }
      found.mentions[m].form = .name(
        Mention.Name(
          text: name.text, entry: nil, sense: .name, kind: .territory, isPlace: false, abbreviates: nil))
    }
  }

  private func isPlace(_ m: Int, _ found: SentenceMentions) -> Bool {
    guard let name = found.mentions[m].name else { return false }
    return name.isPlace || name.sense == .capital || name.kind == nil
  }

  private func ownedPlace(behind title: TitleMention, _ sentence: SentenceView, _ found: SentenceMentions) -> Int? {
    var j = title.words.upperBound
    guard j < sentence.words.count, knowledge.isA("possessive-preposition", sentence.lower[j]) else { return nil }
    while j < min(title.words.upperBound + 7, sentence.words.count) {
      if let m = found.mentionOfWord[j] {
        if found.mentions[m].name?.sense != .demonym { return isPlace(m, found) ? m : nil }
      } else if !knowledge.isA("possessive-preposition", sentence.lower[j]),
        ![.determiner, .adjective, .noun].contains(sentence.words[j].upos)
      {
        return nil
      }
      j += 1
    }
    return nil
  }

  private func ownedPlace(before title: TitleMention, _ sentence: SentenceView, _ found: SentenceMentions) -> Int? {
    var j = title.words.lowerBound - 1
    if j > 0, knowledge.isA("possessive-clitic", sentence.lower[j]) { j -= 1 }
    guard j >= 0, let m = found.mentionOfWord[j], isPlace(m, found) else { return nil }
    return m
  }
}
