import Linguistics
import RelationGraph

/// Reads the events of one sentence: which frames fire, who fills their roles, and with what status.
struct StatementReader {
  let sentence: SentenceView
  let found: SentenceMentions
  let knowledge: LanguageKnowledge
  let frames: FrameLexicon
  let arguments: ArgumentResolver
  let registry: ActorRegistry
  /// The actors who spoke last before this sentence, for direct speech that runs on.
  let lastSpeakers: [Int]

  var clauses: ClauseReader {
    ClauseReader(sentence: sentence, knowledge: knowledge, found: found, frames: frames)
  }
  var statuses: StatusReader { StatusReader(sentence: sentence, knowledge: knowledge, frames: frames) }

  /// The sentence's events in the order of their predicates.
  func statements() -> [Statement] {
    var result: [Statement] = []
    let taken = wordsInPatterns()
    for word in sentence.words.indices where !taken.contains(word) {
      for statement in statements(at: word) where !result.contains(where: { $0.states(sameAs: statement) }) {
        if result.contains(where: { isVerbalPreposition(statement, of: $0) }) { continue }
        result.append(statement)
      }
    }
    return result
  }

  /// Words that are part of a longer pattern (`surat perintah penangkapan`) and state nothing by themselves.
  private func wordsInPatterns() -> Set<Int> {
    var taken: Set<Int> = []
    for word in sentence.words.indices where !taken.contains(word) {
      guard let (reading, _) = fittingReadings(word).first else { continue }
      let frame = frames.frames[reading.frame]
      guard !frame.slots.isEmpty, frame.type != nil else { continue }
      for slot in frame.slots {
        if let match = match(slot, of: word) { taken.insert(match) }
      }
    }
    return taken
  }

  /// `mogok menentang junta`: the verb that marks an earlier statement's recipient states nothing of its own.
  private func isVerbalPreposition(_ statement: Statement, of earlier: Statement) -> Bool {
    guard statement.actor == earlier.actor, statement.recipient == earlier.recipient else { return false }
    let frame: Int
    switch earlier.origin {
    case .verb(let index), .noun(let index): frame = index
    default: return false
    }
    return frames.frames[frame].recipient.contains(.preposition(sentence.lower[statement.word]))
  }

  /// The actors who speak in the sentence, last first.
  func speakers() -> [Int] {
    for word in sentence.words.indices.reversed() {
      for reading in verbReadings(word) where frames.frames[reading.frame].content == .reported {
        let clause = clauses.clause(of: word, voice: reading.voice)
        if clause.inheritsSubject { continue }
        let actors = resolve(.subject, clause, word, .agent)
        if !actors.isEmpty { return actors }
      }
    }
    return []
  }

  // MARK: Frames

  func verbReadings(_ word: Int) -> [FrameLexicon.Reading] {
    let upos = sentence.words[word].upos
    if knowledge.language == .english {
      guard upos == .verb || upos == .auxiliary || isReducedParticiple(word) else { return [] }
      return frames.readings(.verb, sentence.words[word].lemma.lowercased())
    }
    let readings = frames.readings(.verb, sentence.lower[word])
    if upos == .verb { return readings }
    if upos == .adposition || upos == .subordinatingConjunction {
      return sentence.lower[word].hasPrefix("di") ? readings.filter { $0.voice == .passive } : []
    }
    return readings.filter {
      $0.voice != .bare
        && (upos == .noun || upos == .adjective || upos == .adverb || upos == .auxiliary || $0.voice == .passive)
    }
  }

  private func isReducedParticiple(_ word: Int) -> Bool {
    sentence.words[word].upos == .adjective && sentence.base(word) == .acl
  }

  private func statements(at word: Int) -> [Statement] {
    let fitting = fittingReadings(word)
    var result: [Statement] = []
    var bestSlots = -1
    for (reading, category) in fitting {
      let frame = frames.frames[reading.frame]
      guard frame.slots.count >= bestSlots else { continue }
      guard let type = frame.type else {
        if !frame.slots.isEmpty { bestSlots = frame.slots.count }
        continue
      }
      let made = statements(frame, reading, type, at: word, category)
      if !made.isEmpty, result.isEmpty {
        bestSlots = frame.slots.count
        result = made
      }
    }
    return result
  }

  func fittingReadings(_ word: Int) -> [(FrameLexicon.Reading, FrameLexicon.Category)] {
    var all = verbReadings(word).map { ($0, FrameLexicon.Category.verb) }
    let upos = sentence.words[word].upos
    if upos == .noun || upos == .properNoun || (upos == .verb && knowledge.language != .english) {
      if found.titleOfWord[word] == nil {
        let key = knowledge.language == .english ? sentence.words[word].lemma.lowercased() : sentence.lower[word]
        if !(upos == .properNoun && found.mentionOfWord[word] != nil) {
          all += frames.readings(.noun, key).map { ($0, .noun) }
        }
      }
    }
    if upos == .adjective {
      all += frames.readings(.adjective, sentence.words[word].lemma.lowercased()).map { ($0, .adjective) }
    }
    let fitting = all.isEmpty ? [] : all.filter { fits(frames.frames[$0.0.frame], at: word) }
    guard fitting.count > 1 else { return fitting }
    let slots = fitting.map { frames.frames[$0.0.frame].slots.count }
    return fitting.indices.sorted { (slots[$1], $0) < (slots[$0], $1) }.map { fitting[$0] }
  }

  /// Whether the further words of a pattern depend on the head or follow close behind.
  private func fits(_ frame: Frame, at head: Int) -> Bool {
    frame.slots.allSatisfy { match($0, of: head) != nil }
  }

  /// The word that fills a position of a pattern.
  func match(_ slot: Frame.Slot, of head: Int) -> Int? {
    let near = max(0, head - 12)...min(sentence.words.count - 1, head + 12)
    return near.first { j in
      j != head && (slot.contains(sentence.lower[j]) || slot.contains(sentence.words[j].lemma.lowercased()))
        && (j - head == 1 || (sentence.heads[head] == j && abs(j - head) <= 3)
          || (sentence.distance(j, to: head).map { $0 <= 3 } ?? false) && !crossesClause(j, head)
          || (j > head && j - head <= 3 && !crossesVerb(head, j)))
    }
  }

  /// Whether another verb stands on the path from a word up to the head.
  private func crossesClause(_ word: Int, _ head: Int) -> Bool {
    var current = sentence.heads[word]
    while let here = current, here != head {
      if sentence.words[here].upos == .verb { return true }
      current = sentence.heads[here]
    }
    return false
  }

  private func crossesVerb(_ from: Int, _ to: Int) -> Bool {
    ((from + 1)..<to).contains { sentence.words[$0].upos == .verb || sentence.words[$0].upos == .punctuation }
  }

  // MARK: Roles

  private func statements(
    _ frame: Frame, _ reading: FrameLexicon.Reading, _ type: RelationType, at word: Int,
    _ category: FrameLexicon.Category
  ) -> [Statement] {
    let clause = self.clause(for: reading, category, at: word)
    var actors = firstResolved(frame.actor, clause, word, type.row.quadClass == .tie ? .target : .agent)
    var recipients = firstResolved(frame.recipient, clause, word, .target, except: actors)
    if recipients.isEmpty, !actors.isEmpty {
      recipients = union(clause.receivers, .target).filter { !actors.contains($0) }
    }
    if actors.isEmpty, !recipients.isEmpty { actors = union(clause.companions, .agent) }
    if category == .noun, type.row.quadClass == .tie { linkTie(frame, at: word, &actors, &recipients) }
    var status = statuses.read(word)
    if status.isContentOnly, type.row.quadClass != .tie { return [] }
    if let own = frame.status { status.status = min(status.status, own) }
    var isGroup = false
    let hasOtherParty =
      frame.recipient.contains(.object) && !(clause.isPassive ? clause.subjects : clause.objects).isEmpty
    if recipients.isEmpty, frame.isReciprocal, actors.count > 1, !hasOtherParty {
      recipients = actors
      isGroup = true
    }
    if recipients.isEmpty, frame.content == Frame.Content.none, !frame.recipient.contains(.contentSubject) {
      recipients = contentRecipients(word).filter { !actors.contains($0) }
    }
    if frame.content == .denied, clause.objects.contains(where: isClaimPronoun) { return [] }
    let origin: Statement.Origin = category == .noun ? .noun(frame: reading.frame) : .verb(frame: reading.frame)
    var result: [Statement] = []
    for (i, actor) in actors.enumerated() {
      for (j, recipient) in recipients.enumerated() where actor != recipient {
        if isGroup, j <= i { continue }
        if !isPlausible(type, actor, recipient) { continue }
        let isReversed = status.status == .negated && frame.types[.negated] != nil
        if isReversed { status.status = .asserted }
        result.append(
          finish(
            Statement(
              type: isReversed ? frame.types[.negated] ?? type : circumstantialType(frame, type, actor, recipient),
              actor: actor, recipient: recipient,
              status: status.status, attribution: [],
              mode: frame.mode, contexts: frame.contexts, title: nil, sentence: sentence.index, word: word,
              origin: origin), status))
      }
    }
    return result
  }

  /// The phrases among which a frame seeks its parties.
  func clause(for reading: FrameLexicon.Reading, _ category: FrameLexicon.Category, at word: Int) -> Clause {
    let frame = frames.frames[reading.frame]
    var clause = category == .verb ? clauses.clause(of: word, voice: reading.voice) : nounClause(word)
    for slot in frame.slots {
      if let match = match(slot, of: word) { clauses.addPhrases(under: match, to: &clause) }
    }
    if !frame.isReciprocal { addCompanions(&clause) }
    return clause
  }

  /// `X, cabang Y,`: who holds a tie noun and whose it is, by the patterns of apposition.
  private func linkTie(_ frame: Frame, at word: Int, _ actors: inout [Int], _ recipients: inout [Int]) {
    let linker = RoleLinker(
      sentence: sentence, found: found, knowledge: knowledge, mayHold: { $0.name.map { !$0.isPlace } ?? false },
      mayOwn: { $0.name.map { !$0.isPlace } ?? true })
    let link = linker.link(word..<(word + 1 + frame.slots.count))
    let holders = link.holders.flatMap { arguments.actors[$0] }
    let owners = link.owners.flatMap { arguments.actors[$0] }
    guard !holders.isEmpty, !owners.isEmpty else { return }
    let isReversed = frame.actor.first == .possessor
    actors = isReversed ? owners : holders
    recipients = isReversed ? holders : owners
  }

  private func circumstantialType(_ frame: Frame, _ type: RelationType, _ actor: Int, _ recipient: Int) -> RelationType
  {
    if let official = frame.types[.official], isOfficial(actor) { return official }
    if let personal = frame.types[.personal], isCivil(actor), isCivil(recipient) { return personal }
    if let body = frame.types[.body], registry[recipient].kind == .igo { return body }
    return type
  }

  private func isCivil(_ actor: Int) -> Bool {
    switch registry[actor].kind {
    case .person, .organization, .company, .media: true
    case .country, .igo, .armedGroup, .territory: false
    }
  }

  private func isOfficial(_ actor: Int) -> Bool {
    registry[actor].kind == .country || registry[actor].kind == .igo
      || (registry[actor].kind == .person && !registry[actor].posts.isEmpty)
  }

  /// Ties bind only the kinds of actor they are defined for.
  private func isPlausible(_ type: RelationType, _ actor: Int, _ recipient: Int) -> Bool {
    let (a, r) = (registry[actor].kind, registry[recipient].kind)
    switch type.name {
    case "position held": return a == .person && r != .person
    case "relative": return a == .person && r == .person
    case "member of": return r != .person && r != .country
    case "part of": return a != .person && a != .country && r != .person && !(a == .igo && r != .igo)
    case "country": return a != .country && r == .country
    case "parent organization": return a != .person && a != .country
    case "CONSULT": return r != .media && a != .media && r != .territory
    default: return true
    }
  }

  private func firstResolved(
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
      return actors.isEmpty && clause.isPassive ? nameAfterPassive(clause) : actors
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
      return actors.isEmpty ? union(phraseBeside(clause.predicate, marker), use, marker: marker) : actors
    case .contentSubject:
      return content(of: word).flatMap { union(clauses.clause(of: $0, voice: voice($0)).subjects, use) }
    case .contentObject:
      return content(of: word).flatMap { union(clauses.clause(of: $0, voice: voice($0)).objects, use) }
    }
  }

  /// `berperang melawan X`: a preposition that the tree takes for a verb with an object.
  private func objectsOfVerbalPreposition(_ marker: String, _ predicate: Int) -> [Int] {
    ([predicate] + sentence.children(of: predicate, .obj, .xcomp, .compound, .obl, .conj))
      .flatMap { sentence.children(of: $0, .advcl, .xcomp, .acl, .conj, .ccomp) }
      .filter { sentence.lower[$0] == marker && $0 > predicate }
      .flatMap { sentence.children(of: $0, .obj, .obl) }
  }

  /// The phrase right behind a preposition that follows the predicate, where the tree hangs it elsewhere.
  private func phraseBeside(_ predicate: Int, _ marker: String) -> [Int] {
    var j = predicate + 1
    while j < sentence.words.count, sentence.words[j].upos == .adverb { j += 1 }
    guard j + 1 < sentence.words.count, sentence.lower[j] == marker else { return [] }
    var next = j + 1
    while next + 1 < sentence.words.count, sentence.words[next].upos == .determiner { next += 1 }
    return [next]
  }

  /// `Rusia bersama China menolak`: who does it together with the subject.
  private func addCompanions(_ clause: inout Clause) {
    guard !clause.isPassive, !clause.subjects.isEmpty else { return }
    let joint = clause.obliques.filter { knowledge.isA("joint", $0.marker) }
    clause.subjects += joint.map(\.word)
    clause.obliques.removeAll { knowledge.isA("joint", $0.marker) }
  }

  private func isMarked(_ oblique: Clause.Oblique, _ marker: String) -> Bool {
    oblique.marker == marker
      || knowledge.isA("comitative", marker) && knowledge.isA("comitative", oblique.marker)
  }

  /// The name that stands right after a verb whose object the tree does not show.
  private func nameAfterVerb(_ clause: Clause) -> [Int] {
    var next = clause.predicate + 1
    while next < sentence.words.count, sentence.words[next].upos == .determiner { next += 1 }
    guard next < sentence.words.count, found.mentionOfWord[next] != nil || found.titleOfWord[next] != nil else {
      return []
    }
    if let m = found.mentionOfWord[next], found.mentions[m].isPronoun { return [] }
    return arguments.resolve(next, .target)
  }

  /// The agent the tree does not show: right after a passive without `oleh` (`dituduh Washington`), or behind `by`.
  private func nameAfterPassive(_ clause: Clause) -> [Int] {
    var next = clause.predicate + 1
    if knowledge.language == .english || next < sentence.words.count && sentence.words[next].upos != .properNoun {
      let near = next..<min(next + 9, sentence.words.count)
      let marker = near.first { j in
        knowledge.isA("agent-marker", sentence.lower[j]) || sentence.words[j].upos == .verb
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

  private func directAgent(_ next: Int, _ clause: Clause) -> [Int] {
    guard knowledge.language != .english, next < sentence.words.count,
      found.mentionOfWord[next] != nil || found.titleOfWord[next] != nil, !clause.subjects.contains(next)
    else { return [] }
    return arguments.resolve(next, .agent)
  }

  private func union(_ phrases: [Int], _ use: ArgumentResolver.Use, marker: String? = nil) -> [Int] {
    var result: [Int] = []
    for phrase in phrases {
      for actor in arguments.resolve(phrase, use, marker: marker) where !result.contains(actor) { result.append(actor) }
    }
    return result
  }

  private func voice(_ word: Int) -> FrameLexicon.Voice {
    knowledge.language != .english && sentence.lower[word].hasPrefix("di") ? .passive : .unmarked
  }

  private func content(of word: Int) -> [Int] {
    sentence.children(of: word, .ccomp, .xcomp, .advcl, .acl).filter { verb in
      !sentence.children(of: verb, .mark).contains {
        knowledge.isA("subordinator", sentence.lower[$0]) && !knowledge.isA("complementizer", sentence.lower[$0])
      }
    }
  }

  /// Whom a promised, threatened or refused act is for: the recipient of the event in the content.
  private func contentRecipients(_ word: Int) -> [Int] {
    for verb in content(of: word) {
      for (reading, category) in fittingReadings(verb) where category == .verb {
        let inner = frames.frames[reading.frame]
        guard inner.type != nil else { continue }
        let actors = firstResolved(inner.recipient, clauses.clause(of: verb, voice: reading.voice), verb, .target)
        if !actors.isEmpty { return actors }
      }
      let obliques = clauses.clause(of: verb, voice: voice(verb)).obliques
      let partners = union(obliques.filter { knowledge.isA("comitative", $0.marker) }.map(\.word), .target)
      if !partners.isEmpty { return partners }
    }
    return []
  }

  // MARK: Nouns

  /// A noun's phrases as a clause: its adpositional dependents, and those of the light verb that carries it.
  private func nounClause(_ noun: Int) -> Clause {
    var clause = Clause(predicate: noun)
    for child in phrasesOfNoun(noun) {
      if let marker = sentence.caseMarker(of: child) {
        if knowledge.isA("agent-marker", marker) {
          clause.agents.append(child)
          clauses.addPhrases(under: child, to: &clause)
        } else {
          clause.obliques.append(Clause.Oblique(marker: marker, word: child))
        }
      }
    }
    if !sentence.children(of: noun, .nsubj).isEmpty { clause.subjects = sentence.children(of: noun, .nsubj) }
    clause.subjects += clause.agents
    relativeSupport(noun, &clause)
    if let verb = statuses.claimVerb(of: noun) { clause.subjects += sentence.children(of: verb, .obj) }
    let top = nominalTop(noun)
    guard let verb = sentence.heads[top], sentence.words[verb].upos == .verb else { return clause }
    let lemma = knowledge.language == .english ? sentence.words[verb].lemma.lowercased() : sentence.lower[verb]
    let relation = sentence.base(top)
    guard relation == .obj || relation == .nsubj || relation == .xcomp || relation == .obl else { return clause }
    if knowledge.isA("copula", lemma) {
      clause.subjects += clauses.clause(of: verb, voice: .active).subjects
      return clause
    }
    if frames.isReceiving(verbKey(verb)) || (relation == .obl && sentence.caseMarker(of: top) == "under") {
      clause.receivers = clauses.clause(of: verb, voice: voice(verb)).subjects
      return clause
    }
    if relation == .obl, sentence.caseMarker(of: top).map({ knowledge.isA("comitative", $0) }) == true {
      let companion = clauses.clause(of: verb, voice: voice(verb))
      clause.receivers = companion.subjects
      clause.companions = companion.isPassive ? [] : companion.subjects
      return clause
    }
    guard isLight(verb), relation != .obl || sentence.caseMarker(of: top) == nil else { return clause }
    let governing = clauses.clause(of: verb, voice: voice(verb))
    clause.subjects += governing.isPassive ? governing.agents : governing.subjects
    clause.obliques += governing.obliques.filter { $0.word != noun }
    return clause
  }

  /// The dependents of a noun and of the bare nouns it forms a compound with.
  private func phrasesOfNoun(_ noun: Int) -> [Int] {
    var nouns = [noun, nominalTop(noun)]
    nouns += sentence.children(of: noun, .nmod, .compound).filter {
      sentence.caseMarker(of: $0) == nil && sentence.words[$0].upos == .noun && found.mentionOfWord[$0] == nil
    }
    var seen: Set<Int> = []
    return nouns.filter { seen.insert($0).inserted }.flatMap { sentence.children(of: $0, .nmod, .obl, .acl, .dep) }
  }

  /// Whether a verb only carries a noun (`melakukan serangan`, `launch an attack`), in either voice.
  private func isLight(_ verb: Int) -> Bool {
    frames.isLight(verbKey(verb))
  }

  private func verbKey(_ verb: Int) -> String {
    knowledge.language == .english ? sentence.words[verb].lemma.lowercased() : sentence.lower[verb]
  }

  /// `latihan yang digelar AS dan Filipina`: the light verb follows its noun in a relative clause.
  private func relativeSupport(_ noun: Int, _ clause: inout Clause) {
    for verb in sentence.children(of: noun, .acl) where isLight(verb) {
      let support = clauses.clause(of: verb, voice: voice(verb))
      clause.subjects += support.isPassive ? support.agents : support.subjects.filter { $0 != noun }
      clause.obliques += support.obliques
    }
  }

  /// `nota protes`, `surat perintah penangkapan`: the outermost noun of a bare compound.
  private func nominalTop(_ noun: Int) -> Int {
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

  private func possessors(_ noun: Int, _ use: ArgumentResolver.Use) -> [Int] {
    let own = arguments.owners(of: noun, .agent)
    if !own.isEmpty { return own }
    return union(nounClause(noun).subjects, use)
  }

  // MARK: Denial

  /// `denied it`, `membantah hal itu`: the object stands for a claim, not for an actor.
  func isClaimPronoun(_ word: Int) -> Bool { knowledge.isA("denial-object", sentence.lower[word]) }

  /// The clause and frame of a word that denies.
  func denyingClause(_ word: Int) -> (Clause, Frame)? {
    for (reading, category) in fittingReadings(word) where frames.frames[reading.frame].content == .denied {
      let clause = category == .verb ? clauses.clause(of: word, voice: reading.voice) : nounClause(word)
      return (clause, frames.frames[reading.frame])
    }
    return nil
  }

  /// `did not deny` denies nothing.
  func isNegatedDenial(_ word: Int) -> Bool { statuses.read(word).status == .negated }

  /// The actors in a role of a denying frame.
  func rolesForDenial(_ roles: [Frame.Role], _ clause: Clause, _ word: Int) -> [Int] {
    firstResolved(roles, clause, word, roles == [.subject] ? .agent : .target)
  }

  // MARK: Status

  private func finish(_ statement: Statement, _ reading: StatusReader.Reading) -> Statement {
    var statement = statement
    for speaker in reading.speakers {
      let actors = speakerActors(speaker)
      let isOwn = actors.contains {
        speaksFor($0, statement.actor) || statement.type.isMutual && speaksFor($0, statement.recipient)
      }
      switch speaker.content {
      case .reported where statement.type.row.quadClass == .tie: break
      case .reported where isOwn: break
      case .alleged where isOwn, .denied where isOwn && statement.status > .denied: break
      default:
        if speaker.content != .denied { statement.status = min(statement.status, .alleged) }
        for actor in actors where speaker.content != .denied && !statement.attribution.contains(actor) {
          statement.attribution.append(actor)
        }
      }
    }
    if reading.isQuoted, statement.type.row.quadClass != .tie {
      let speakers = self.speakers().isEmpty ? lastSpeakers : self.speakers()
      if !speakers.contains(where: { speaksFor($0, statement.actor) }) {
        statement.status = min(statement.status, .alleged)
        statement.attribution += speakers.filter { !statement.attribution.contains($0) }
      }
    }
    statement.attribution.removeAll { $0 == statement.actor }
    return statement
  }

  private func speakerActors(_ speaker: StatusReader.Speaker) -> [Int] {
    if let phrase = speaker.phrase { return arguments.resolve(phrase, .agent) }
    guard let frame = speaker.frame else { return [] }
    let readings = verbReadings(speaker.governor)
    let voice = readings.first { $0.frame == frame }?.voice ?? .unmarked
    let clause = readings.isEmpty ? nounClause(speaker.governor) : clauses.clause(of: speaker.governor, voice: voice)
    let role: Frame.Role = readings.isEmpty ? .possessor : .subject
    return resolve(role, clause, speaker.governor, .agent)
  }

  /// Whether what a speaker says of an actor is what the actor says of itself.
  private func speaksFor(_ speaker: Int, _ actor: Int) -> Bool {
    speaker == actor || registry[speaker].offices.contains(actor) || registry[speaker].country == actor
      || registry[actor].country == speaker
  }
}

extension Statement {
  /// Whether two statements of one sentence tell the same relation.
  func states(sameAs other: Statement) -> Bool {
    guard type == other.type else { return false }
    if actor == other.actor, recipient == other.recipient { return true }
    return type.isMutual && actor == other.recipient && recipient == other.actor
  }
}
