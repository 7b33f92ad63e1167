import Linguistics

/// Mends what no tree should have: a verb joined to a verb behind it.
///
/// `mengutuk serangan dan menuduh X memberi …`: `menuduh` is what `dan` joins, the verb behind it its content.
struct TreeCorrection {
  /// The words with such links turned round.
  static func corrected(_ words: [Word]) -> [Word] {
    var result = words
    for (i, word) in words.enumerated() where word.relation.base == .conj && word.upos == .verb {
      guard let later = word.head, later > i, words[later].upos == .verb, words[later].head.map({ $0 < i }) == true
      else { continue }
      result[i] = relinked(word, to: words[later].head, words[later].relation)
      result[later] = relinked(words[later], to: i, .ccomp)
    }
    return result
  }

  private static func relinked(_ word: Word, to head: Int?, _ relation: DependencyRelation) -> Word {
    Word(
      form: word.form, lemma: word.lemma, upos: word.upos, features: word.features, head: head, relation: relation,
      range: word.range, continuesToken: word.continuesToken)
  }
}
