import Linguistics

/// Mends what no tree should have: links that the grammar forbids.
struct TreeCorrection {
  /// The words with such links mended.
  static func corrected(_ words: [Word]) -> [Word] {
    let words = words.indices.map { named($0, words) }
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
      } else if let verb = verbOfListed(i, words) {
        result[i] = relinked(words[i], to: verb, .nsubj)
      } else if let verb = verbOfFreeRelative(i, words) {
        result[i] = relinked(words[i], to: verb, .nsubj)
      } else if let verb = verbOfParticle(i, words) {
        result[i] = relinked(words[i], to: verb, .particle)
      } else if isShiftedObject(i, words) {
        result[i] = relinked(words[i], to: words[i].head, .obj)
      } else if let (object, governor) = objectOfGerund(i, words) {
        result[i] = relinked(words[i], to: governor, .advcl)
        result[object] = relinked(words[object], to: i, .obj)
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

  /// `accused Sudan of attacking Chad`: a gerund behind a preposition has the name for its object and describes none.
  private static func objectOfGerund(_ gerund: Int, _ words: [Word]) -> (object: Int, governor: Int)? {
    guard gerund > 0, words[gerund].relation.base == .amod, words[gerund].upos == .verb,
      words[gerund].form.hasSuffix("ing"), words[gerund - 1].upos == .adposition, words[gerund - 1].head == gerund,
      let object = words[gerund].head, object > gerund, words[object].upos == .properNoun
    else { return nil }
    var governor = words[object].head
    while let here = governor, words[here].upos != .verb { governor = words[here].head }
    return governor.flatMap { $0 < gerund ? (object, $0) : nil }
  }

  /// A word of a name tagged as one (`Ratih` as foreign), and hung on the part of the name right before it.
  private static func named(_ i: Int, _ words: [Word]) -> Word {
    var word = words[i]
    if word.upos == .other, word.form.first?.isUppercase == true { word = relinked(word, as: .properNoun) }
    guard word.relation.base == .flat, let head = word.head, head < i - 1 else { return word }
    var before = i - 1
    while before > head, words[before].relation.base == .flat, let above = words[before].head, above < before {
      before = above
    }
    let isApart = before > head && words[before].head.map { $0 < head } == true && words[before].upos == .properNoun
    return isApart ? relinked(word, to: before, word.relation) : word
  }

  /// `menuntut keadilan dan KPK mendesak X`: the name is no partner of the thing before but the subject of the verb behind.
  private static func verbOfListed(_ name: Int, _ words: [Word]) -> Int? {
    guard words[name].relation == .conj, words[name].upos == .properNoun, let thing = words[name].head, thing < name,
      words[thing].upos == .noun, let verb = words[thing].head, words[thing].relation == .obj
    else { return nil }
    var next = name + 1
    while next < words.count, words[next].relation.base == .flat, words[next].head == name { next += 1 }
    guard next < words.count, words[next].upos == .verb, words[next].relation == .conj, words[next].head == verb,
      !words.contains(where: { $0.head == next && $0.relation.base == .nsubj })
    else { return nil }
    return next
  }

  /// `Yang bersangkutan diperiksa`: a clause that begins the sentence with its pronoun is the subject of the next.
  private static func verbOfFreeRelative(_ clause: Int, _ words: [Word]) -> Int? {
    guard clause == 1, words[clause].relation == .advcl, words[0].head == clause, words[0].upos == .pronoun,
      let verb = words[clause].head, verb > clause,
      !words[clause..<verb].contains(where: { $0.upos == .punctuation }),
      !words.contains(where: { $0.head == verb && $0.relation.base == .nsubj })
    else { return nil }
    return verb
  }

  /// `called off talks`: an object has no preposition, so the word behind the verb is the verb's particle.
  private static func verbOfParticle(_ word: Int, _ words: [Word]) -> Int? {
    guard words[word].relation.base == .caseMarker, let noun = words[word].head, noun > word,
      words[noun].relation == .obj, word > 0, words[word - 1].upos == .verb, words[noun].head == word - 1
    else { return nil }
    return word - 1
  }

  /// `dismissed as absurd an accusation`: the long object behind what the verb says of it.
  private static func isShiftedObject(_ word: Int, _ words: [Word]) -> Bool {
    guard words[word].relation == .obl, words[word].upos == .noun, let verb = words[word].head, verb < word,
      let first = words[..<word].indices.first(where: { words[$0].head == word }), words[first].upos == .determiner,
      words[first - 1].upos == .adjective, words[first - 1].head == verb
    else { return false }
    return !words.contains { $0.head == word && $0.relation.base == .caseMarker }
      && !words.contains { $0.head == verb && $0.relation == .obj }
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

  private static func relinked(_ word: Word, as upos: UPOS) -> Word {
    Word(
      form: word.form, lemma: word.lemma, upos: upos, features: word.features, head: word.head, relation: word.relation,
      range: word.range, continuesToken: word.continuesToken)
  }

  private static func relinked(_ word: Word, to head: Int?, _ relation: DependencyRelation) -> Word {
    Word(
      form: word.form, lemma: word.lemma, upos: word.upos, features: word.features, head: head, relation: relation,
      range: word.range, continuesToken: word.continuesToken)
  }
}
