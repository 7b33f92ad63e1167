import Linguistics

/// Plural pronouns that stand for people without a name, and so for no actor.
extension ReferenceResolver {
  /// `Protesters gathered. They asked X to resign`: the subject told last is several people without a name, or a
  /// plural pronoun that stands for such.
  func standsForUnnamed(_ mention: Mention, _ s: Int) -> Bool {
    for place in [s, s - 1] where place >= 0 && !sentences[place].isTitle {
      let sentence = sentences[place]
      let end = place == s ? mention.words.lowerBound : sentence.words.count
      let subjects = (0..<end).filter { sentence.base($0) == .nsubj }
      let told = subjects.filter { sentence.words[$0].upos != .pronoun }
      guard let subject = place == s ? told.last : told.first else {
        guard knowledge.language != .english, let pronoun = subjects.first, place < s,
          let m = mentions[place].mentionOfWord[pronoun],
          case .pronoun(let earlier) = mentions[place].mentions[m].form, earlier.isPlural, !earlier.isSingular
        else { continue }
        return actors[place][m].isEmpty
      }
      guard sentence.words[subject].upos == .noun else { return false }
      if knowledge.language != .english { return isUnnamedCrowd(subject, place) }
      let isNamed =
        ([subject] + sentence.children[subject] + sentence.children[subject].flatMap { sentence.children[$0] })
        .contains { mentions[place].mentionOfWord[$0] != nil || mentions[place].titleOfWord[$0] != nil }
      let word = sentence.words[subject]
      return !isNamed && (word.features.contains(.plural) || word.lemma.lowercased() != sentence.lower[subject])
    }
    return false
  }

  /// `Massa menolak`, `Ratusan mahasiswa berkumpul`: people without a name, by their noun or how many they are.
  private func isUnnamedCrowd(_ noun: Int, _ place: Int) -> Bool {
    let sentence = sentences[place]
    let near = sentence.children(of: noun, .nmod, .flat, .appos, .conj)
    let isNamed = near.contains { word in
      mentions[place].mentionOfWord[word].map { mentions[place].mentions[$0].name != nil } ?? false
    }
    if isNamed { return false }
    let counted = sentence.children[noun].contains { knowledge.isA("unnamed-plural", sentence.lower[$0]) }
    return counted || knowledge.isA("crowd", sentence.lower[noun])
  }
}
