import Linguistics
import RelationGraph

/// Where a post ends that names what it is for before the body it is at.
extension SentenceScan {
  /// `Direktur Alat dan Mesin Pertanian Kementan …`: capitalised words between the post and a listed organisation
  /// belong to the post when a name follows the organisation.
  func extendedTitle(from end: Int) -> Int {
    var j = end
    var organization: Int?
    while j < min(end + 7, words.count) {
      // `Direktur Seksi Bahasa Indonesia CRI`: the language is no state.
      if let match = knowledge.notNames.match(sentence.lower, at: j), match.end > j + 1 {
        j = match.end
        continue
      }
      if let listed = listedName(at: j) {
        let kind = finder.gazetteer.entries[listed.match.entry].kind
        if j == end, kind != .organization, let office = officeBehind(listed.end, bureauOf: end) { return office }
        if j > end, kind == .person, listed.match.sense == .name { return organization ?? j }
        let isBeforeComma =
          knowledge.language != .english && listed.end < words.count && words[listed.end].form == ","
        let next = isBeforeComma ? listed.end + 1 : listed.end
        guard j > end, kind != nil, kind != .person, next < words.count, isCapitalized(next) else { return end }
        let isCommittee = organization.map { knowledge.isA("committee", sentence.lower[$0]) } ?? false
        return isCommittee || kind == .territory || kind == .country ? organization ?? j : j
      }
      if organization == nil, knowledge.language != .english,
        knowledge.isNameWord(.organizationHead, sentence.lower[j])
      {
        organization = j
      }
      guard isCapitalized(j) || knowledge.isA("coordinator", sentence.lower[j]) else { return end }
      if let title = knowledge.titles.match(sentence.lower, at: j)?.value,
        knowledge.language == .english || j > end && title.kind == .state
      {
        return end
      }
      if let entity = entityOfWord[j], entity.kind == .person {
        return entity.words.lowerBound == j && entity.words.count > 1 ? organization ?? j : end
      }
      j += 1
    }
    return end
  }

  /// `Direktur Jenderal Amerika dan Eropa Kemlu RI`: the listed organisation behind what the bureau is for.
  private func officeBehind(_ start: Int, bureauOf end: Int) -> Int? {
    guard let title = (max(0, end - 3)..<end).first(where: { knowledge.isA("bureau-post", sentence.lower[$0]) }),
      found.titleOfWord[title] == nil
    else { return nil }
    var j = start
    while j < min(start + 5, words.count) {
      if let listed = listedName(at: j), finder.gazetteer.entries[listed.match.entry].kind == .organization { return j }
      guard isCapitalized(j) || knowledge.isA("coordinator", sentence.lower[j]) else { return nil }
      if knowledge.isNameWord(.organizationHead, sentence.lower[j]), j + 1 < words.count, isCapitalized(j + 1) {
        return j
      }
      j += 1
    }
    return nil
  }
}
