import Linguistics

/// A sentence whose only verb the tagger took for another word (`Bolivia severed ties with Israel`).
struct VerblessSentence {
  let words: [Word]
  let lemmatizer: Lemmatizer

  /// The words with the past form behind the subject's name made their verb; unchanged where there is a verb or no such form.
  func mended() -> [Word] {
    guard words.count > 3, !words.contains(where: { $0.upos == .verb || $0.upos == .auxiliary }), let verb = past else {
      return words
    }
    var hasObject = false
    return words.indices.map { i in
      let word = words[i]
      if i == verb {
        return word.replacing(
          upos: .verb, lemma: lemmatizer.lemma(of: word.form, upos: .verb), features: [.finite, .past], head: nil,
          relation: .root)
      }
      if i < verb { return i == verb - 1 ? word.linked(to: verb, .nsubj) : word.linked(to: verb - 1, .compound) }
      guard word.head.map({ $0 <= verb }) ?? true else { return word }
      if word.upos == .punctuation { return word.linked(to: verb, .punct) }
      let isMarked = words.contains { $0.head == i && $0.relation.base == .caseMarker }
      let isObject = !isMarked && !hasObject && [.noun, .properNoun, .pronoun].contains(word.upos)
      if isObject { hasObject = true }
      return word.linked(to: verb, isMarked ? .obl : isObject ? .obj : .dep)
    }
  }

  /// The first word behind the name that begins the sentence, where it is a past form.
  private var past: Int? {
    guard let verb = words.indices.first(where: { $0 > 0 && words[$0].form.first?.isLowercase == true }),
      words[verb - 1].upos == .properNoun || words[verb - 1].upos == .adjective,
      ![.adposition, .determiner, .coordinatingConjunction, .particle, .adverb, .pronoun].contains(words[verb].upos),
      lemmatizer.lemma(of: words[verb].form, upos: .verb) != words[verb].form
    else { return nil }
    let form = words[verb].form
    return form.hasSuffix("ing") || form.hasSuffix("s") ? nil : verb
  }
}

extension Word {
  fileprivate func linked(to head: Int, _ relation: DependencyRelation) -> Word {
    replacing(upos: upos, lemma: lemma, features: features, head: head, relation: relation)
  }

  fileprivate func replacing(
    upos: UPOS, lemma: String, features: MorphologicalFeatures, head: Int?, relation: DependencyRelation
  ) -> Word {
    Word(
      form: form, lemma: lemma, upos: upos, features: features, head: head, relation: relation, range: range,
      continuesToken: continuesToken)
  }
}
