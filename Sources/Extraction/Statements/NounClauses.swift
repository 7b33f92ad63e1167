import Linguistics
import RelationGraph

/// Nouns that name events, read as clauses.
extension StatementReader {
  /// A noun's phrases as a clause: its adpositional dependents, and those of the light verb that carries it.
  func nounClause(_ noun: Int) -> Clause {
    var clause = Clause(predicate: noun)
    for child in phrasesOfNoun(noun) {
      if let marker = sentence.caseMarker(of: child) ?? markerOfName(child) {
        if knowledge.isA("agent-marker", marker) {
          clause.agents.append(child)
          clauses.addPhrases(under: child, to: &clause)
        } else {
          clause.obliques.append(Clause.Oblique(marker: marker, word: child))
          if knowledge.language == .english { addChained(under: child, marker, &clause) }
        }
      }
    }
    if !sentence.children(of: noun, .nsubj).isEmpty { clause.subjects = sentence.children(of: noun, .nsubj) }
    // `X, a critic of Y,`
    if clause.subjects.isEmpty, knowledge.language == .english, sentence.base(noun) == .appos,
      let named = sentence.heads[noun], isSubjectNoun(noun)
    {
      clause.subjects = [named]
    }
    clause.subjects += clause.agents
    relativeSupport(noun, &clause)
    if let verb = statuses.claimVerb(of: noun) { clause.subjects += sentence.children(of: verb, .obj) }
    if let backed = backed(by: noun) { clause.receivers = [backed] }
    let top = nominalTop(noun)
    guard let verb = sentence.heads[top], sentence.words[verb].upos == .verb else { return clause }
    let lemma = knowledge.predicateKey(verb, in: sentence)
    let relation = sentence.base(top)
    guard relation == .obj || relation == .nsubj || relation == .xcomp || relation == .obl else { return clause }
    if knowledge.isA("copula", lemma) {
      clause.subjects += clauses.clause(of: verb, voice: .active).subjects
      return clause
    }
    if frames.isReceiving(knowledge.predicateKey(verb, in: sentence))
      || (relation == .obl && sentence.caseMarker(of: top) == "under")
    {
      clause.receivers = clauses.clause(of: verb, voice: voice(verb)).subjects
      return clause
    }
    if relation == .obj, knowledge.isA("answering-verb", lemma) {
      clause.addressees = clauses.clause(of: verb, voice: voice(verb)).subjects
      return clause
    }
    if relation == .obl, sentence.caseMarker(of: top).map({ knowledge.isA("comitative", $0) }) == true {
      let companion = clauses.clause(of: verb, voice: voice(verb))
      clause.receivers = companion.subjects
      clause.companions = companion.isPassive ? [] : companion.subjects
      return clause
    }
    if relation == .obl, knowledge.language == .english,
      sentence.caseMarker(of: top).map({ knowledge.isA("attendance", $0) }) == true
    {
      clause.attendants = clauses.clause(of: verb, voice: voice(verb)).subjects
    }
    guard isLight(verb), relation != .obl || sentence.caseMarker(of: top) == nil else { return clause }
    let governing = clauses.clause(of: verb, voice: voice(verb))
    clause.subjects += governing.isPassive ? governing.agents : governing.subjects
    clause.obliques += governing.obliques.filter { $0.word != noun }
    return clause
  }

  /// `milisi Houthi dukungan Iran`: the force or name that a noun of backing right behind it describes.
  private func backed(by noun: Int) -> Int? {
    guard knowledge.isA("backing-noun", sentence.lower[noun]), noun > 0, let m = found.mentionOfWord[noun - 1],
      found.mentions[m].name != nil, sentence.caseMarker(of: noun) == nil
    else { return nil }
    return found.mentions[m].head
  }

  /// The dependents of a noun and of the bare nouns it forms a compound with.
  func phrasesOfNoun(_ noun: Int) -> [Int] {
    var nouns = [noun, nominalTop(noun)]
    nouns += sentence.children(of: noun, .nmod, .compound).filter {
      sentence.caseMarker(of: $0) == nil && sentence.words[$0].upos == .noun && found.mentionOfWord[$0] == nil
    }
    var seen: Set<Int> = []
    return nouns.filter { seen.insert($0).inserted }.flatMap { sentence.children(of: $0, .nmod, .obl, .acl, .dep) }
  }

  /// `a gift of howitzers to X`, `a demand from X to Y`, `the arrest of X by Y`: phrases that the tree hangs on the one
  /// before them.
  private func addChained(under phrase: Int, _ marker: String, _ clause: inout Clause) {
    if knowledge.isA("possessive-preposition", marker), found.mentionOfWord[phrase] == nil {
      clauses.addPhrases(under: phrase, to: &clause)
      return
    }
    for child in sentence.children(of: phrase, .nmod, .obl) {
      guard let inner = sentence.caseMarker(of: child), knowledge.isA("chained-preposition", inner) else { continue }
      if knowledge.isA("agent-marker", inner) {
        clause.agents.append(child)
      } else {
        clause.obliques.append(Clause.Oblique(marker: inner, word: child))
      }
    }
  }

  /// Whether a noun says of its subject what it does (`critic`).
  private func isSubjectNoun(_ noun: Int) -> Bool {
    frames.readings(.noun, knowledge.predicateKey(noun, in: sentence)).contains {
      frames.frames[$0.frame].actor.contains(.subject)
    }
  }

  /// `A and B agreed on a truce brokered by C`: between whom the thing is that a participle tells of.
  func partiesOfMediated(_ verb: Int) -> [Int] {
    guard sentence.base(verb) == .acl, let noun = sentence.heads[verb], found.mentionOfWord[noun] == nil else {
      return []
    }
    let clause = nounClause(noun)
    let between = clause.obliques.filter { knowledge.isA("between", $0.marker) }.map(\.word)
    var parties = union(between, .target)
    var current: Int? = noun
    while parties.count < 2, let here = current {
      if sentence.words[here].upos == .verb, here != verb {
        parties = union(clauses.clause(of: here, voice: voice(here)).subjects, .agent)
        break
      }
      current = sentence.heads[here]
    }
    return parties.count > 1 ? parties : []
  }

  /// The preposition before a name that the tree hangs on its first word (`between Yoweri Museveni and …`).
  func markerOfName(_ word: Int) -> String? {
    guard knowledge.language == .english, let m = found.mentionOfWord[word], found.mentions[m].words.lowerBound < word
    else { return nil }
    return sentence.caseMarker(of: found.mentions[m].words.lowerBound)
  }

  /// Whether a verb only carries a noun (`melakukan serangan`, `launch an attack`), in either voice.
  func isLight(_ verb: Int) -> Bool {
    frames.isLight(knowledge.predicateKey(verb, in: sentence))
  }

  /// `latihan yang digelar AS dan Filipina`: the light verb follows its noun in a relative clause.
  func relativeSupport(_ noun: Int, _ clause: inout Clause) {
    var verbs = sentence.children(of: noun, .acl)
    if knowledge.language == .english {
      // `the ban on Russian gold imposed by X`: the clause may hang on the topic.
      verbs += sentence.children(of: noun, .nmod).flatMap { sentence.children(of: $0, .acl) }
        .filter { clauses.isPassive($0) }
    }
    for verb in verbs where isLight(verb) {
      let support = clauses.clause(of: verb, voice: voice(verb))
      clause.subjects += support.isPassive ? support.agents : support.subjects.filter { $0 != noun }
      clause.obliques += support.obliques
    }
  }

  /// `nota protes`, `surat perintah penangkapan`: the outermost noun of a bare compound.
  func nominalTop(_ noun: Int) -> Int {
    var top = noun
    for _ in 0..<2 {
      guard sentence.base(top) == .nmod || sentence.base(top) == .compound || sentence.base(top) == .flat,
        sentence.caseMarker(of: top) == nil, let head = sentence.heads[top], sentence.words[head].upos == .noun,
        head < top, top - head <= 2, found.mentionOfWord[head] == nil
      else { break }
      top = head
    }
    return top
  }

  func possessors(_ noun: Int, _ use: ArgumentResolver.Use) -> [Int] {
    let own = arguments.owners(of: noun, .agent)
    if !own.isEmpty { return own }
    return union(nounClause(noun).subjects, use)
  }
}
