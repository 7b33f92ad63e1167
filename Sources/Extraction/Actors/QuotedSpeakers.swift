import Linguistics
import RelationGraph

/// Whom the first person of direct speech stands for.
extension ReferenceResolver {
  /// Who says `saya`, `we` in direct speech: the speaker told in the sentence, or where the quotation ends, or before.
  /// - Parameter isExclusive: whether the form leaves out who is spoken to, so that a person's side is meant (`kami`).
  func quotedSpeaker(_ pronoun: LanguageKnowledge.Pronoun, _ s: Int, isExclusive: Bool) -> Int? {
    var told: Int?
    for next in s..<min(s + 4, sentences.count) where told == nil {
      if next > s, sentences[next - 1].isQuoted.last != true || sentences[next].isTitle { break }
      told = speaker(in: next)
    }
    if told == nil, let last = lastSpeaker, s - last.sentence <= 2 { told = last.actor }
    guard let told else { return nil }
    let isPerson = registry[told].kind == .person
    let isPlural = pronoun.isPlural && !pronoun.isSingular
    return isPerson == !isPlural || isExclusive ? told : nil
  }

  /// The actor who is the subject of a verb of speech outside quotation marks.
  func speaker(in s: Int) -> Int? {
    let sentence = sentences[s]
    let found = mentions[s]
    for verb in sentence.words.indices.reversed() where !sentence.isQuoted[verb] && sentence.words[verb].upos == .verb {
      let key = knowledge.predicateKey(verb, in: sentence)
      guard frames.readings(.verb, key).contains(where: { frames.frames[$0.frame].content == .reported }) else {
        continue
      }
      for subject in sentence.children(of: verb, .nsubj) where !sentence.isQuoted[subject] {
        let near = sentence.children(of: subject, .flat, .appos, .nmod, .compound)
        let phrase = ([subject] + near + near.flatMap { sentence.children(of: $0, .flat, .appos) })
          .compactMap { found.mentionOfWord[$0] }
        let named = phrase.compactMap { actors[s][$0].first }
        if let person = named.first(where: { registry[$0].kind == .person }) { return person }
        if let m = found.mentionOfWord[subject], let actor = actors[s][m].first { return actor }
      }
    }
    return nil
  }
}
