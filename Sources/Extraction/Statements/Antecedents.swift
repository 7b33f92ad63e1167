import Linguistics

/// What a relative clause is told of.
extension ClauseReader {
  /// The name right before the relative pronoun, where the tree does not hang the clause on a noun.
  func nameBeforeRelativizer(_ clause: Clause) -> Int? {
    let phrases = clause.subjects + clause.objects + clause.obliques.map(\.word)
    guard let pronoun = phrases.first(where: { knowledge.isA("relativizer", sentence.lower[$0]) }) else { return nil }
    var j = pronoun - 1
    if j > 0, sentence.words[j].form == "," { j -= 1 }
    if j > 2, sentence.words[j].form == ")", sentence.words[j - 2].form == "(" { j -= 3 }
    guard j >= 0, let m = found.mentionOfWord[j], found.mentions[m].words.upperBound == j + 1 else { return nil }
    return found.mentions[m].head
  }

  func antecedent(of verb: Int) -> Int? {
    var top = verb
    while sentence.base(top) == .conj, let head = sentence.heads[top], sentence.words[head].upos == .verb { top = head }
    guard let noun = sentence.heads[top] else { return nil }
    let isNominal: Bool
    switch sentence.words[noun].upos {
    case .noun, .properNoun, .pronoun, .numeral, .determiner, .other, .symbol: isNominal = true
    default: isNominal = false
    }
    let isModifier = sentence.base(top) == .acl || (sentence.base(top) == .amod && top > noun)
    guard isModifier, isNominal, !hasSubordinator(top) else { return nil }
    if top != verb, sentence.children[verb].contains(where: { sentence.base($0) == .nsubj }) { return nil }
    if let kin = sentence.heads[noun], knowledge.kinship[sentence.lower[kin]] != nil, kin < noun { return kin }
    if sentence.words[top].features.contains(.infinitive) || isContent(top, of: noun) { return nil }
    return conjunctBefore(top, noun) ?? envoy(to: noun) ?? namedByCopula(noun) ?? noun
  }

  /// `kemungkinan berunding`, `rencana mengunjungi`: what the noun is about, not what it does.
  private func isContent(_ verb: Int, of noun: Int) -> Bool {
    guard knowledge.language != .english, verb > noun,
      !((noun + 1)..<verb).contains(where: { knowledge.isA("relativizer", sentence.lower[$0]) })
    else { return false }
    return frames.readings(.noun, sentence.lower[noun]).contains { frames.frames[$0.frame].content != nil }
  }

  /// `X adalah mantan petugas Y yang bekerja sama dengan Z`: the name of which the noun is told.
  private func namedByCopula(_ noun: Int) -> Int? {
    guard sentence.words[noun].upos == .noun, found.mentionOfWord[noun].map({ found.mentions[$0].name == nil }) ?? true
    else { return nil }
    var predicate: Int?
    // `adalah mantan petugas`: the tree may take the word before the noun for the predicate.
    for word in [noun] + (sentence.heads[noun] == noun - 1 ? [noun - 1] : [])
    where sentence.children(of: word, .cop).contains(where: { $0 < noun }) {
      predicate = word
    }
    if let verb = sentence.heads[noun], verb < noun, knowledge.isA("copula", sentence.lower[verb]) { predicate = verb }
    guard let predicate, let subject = sentence.children(of: predicate, .nsubj).first, subject < predicate,
      let m = found.mentionOfWord[subject], found.mentions[m].name?.isPlace == false
    else { return nil }
    return subject
  }

  /// `duta besarnya untuk PBB yang …`: the envoy, not the body the post is at.
  private func envoy(to noun: Int) -> Int? {
    guard let marker = sentence.caseMarker(of: noun), knowledge.isA("accreditation", marker),
      let m = found.mentionOfWord[noun], found.mentions[m].words.lowerBound >= 2
    else { return nil }
    var post = found.mentions[m].words.lowerBound - 2
    if sentence.words[post].continuesToken, post > 0 { post -= 1 }
    return found.titleOfWord[post].map { found.titles[$0].words.lowerBound }
  }

  /// `pasukan A dan milisi yang …`: the last of a list, right before the relative pronoun.
  private func conjunctBefore(_ verb: Int, _ noun: Int) -> Int? {
    guard noun < verb, let pronoun = (noun..<verb).last(where: { knowledge.isA("relativizer", sentence.lower[$0]) }),
      pronoun > 0
    else { return nil }
    return sentence.children(of: noun, .conj).last { conjunct in
      conjunct < pronoun && conjunct > noun && found.mentionOfWord[conjunct] == nil
        && (conjunct..<pronoun).allSatisfy { word in
          word == conjunct || sentence.heads[word].map { $0 >= conjunct } == true
        }
    }
  }

  /// `sebelum ditangkap`, `after being arrested`: an adverbial clause, wherever the tree hangs it.
  func hasSubordinator(_ verb: Int) -> Bool {
    sentence.children(of: verb, .mark).contains {
      !knowledge.isA("relativizer", sentence.lower[$0]) && !knowledge.isA("purpose-marker", sentence.lower[$0])
        && !(knowledge.language == .english && knowledge.isA("content-marker", sentence.lower[$0]))
    }
  }
}
