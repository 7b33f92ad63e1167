import Linguistics

/// Finds the arguments of predicates in a tree, those included that are shared, controlled or relativised.
struct ClauseReader {
  let sentence: SentenceView
  let knowledge: LanguageKnowledge
  let found: SentenceMentions
  let frames: FrameLexicon

  /// The clause of a verb.
  /// - Parameter voice: what the verb's form tells; `unmarked` leaves it to the tree.
  func clause(of verb: Int, voice: FrameLexicon.Voice) -> Clause {
    var clause = Clause(predicate: verb)
    clause.isPassive = voice == .passive || (voice == .unmarked && isPassive(verb))
    collectDependents(of: verb, into: &clause)
    if voice == .bare { readBareVoice(&clause) }
    if let governor = sentence.verbBeforeGerund(verb), let object = sentence.heads[verb] {
      clause.subjects = subjects(of: governor, depth: 0)
      clause.objects = [object]
      clause.isPassive = false
      return clause
    }
    relativize(&clause)
    if clause.subjects.isEmpty, !clause.isPassive, let name = nameBefore(verb) { clause.subjects = [name] }
    if clause.subjects.isEmpty, let name = nameBehindFront(clause) { clause.subjects = [name] }
    if let name = nameBeforeInsertion(verb) {
      clause.subjects = [name]
      clause.isPassive =
        voice == .passive || sentence.children[verb].contains { sentence.words[$0].relation == .auxPass }
    }
    if clause.subjects.isEmpty {
      inheritSubject(&clause, depth: 0)
      addPartners(&clause)
    }
    if clause.objects.isEmpty, !clause.isPassive { shareObject(&clause) }
    return clause
  }

  /// Whether the tree shows a passive: an auxiliary, a passive subject, or a bare past participle after a noun.
  func isPassive(_ verb: Int) -> Bool {
    if knowledge.language != .english { return sentence.words[verb].features.contains(.voicePassive) }
    for child in sentence.children[verb] {
      if sentence.words[child].relation == .auxPass || sentence.words[child].relation == .nsubjPass { return true }
    }
    if sentence.base(verb) == .conj, let head = sentence.heads[verb],
      !sentence.children[verb].contains(where: { sentence.base($0) == .nsubj || sentence.base($0) == .aux }),
      sentence.words[verb].features.contains(.participle), sentence.words[verb].features.contains(.past)
    {
      return isPassive(head)
    }
    if verb > 0, let m = found.mentionOfWord[verb - 1], found.mentions[m].name != nil { return false }
    let isReduced = sentence.base(verb) == .acl || sentence.base(verb) == .advcl || sentence.base(verb) == .amod
    return isReduced && sentence.words[verb].features.contains(.participle)
      && sentence.words[verb].features.contains(.past)
      && !sentence.children[verb].contains { sentence.base($0) == .aux || sentence.base($0) == .nsubj }
  }

  private func collectDependents(of verb: Int, into clause: inout Clause) {
    for child in sentence.children[verb] {
      let marker = sentence.caseMarker(of: child)
      switch sentence.base(child) {
      case .nsubj where clause.isPassive && child > verb && hasSubjectBefore(verb): clause.agents.append(child)
      case .nsubj where child > verb && hasSubjectBefore(verb) && marker == nil: clause.objects.append(child)
      case .nsubj: clause.subjects.append(child)
      case .obj where marker == nil: addObject(child, verb, &clause)
      case .iobj where marker == nil: clause.indirectObjects.append(child)
      case .obl where isNominalizing(child, verb): break
      case .obl, .obj, .iobj, .nmod, .dep:
        if sentence.words[child].relation == .oblAgent || marker.map({ knowledge.isA("agent-marker", $0) }) == true {
          clause.agents.append(child)
        } else if let marker {
          clause.obliques.append(Clause.Oblique(marker: marker, word: child))
          // `dismissed as absurd an accusation`
          if sentence.words[child].upos == .adjective, knowledge.isA("role-marker", marker) {
            clause.objects += sentence.children(of: child, .obj)
          }
        } else if clause.isPassive, child > verb, child - verb <= 3, knowledge.language != .english {
          clause.agents.append(child)
        }
      default: break
      }
    }
    if clause.isPassive, clause.agents.isEmpty { clause.agents = agentsBehindGerund(verb) }
    for object in clause.objects + clause.indirectObjects + clause.agents {
      collectObliques(under: object, depth: 0, into: &clause)
    }
  }

  /// `barred from leaving the city by X`: the agent of a passive, hung on the active gerund before it.
  private func agentsBehindGerund(_ verb: Int) -> [Int] {
    guard knowledge.language == .english else { return [] }
    return sentence.children(of: verb, .advcl, .xcomp, .obl)
      .filter { $0 > verb && isPresentParticiple($0) && !isPassive($0) }
      .flatMap { sentence.children(of: $0, .obl) }
      .filter { sentence.caseMarker(of: $0).map { knowledge.isA("agent-marker", $0) } == true }
  }

  private func isPresentParticiple(_ word: Int) -> Bool {
    sentence.words[word].features.contains(.participle) && sentence.words[word].features.contains(.present)
  }

  /// Adds the phrases that hang on a word of the predicate's pattern (`walked out of talks with Turkey`).
  func addPhrases(under word: Int, to clause: inout Clause) {
    var under = Clause(predicate: clause.predicate)
    collectObliques(under: word, depth: 0, into: &under)
    for oblique in under.obliques where !clause.obliques.contains(where: { $0.word == oblique.word }) {
      clause.obliques.append(oblique)
    }
  }

  /// Phrases that the tree hangs on the object though they may belong to the verb.
  private func collectObliques(under noun: Int, depth: Int, into clause: inout Clause) {
    for child in sentence.children(of: noun, .nmod, .obl, .compound) {
      if let marker = sentence.caseMarker(of: child) {
        clause.obliques.append(Clause.Oblique(marker: marker, word: child))
      } else if depth < 2 {
        collectObliques(under: child, depth: depth + 1, into: &clause)
      }
    }
  }

  private func addObject(_ child: Int, _ verb: Int, _ clause: inout Clause) {
    if clause.isPassive, child > verb, child - verb <= 3, knowledge.language != .english {
      clause.agents.append(child)
    } else {
      clause.objects.append(child)
    }
  }

  private func hasSubjectBefore(_ verb: Int) -> Bool {
    if hasClitic(verb) { return false }
    if sentence.base(verb) == .acl { return true }
    return sentence.children[verb].contains { $0 < verb && sentence.base($0) == .nsubj }
  }

  /// `ditolaknya X`: what follows the passive with the clitic suffers it.
  private func hasClitic(_ verb: Int) -> Bool {
    verb + 1 < sentence.words.count && sentence.words[verb + 1].continuesToken
      && sentence.base(verb + 1) != .obl && knowledge.isA("possessive-clitic", sentence.lower[verb + 1])
  }

  /// `ditetapkannya X sebagai tersangka`: the clitic makes the passive a noun and stands for nobody.
  private func isNominalizing(_ clitic: Int, _ verb: Int) -> Bool {
    clitic == verb + 1 && sentence.words[clitic].continuesToken
      && knowledge.isA("possessive-clitic", sentence.lower[clitic])
      && sentence.children(of: verb, .nsubj).contains { $0 > clitic }
  }

  /// A bare stem after a pronoun is a passive (`ia ajukan`); elsewhere it is a headline's active.
  private func readBareVoice(_ clause: inout Clause) {
    let before = clause.predicate - 1
    guard before >= 0, sentence.words[before].upos == .pronoun, !knowledge.isA("relativizer", sentence.lower[before])
    else { return }
    clause.isPassive = true
    clause.agents = [before]
    clause.subjects.removeAll { $0 == before }
    clause.subjects += clause.objects
    clause.objects = []
  }

  /// Puts the antecedent in the place of a relative pronoun or of the gap it leaves.
  private func relativize(_ clause: inout Clause) {
    guard let antecedent = antecedent(of: clause.predicate) ?? nameBeforeRelativizer(clause) else { return }
    let isRelative = { (word: Int) in knowledge.isA("relativizer", sentence.lower[word]) }
    var placed = false
    // `X, whom Y accuses`: two subjects, of which the pronoun is the object.
    if knowledge.language == .english, !clause.isPassive, clause.objects.isEmpty, clause.subjects.count == 2,
      let pronoun = clause.subjects.first, isRelative(pronoun)
    {
      clause.subjects.removeFirst()
      clause.objects = [pronoun]
    }
    func replace(_ list: inout [Int]) {
      for i in list.indices where isRelative(list[i]) {
        list[i] = antecedent
        placed = true
      }
    }
    replace(&clause.subjects)
    replace(&clause.objects)
    replace(&clause.agents)
    for i in clause.obliques.indices where isRelative(clause.obliques[i].word) {
      clause.obliques[i] = Clause.Oblique(marker: clause.obliques[i].marker, word: antecedent)
      placed = true
    }
    guard !placed else { return }
    if clause.subjects.isEmpty {
      clause.subjects = [antecedent]
    } else if clause.isPassive, clause.agents.isEmpty, knowledge.language != .english {
      clause.agents = clause.subjects
      clause.subjects = [antecedent]
    } else if clause.objects.isEmpty, !clause.isPassive {
      clause.objects = [antecedent]
    }
  }

  /// `X, who …, called on Y` and `the minister, X, called on Y`: the verb behind an insertion belongs to the name.
  private func nameBeforeInsertion(_ verb: Int) -> Int? {
    var first = verb
    while first > 0, [.auxiliary, .adverb, .particle].contains(sentence.words[first - 1].upos) { first -= 1 }
    guard first > 3, sentence.words[first - 1].form == ",", sentence.words[verb].upos == .verb,
      !sentence.words[verb].features.contains(.gerund), sentence.children(of: verb, .nsubj).isEmpty
    else { return nil }
    if let m = found.mentionOfWord[first - 2], found.mentions[m].name != nil,
      found.mentions[m].words.upperBound == first - 1, isApposition(found.mentions[m].words.lowerBound)
    {
      return found.mentions[m].head
    }
    var comma = first - 2
    while comma > 0, sentence.words[comma].form != "," || !knowledge.isA("relativizer", sentence.lower[comma + 1]) {
      comma -= 1
    }
    guard comma > 0, let m = found.mentionOfWord[comma - 1], found.mentions[m].words.upperBound == comma else {
      return nil
    }
    return found.mentions[m].head
  }

  /// Whether a name stands behind a comma and the post it explains.
  private func isApposition(_ start: Int) -> Bool {
    var comma = start - 1
    while comma > 0, let title = found.titleOfWord[comma] { comma = found.titles[title].words.lowerBound - 1 }
    guard comma > 0, sentence.words[comma].form == "," else { return false }
    let before = comma - 1
    if found.titleOfWord[before] != nil { return true }
    guard let m = found.mentionOfWord[before] else { return sentence.words[before].continuesToken }
    let start = found.mentions[m].words.lowerBound
    return found.mentions[m].isPronoun || start > 0 && found.titleOfWord[start - 1] != nil
  }

  /// `Di lain pihak, X dan Y menuduh …`: the subject that the tree joins to the phrase before the comma.
  private func nameBehindFront(_ clause: Clause) -> Int? {
    guard knowledge.language != .english else { return nil }
    for oblique in clause.obliques where oblique.word < clause.predicate && found.mentionOfWord[oblique.word] == nil {
      for name in sentence.children(of: oblique.word, .conj, .appos) where name < clause.predicate {
        guard let m = found.mentionOfWord[name], found.mentions[m].name != nil, sentence.caseMarker(of: name) == nil
        else { continue }
        let start = found.mentions[m].words.lowerBound
        if start > 0, sentence.words[start - 1].form == "," { return found.mentions[m].head }
      }
    }
    return nil
  }

  /// `bergabung dengan X dalam menolak …`: who is joined also does what they join in doing.
  private func addPartners(_ clause: inout Clause) {
    guard clause.inheritsSubject else { return }
    let joining = (max(0, clause.predicate - 12)..<clause.predicate).last { j in
      knowledge.isA("joining-verb", sentence.lower[j])
        || knowledge.isA("joining-verb", sentence.words[j].lemma.lowercased())
    }
    guard let joining, sentence.words[joining].upos == .verb else { return }
    for child in sentence.children(of: joining, .obl, .obj, .nmod) {
      guard let marker = sentence.caseMarker(of: child) else { continue }
      if knowledge.isA("comitative", marker), !clause.subjects.contains(child) { clause.subjects.append(child) }
    }
  }

  /// The name that stands right before a finite verb, adverbs aside, and behind no preposition.
  private func nameBefore(_ verb: Int) -> Int? {
    guard sentence.words[verb].upos == .verb else { return nil }
    var j = verb - 1
    while j >= 0, [.auxiliary, .adverb, .particle].contains(sentence.words[j].upos) { j -= 1 }
    // `usai Ketua Umum Partai X itu bertemu`
    let isPointed = j > 0 && knowledge.language != .english && knowledge.isA("definite", sentence.lower[j])
    if isPointed { j -= 1 }
    guard j >= 0, let m = found.mentionOfWord[j], found.mentions[m].words.upperBound == j + 1 else { return nil }
    // `mendatangi kementerian menemui X`: where somebody goes is not who acts there.
    if sentence.base(found.mentions[m].head) == .obj, let motion = sentence.heads[found.mentions[m].head],
      knowledge.isA("motion-verb", sentence.lower[motion])
    {
      return nil
    }
    var start = found.mentions[m].words.lowerBound
    while start > 0, found.titleOfWord[start - 1] != nil || found.mentionOfWord[start - 1] != nil { start -= 1 }
    if start > 0, knowledge.language != .english, sentence.words[start - 1].upos == .verb,
      sentence.lower[start - 1].hasPrefix("di")
    {
      return nil
    }
    if start > 0, sentence.words[start - 1].upos == .adposition,
      !knowledge.isA("subordinator", sentence.lower[start - 1])
    {
      return nil
    }
    if isPointed { return found.titleOfWord[start] == nil ? nil : start }
    return owned(by: found.mentions[m].head) ?? found.mentions[m].head
  }

  /// `35 persen warga X setuju`: the noun whose owner a name is, and through it the noun above.
  private func owned(by name: Int) -> Int? {
    guard knowledge.language != .english else { return nil }
    var word = name
    var start = found.mentionOfWord[name].map { found.mentions[$0].words.lowerBound } ?? name
    while sentence.base(word) == .nmod, sentence.caseMarker(of: word) == nil, let noun = sentence.heads[word],
      noun == start - 1, knowledge.agentNouns[sentence.lower[noun]] != nil, found.mentionOfWord[noun] == nil,
      found.titleOfWord[noun] == nil
    {
      word = noun
      start = noun
    }
    return word == name ? nil : word
  }

  // MARK: Shared arguments

  private func inheritSubject(_ clause: inout Clause, depth: Int) {
    guard depth < 4, let head = sentence.heads[clause.predicate] else { return }
    switch sentence.base(clause.predicate) {
    case .conj, .parataxis:
      guard isVerbal(head) else { return }
      clause.subjects = subjects(of: head, depth: depth + 1)
    case .xcomp, .ccomp, .csubj:
      guard isVerbal(head) else { return }
      if let nearer = subjectBeforeSubordinator(clause.predicate, below: head) {
        clause.subjects = nearer
        break
      }
      let objects = passive(head) || !controlsByObject(head) ? [] : sentence.children(of: head, .obj, .iobj)
      clause.subjects = objects.isEmpty ? subjects(of: head, depth: depth + 1) : objects
    case .advcl, .acl:
      if isVerbal(head) {
        let isAboutObject =
          tellsOfObject(clause.predicate) || isClaimAboutObject(clause.predicate, head)
          || isLeaveToObject(clause.predicate, head)
        let objects = isAboutObject && !passive(head) ? sentence.children(of: head, .obj) : []
        let isAboutSubject = objects.isEmpty || accuses(clause.predicate) && !objects.contains(where: mayBeActor)
        let speakers = hasSubordinator(clause.predicate) ? agentsOfThing(head) : []
        clause.subjects = !speakers.isEmpty ? speakers : isAboutSubject ? subjects(of: head, depth: depth + 1) : objects
      } else if hasSubordinator(clause.predicate) {
        let verb = (0..<clause.predicate).last { sentence.words[$0].upos == .verb }
        if let verb { clause.subjects = subjects(of: verb, depth: depth + 1) }
      } else {
        clause.subjects = ownersOfNoun(head)
      }
    default: return
    }
    clause.inheritsSubject = true
  }

  /// `kata X, hal itu diungkapkan oleh Y setelah menyerahkan …`: who acts in the clause right before the subordinator,
  /// though the tree hangs what follows higher.
  private func subjectBeforeSubordinator(_ verb: Int, below head: Int) -> [Int]? {
    guard knowledge.language != .english,
      let mark = sentence.children(of: verb, .mark).first(where: {
        knowledge.isA("subordinator", sentence.lower[$0]) && !knowledge.isA("complementizer", sentence.lower[$0])
      }), mark > head,
      let nearer = (head + 1..<mark).last(where: { sentence.words[$0].upos == .verb && found.titleOfWord[$0] == nil })
    else { return nil }
    let speakers = agentsOfThing(nearer)
    if !speakers.isEmpty { return speakers }
    let own = subjects(of: nearer, depth: 3)
    return own.isEmpty ? nil : own
  }

  /// `hal itu disampaikan X setelah bertemu Y`: who does what is done to a thing.
  private func agentsOfThing(_ verb: Int) -> [Int] {
    guard knowledge.language != .english, passive(verb), !subjects(of: verb, depth: 3).contains(where: acts)
    else {
      return []
    }
    var clause = Clause(predicate: verb)
    clause.isPassive = true
    collectDependents(of: verb, into: &clause)
    return clause.agents
  }

  /// `accuse X of attacking`, `mengecam X karena menyerang`: the inner verb is about the object.
  private func tellsOfObject(_ verb: Int) -> Bool {
    sentence.children(of: verb, .mark, .caseMarker).contains { knowledge.isA("content-marker", sentence.lower[$0]) }
  }

  /// `memutus hubungan karena menuduh X`: a claim of the subject's own.
  private func accuses(_ verb: Int) -> Bool {
    let key = knowledge.predicateKey(verb, in: sentence)
    return frames.readings(.verb, key).contains { frames.frames[$0.frame].content == .alleged }
  }

  /// Whether a word names or describes somebody who does things.
  private func acts(_ word: Int) -> Bool {
    if found.mentionOfWord[word] != nil || found.titleOfWord[word] != nil { return true }
    return switch knowledge.agentNouns[sentence.lower[word]] {
    case .government, .officials, .force, .members: true
    case .utterance, .asset, nil: false
    }
  }

  private func mayBeActor(_ word: Int) -> Bool {
    sentence.words[word].upos == .pronoun || found.mentionOfWord[word] != nil || found.titleOfWord[word] != nil
      || knowledge.agentNouns[sentence.lower[word]] != nil || knowledge.agentNouns[sentence.words[word].lemma] != nil
  }

  /// Whether the object of a verb is the subject of the clause it governs (`urge X to`), not its own subject (`plan to`).
  private func controlsByObject(_ verb: Int) -> Bool {
    let key = knowledge.predicateKey(verb, in: sentence)
    if knowledge.isA("motion-verb", key) { return false }
    for reading in frames.readings(.verb, key) {
      let frame = frames.frames[reading.frame]
      guard let content = frame.content, frame.slots.isEmpty else { continue }
      switch content {
      case .alleged: return true
      case .none: return frame.recipient.contains(.contentSubject)
      case .denied, .planned, .negated, .asserted, .reported: return false
      }
    }
    return true
  }

  /// `mendakwa X, …, berkomplot membunuh Y`: an unmarked clause behind the object of a verb that claims something.
  private func isClaimAboutObject(_ verb: Int, _ head: Int) -> Bool {
    guard verb > head, sentence.children(of: verb, .mark).isEmpty else { return false }
    let key = knowledge.predicateKey(head, in: sentence)
    return frames.readings(.verb, key).contains { frames.frames[$0.frame].content == .alleged }
  }

  /// `mengizinkan perempuan menjabat`, `meminta warga membantu`: the clause right behind the object it asks to act.
  private func isLeaveToObject(_ verb: Int, _ head: Int) -> Bool {
    guard knowledge.language != .english, verb > 0, sentence.children(of: verb, .mark).isEmpty,
      sentence.children(of: head, .obj).contains(verb - 1)
    else { return false }
    let key = knowledge.predicateKey(head, in: sentence)
    return frames.readings(.verb, key).contains {
      let frame = frames.frames[$0.frame]
      return frame.content == Frame.Content.none && frame.recipient.contains(.contentSubject)
    }
  }

  /// `rencana Rusia menyerang …`, `Iran's plan to attack …`: who owns the noun acts.
  private func ownersOfNoun(_ noun: Int) -> [Int] {
    let owners = sentence.children(of: noun, .nmod).filter { child in
      sentence.caseMarker(of: child).map {
        knowledge.isA("possessive-preposition", $0) || knowledge.isA("possessive-clitic", $0)
      } ?? true
    }
    if !owners.isEmpty { return owners }
    // `chained themselves to a rig to protest`
    let isInPhrase = knowledge.language == .english && sentence.base(noun) == .obl
    guard let verb = sentence.heads[noun], isVerbal(verb), sentence.base(noun) == .obj || isInPhrase else { return [] }
    return subjects(of: verb, depth: 2)
  }

  private func subjects(of verb: Int, depth: Int) -> [Int] {
    var own = sentence.children(of: verb, .nsubj)
    if let antecedent = antecedent(of: verb) {
      own = own.map { knowledge.isA("relativizer", sentence.lower[$0]) ? antecedent : $0 }
      if own.isEmpty { own = [antecedent] }
    }
    if !own.isEmpty { return own }
    if !passive(verb), let name = nameBeforeInsertion(verb) ?? nameBefore(verb) { return [name] }
    var clause = Clause(predicate: verb)
    inheritSubject(&clause, depth: depth)
    return clause.subjects
  }

  private func passive(_ verb: Int) -> Bool {
    isPassive(verb) || (knowledge.language != .english && sentence.lower[verb].hasPrefix("di"))
  }

  private func isVerbal(_ word: Int) -> Bool {
    switch sentence.words[word].upos {
    case .verb, .auxiliary, .adjective: true
    default: sentence.children[word].contains { sentence.base($0) == .nsubj || sentence.base($0) == .cop }
    }
  }

  /// `menangkap dan menahan X`: the object stands with the last verb only.
  private func shareObject(_ clause: inout Clause) {
    for verb in sentence.children(of: clause.predicate, .conj) where sentence.words[verb].upos == .verb {
      guard verb - clause.predicate <= 3 else { continue }
      clause.objects = sentence.children(of: verb, .obj).filter { sentence.caseMarker(of: $0) == nil }
    }
  }
}
