import Linguistics
import RelationGraph

/// Finds sentences that name the people whom the sentence before only counts: `KPK menangkap tiga orang. Mereka
/// adalah A, B dan C.`
struct NameLists {
  let knowledge: LanguageKnowledge
  let registry: ActorRegistry

  /// For each sentence the counted nouns whose people the next one names, by word.
  /// - Parameter actors: the actors of each sentence's mentions.
  func toldAfter(_ sentences: [SentenceView], _ mentions: [SentenceMentions], _ actors: [[[Int]]]) -> [[Int: [Int]]] {
    var told = [[Int: [Int]]](repeating: [:], count: sentences.count)
    guard knowledge.language != .english else { return told }
    for s in sentences.indices.dropFirst() where !sentences[s - 1].isTitle {
      guard let start = listStart(sentences[s]) else { continue }
      let persons = persons(from: start, sentences[s], mentions[s], actors[s])
      guard persons.count > 1, let noun = countedNoun(sentences[s - 1], mentions[s - 1]) else { continue }
      told[s - 1][noun] = persons
    }
    return told
  }

  /// The first word behind `Mereka adalah`, `Keduanya yakni`.
  private func listStart(_ sentence: SentenceView) -> Int? {
    guard sentence.words.count > 3, knowledge.pronouns[sentence.lower[0]]?.isPlural == true else { return nil }
    var next = 1
    while next < 4, sentence.words[next].upos == .adverb || sentence.words[next].continuesToken { next += 1 }
    let isEquation = knowledge.isA("namely", sentence.lower[next]) || knowledge.isA("equation", sentence.lower[next])
    return isEquation ? next + 1 : nil
  }

  private func persons(
    from start: Int, _ sentence: SentenceView, _ found: SentenceMentions, _ actors: [[Int]]
  ) -> [Int] {
    var persons: [Int] = []
    for word in start..<sentence.words.count {
      if knowledge.isA("relativizer", sentence.lower[word]) || sentence.words[word].upos == .verb { break }
      guard let m = found.mentionOfWord[word], found.mentions[m].name != nil else { continue }
      for actor in actors[m] where registry[actor].kind == .person && !persons.contains(actor) { persons.append(actor) }
    }
    return persons
  }

  /// The last noun for people behind a number (`empat tersangka`, `lima orang`).
  private func countedNoun(_ sentence: SentenceView, _ found: SentenceMentions) -> Int? {
    sentence.words.indices.dropFirst().last { word in
      let isPeople = found.titleOfWord[word] != nil || knowledge.isA("counted-people", sentence.lower[word])
      return isPeople && found.mentionOfWord[word].map { found.mentions[$0].name == nil } != false
        && (sentence.words[word - 1].upos == .numeral || knowledge.isA("unnamed-plural", sentence.lower[word - 1]))
    }
  }
}
