import Linguistics
import RelationGraph

/// Who fills the roles of a frame.
extension StatementReader {
  func firstResolved(
    _ roles: [Frame.Role], _ clause: Clause, _ word: Int, _ use: ArgumentResolver.Use, except taken: [Int] = []
  ) -> [Int] {
    for role in roles {
      let actors = resolve(role, clause, word, use).filter { !taken.contains($0) }
      if !actors.isEmpty { return actors }
    }
    return []
  }

  func resolve(
    _ role: Frame.Role, _ clause: Clause, _ word: Int, _ use: ArgumentResolver.Use
  ) -> [Int] {
    switch role {
    case .subject:
      let actors = union(clause.isPassive ? clause.agents : clause.subjects, use)
      guard actors.isEmpty, clause.isPassive else { return actors }
      let named = nameAfterPassive(clause)
      return named.isEmpty ? authorsOfOccasion(clause) : named
    case .object:
      let actors = union(clause.isPassive ? clause.subjects : clause.objects, use)
      return actors.isEmpty && !clause.isPassive ? nameAfterVerb(clause) : actors
    case .indirectObject:
      if clause.isPassive { return union(clause.subjects, use) }
      let actors = union(clause.indirectObjects, use)
      return actors.isEmpty ? union(clause.objects.filter { found.mentionOfWord[$0] != nil }, use) : actors
    case .possessor: return possessors(word, use)
    case .preposition(let marker):
      if knowledge.isA("agent-marker", marker), !clause.agents.isEmpty { return union(clause.agents, use) }
      let marked = clause.obliques.filter { isMarked($0, marker) }.map(\.word)
      let actors = union(marked + objectsOfVerbalPreposition(marker, clause.predicate), use, marker: marker)
      if !actors.isEmpty { return actors }
      let beside = union(phraseBeside(clause.predicate, marker), use, marker: marker)
      return beside.isEmpty ? union(companionsBelow(clause, marker), use, marker: marker) : beside
    case .contentSubject:
      return content(of: word).flatMap { union(clauses.clause(of: $0, voice: voice($0)).subjects, use) }
    case .contentObject:
      return content(of: word).flatMap { union(clauses.clause(of: $0, voice: voice($0)).objects, use) }
    }
  }

  /// `berperang melawan X`: a preposition that the tree takes for a verb with an object.
  func objectsOfVerbalPreposition(_ marker: String, _ predicate: Int) -> [Int] {
    ([predicate] + sentence.children(of: predicate, .obj, .xcomp, .compound, .obl, .conj))
      .flatMap { sentence.children(of: $0, .advcl, .xcomp, .acl, .conj, .ccomp) }
      .filter { sentence.lower[$0] == marker && $0 > predicate }
      .flatMap { sentence.children(of: $0, .obj, .obl) }
  }

  /// `berbicara melalui sambungan telepon dengan X`: the partner whom the tree hangs on the means.
  func companionsBelow(_ clause: Clause, _ marker: String) -> [Int] {
    guard knowledge.language != .english, knowledge.isA("comitative", marker), clause.objects.isEmpty,
      sentence.words[clause.predicate].upos == .verb
    else { return [] }
    return clause.obliques.filter { $0.word > clause.predicate && found.mentionOfWord[$0.word] == nil }
      .flatMap { sentence.children(of: $0.word, .nmod) }.filter { sentence.caseMarker(of: $0) == marker }
  }

  /// The phrase right behind a preposition that follows the predicate, where the tree hangs it elsewhere.
  func phraseBeside(_ predicate: Int, _ marker: String) -> [Int] {
    var j = predicate + 1
    while j < sentence.words.count, sentence.words[j].upos == .adverb { j += 1 }
    // `lawatan perdana X ke Y`: behind the one whose visit it is.
    if knowledge.language != .english, sentence.words[predicate].upos == .noun {
      if j < sentence.words.count, sentence.words[j].upos == .adjective { j += 1 }
      if j < sentence.words.count, let title = found.titleOfWord[j] { j = found.titles[title].words.upperBound }
      if j < sentence.words.count, let m = found.mentionOfWord[j], found.mentions[m].name != nil {
        j = found.mentions[m].words.upperBound
      }
    }
    guard j + 1 < sentence.words.count, sentence.lower[j] == marker else { return [] }
    var next = j + 1
    while next + 1 < sentence.words.count, sentence.words[next].upos == .determiner { next += 1 }
    return [next]
  }

  /// `Rusia bersama China menolak`: who does it together with the subject.
  ///
  /// Beside a verb of mutual dealings only the companions named before it.
  func addCompanions(_ clause: inout Clause, isReciprocal: Bool) {
    guard !clause.isPassive, !clause.subjects.isEmpty else { return }
    if isReciprocal {
      let partners = clause.subjects.flatMap { sentence.children(of: $0, .nmod, .obl) }.filter { partner in
        partner < clause.predicate
          && sentence.caseMarker(of: partner).map { knowledge.isA("joint", $0) } == true
      }
      clause.subjects += partners
      return
    }
    let joint = clause.obliques.filter { knowledge.isA("joint", $0.marker) }
    clause.subjects += joint.map(\.word)
    clause.obliques.removeAll { knowledge.isA("joint", $0.marker) }
  }

  func isMarked(_ oblique: Clause.Oblique, _ marker: String) -> Bool {
    oblique.marker == marker
      || knowledge.isA("adverbial-particle", oblique.marker)
        && sentence.children(of: oblique.word, .caseMarker).contains { sentence.lower[$0] == marker }
      || knowledge.isA("comitative", marker) && knowledge.isA("comitative", oblique.marker)
  }

  /// The name that stands right after a verb whose object the tree does not show.
  func nameAfterVerb(_ clause: Clause) -> [Int] {
    var next = clause.predicate + 1
    while next < sentence.words.count, sentence.words[next].upos == .determiner { next += 1 }
    guard next < sentence.words.count, found.mentionOfWord[next] != nil || found.titleOfWord[next] != nil else {
      return []
    }
    if let m = found.mentionOfWord[next], found.mentions[m].isPronoun { return [] }
    return arguments.resolve(next, .target)
  }

  /// The agent the tree does not show: right after a passive without `oleh` (`dituduh Washington`), or behind `by`.
  func nameAfterPassive(_ clause: Clause) -> [Int] {
    var next = clause.predicate + 1
    if knowledge.language == .english || next < sentence.words.count && sentence.words[next].upos != .properNoun {
      let near = next..<min(next + 9, sentence.words.count)
      let marker = near.first { j in
        knowledge.isA("agent-marker", sentence.lower[j]) || sentence.words[j].upos == .verb && !isBareBeforeAgent(j)
          || sentence.words[j].form == ","
      }
      guard let marker, knowledge.isA("agent-marker", sentence.lower[marker]) else { return directAgent(next, clause) }
      next = marker + 1
      while next < sentence.words.count, sentence.words[next].upos == .determiner { next += 1 }
      guard next < sentence.words.count, found.mentionOfWord[next] != nil || found.titleOfWord[next] != nil else {
        return []
      }
      return arguments.resolve(next, .agent)
    }
    return directAgent(next, clause)
  }

  /// `dijatuhi hukuman mati oleh X`: a bare stem that opens no clause.
  private func isBareBeforeAgent(_ j: Int) -> Bool {
    knowledge.language != .english && j + 1 < sentence.words.count
      && knowledge.isA("agent-marker", sentence.lower[j + 1])
      && sentence.lower[j] == sentence.words[j].lemma.lowercased()
  }

  /// `killed in a US operation`, `killed by Israeli shelling`: whose deed or weapon the phrase of a passive names.
  func authorsOfOccasion(_ clause: Clause) -> [Int] {
    guard knowledge.language == .english else { return [] }
    let phrases = clause.agents + clause.obliques.filter { knowledge.isA("occasion", $0.marker) }.map(\.word)
    for phrase in phrases where sentence.words[phrase].upos == .noun && isForceful(phrase) {
      for owner in sentence.children(of: phrase, .nmod, .amod, .compound) {
        guard let m = found.mentionOfWord[owner], let name = found.mentions[m].name, !name.isPlace else { continue }
        let isOwner = name.sense == .demonym || sentence.words[owner].relation == .nmodPoss || name.kind != .country
        let isAbbreviated = name.text.allSatisfy { $0.isUppercase || $0 == "." }
        let actors = isOwner || isAbbreviated ? arguments.resolve(owner, .agent) : []
        if !actors.isEmpty { return actors }
      }
      let makers = union(nounClause(phrase).agents, .agent)
      if !makers.isEmpty { return makers }
    }
    return []
  }

  /// Whether a noun names an act of force, or what force is used with.
  private func isForceful(_ noun: Int) -> Bool {
    let lemma = sentence.words[noun].lemma.lowercased()
    return knowledge.agentNouns[lemma] == .force
      || frames.readings(.noun, lemma).contains { frames.frames[$0.frame].type?.row.quadClass == .materialConflict }
  }

  func directAgent(_ next: Int, _ clause: Clause) -> [Int] {
    guard knowledge.language != .english, next < sentence.words.count,
      found.mentionOfWord[next] != nil || found.titleOfWord[next] != nil, !clause.subjects.contains(next),
      !(sentence.words[next].continuesToken && clause.subjects.contains { $0 > next })
    else { return [] }
    return arguments.resolve(next, .agent)
  }

  func union(_ phrases: [Int], _ use: ArgumentResolver.Use, marker: String? = nil) -> [Int] {
    var result: [Int] = []
    for phrase in phrases {
      for actor in arguments.resolve(phrase, use, marker: marker) where !result.contains(actor) { result.append(actor) }
    }
    return result
  }

  func voice(_ word: Int) -> FrameLexicon.Voice {
    knowledge.language != .english && sentence.lower[word].hasPrefix("di") ? .passive : .unmarked
  }

  func content(of word: Int) -> [Int] {
    sentence.children(of: word, .ccomp, .xcomp, .advcl, .acl).filter { verb in
      !sentence.children(of: verb, .mark).contains {
        knowledge.isA("subordinator", sentence.lower[$0]) && !knowledge.isA("complementizer", sentence.lower[$0])
      }
    }
  }

  /// `meminta sidang X ditunda`: to whom something shall be done is not asked for it.
  func patientsOfContent(_ word: Int) -> [Int] {
    guard knowledge.language != .english else { return [] }
    return content(of: word).filter { voice($0) == .passive }.flatMap { verb in
      let own = sentence.children(of: verb, .nsubj)
      return own.isEmpty ? sentence.children(of: word, .obj) : own
    }
  }

  /// What a promise about somebody comes to: one to do harm is a threat.
  /// Nil for an agreement to do so, which is none with whom it hits.
  func promisedType(_ type: RelationType, _ word: Int) -> RelationType? {
    guard type.name == "AGREE", let threat = RelationType("THREATEN") else { return type }
    let isHarm = content(of: word).contains { verb in
      fittingReadings(verb).first.map {
        let inner = frames.frames[$0.0.frame]
        return inner.type?.row.quadClass == .materialConflict && inner.type?.name != "PROTEST"
          && statuses.localStatus(verb) != .negated
      } ?? false
    }
    guard isHarm else { return type }
    return knowledge.isA("decision-verb", sentence.words[word].lemma.lowercased()) ? nil : threat
  }

  private func isAddressed(_ inner: RelationType, by type: RelationType) -> Bool {
    switch (type.name, inner.row.quadClass) {
    case ("THREATEN", .verbalCooperation), ("THREATEN", .materialCooperation): false
    default: true
    }
  }

  /// Whom a promised, threatened or refused act is for: the recipient of the event in the content.
  ///
  /// A threat to help one is none to those helped.
  func contentRecipients(_ word: Int, of type: RelationType) -> [Int] {
    for verb in content(of: word) {
      for (reading, category) in fittingReadings(verb) where category == .verb {
        let inner = frames.frames[reading.frame]
        guard let innerType = inner.type, isAddressed(innerType, by: type) else { continue }
        let actors = firstResolved(inner.recipient, clauses.clause(of: verb, voice: reading.voice), verb, .target)
        if !actors.isEmpty { return actors }
      }
      if knowledge.isA("aspect-verb", sentence.words[verb].lemma.lowercased()) {
        let actors = contentRecipients(verb, of: type)
        if !actors.isEmpty { return actors }
      }
      let obliques = clauses.clause(of: verb, voice: voice(verb)).obliques
      let partners = union(obliques.filter { knowledge.isA("comitative", $0.marker) }.map(\.word), .target)
      if !partners.isEmpty { return partners }
    }
    return []
  }
}
