import Linguistics

/// Mends what no tree should have: links that the grammar forbids.
struct TreeCorrection {
  /// The words with such links mended.
  static func corrected(_ words: [Word]) -> [Word] {
    var result = words
    for (i, word) in words.enumerated() where word.relation.base == .conj && word.upos == .verb {
      guard let later = word.head, later > i, words[later].upos == .verb, words[later].head.map({ $0 < i }) == true
      else { continue }
      // `mengutuk serangan dan menuduh X memberi …`: `menuduh` is what `dan` joins, the verb behind it its content.
      result[i] = relinked(word, to: words[later].head, words[later].relation)
      result[later] = relinked(words[later], to: i, .ccomp)
    }
    for i in words.indices {
      if let governor = governorOfFinite(i, words) {
        result[i] = relinked(words[i], to: governor, .conj)
        guard let old = words[i].head else { continue }
        for child in 0..<min(governor, old) where words[child].head == i && words[child].relation.base == .nsubj {
          result[child] = relinked(words[child], to: old, words[child].relation)
        }
      } else if let first = firstOfPair(i, words) {
        result[i] = relinked(words[i], to: first, .conj)
      }
    }
    return result
  }

  /// `urged Egypt to reconsider and spoke with Libya`: a finite verb is no partner of an infinitive; nor of a
  /// progressive where another past stands between (`were waiting after he broke a promise and left`).
  private static func governorOfFinite(_ verb: Int, _ words: [Word]) -> Int? {
    guard words[verb].relation == .conj, isPast(words[verb]), let head = words[verb].head, head < verb else {
      return nil
    }
    if words[head].features.contains(.participle), words[head].features.contains(.present) {
      return ((head + 1)..<verb).last { isPast(words[$0]) && words[$0].relation.base == .advcl }
    }
    guard words[head].features.contains(.infinitive) else { return nil }
    var current = words[head].head
    while let here = current {
      if words[here].upos == .verb, words[here].features.contains(.finite) { return here < verb ? here : nil }
      current = words[here].head
    }
    return nil
  }

  private static func isPast(_ word: Word) -> Bool {
    word.upos == .verb && word.features.contains(.finite) && word.features.contains(.past)
  }

  /// `talks between A and B`, B hung beside A with the conjunction below it: B is joined to A.
  private static func firstOfPair(_ second: Int, _ words: [Word]) -> Int? {
    guard words[second].relation.base == .nmod, let head = words[second].head,
      let joint = words[..<second].indices.first(where: { words[$0].head == second && words[$0].relation == .cc }),
      joint > 1,
      !words.indices.contains(where: { words[$0].head == second && words[$0].relation.base == .caseMarker }),
      words[joint - 1].head == head, words[joint - 1].relation.base == .nmod
    else { return nil }
    return joint - 1
  }

  private static func relinked(_ word: Word, to head: Int?, _ relation: DependencyRelation) -> Word {
    Word(
      form: word.form, lemma: word.lemma, upos: word.upos, features: word.features, head: head, relation: relation,
      range: word.range, continuesToken: word.continuesToken)
  }
}
