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
  func wordsInPatterns() -> Set<Int> {
    var taken: Set<Int> = []
    for word in sentence.words.indices where !taken.contains(word) {
      guard let (reading, _) = fittingReadings(word).first else { continue }
      let frame = frames.frames[reading.frame]
      guard !frame.slots.isEmpty, frame.type != nil else { continue }
      for slot in frame.slots {
        guard let match = match(slot, of: word, in: frame) else { continue }
        let isHead =
          sentence.words[match].upos == .verb || knowledge.language == .english || tellsTheSame(match, frame.type)
        if !isHead || !statements(at: word).isEmpty { taken.insert(match) }
      }
    }
    return taken
  }

  /// `pertemuan X dan Y digelar`: a noun of the pattern that by itself names the same sort of event.
  private func tellsTheSame(_ noun: Int, _ type: RelationType?) -> Bool {
    frames.readings(.noun, knowledge.predicateKey(noun, in: sentence)).contains { frames.frames[$0.frame].type == type }
  }

  /// `mogok menentang junta`: the verb that marks an earlier statement's recipient states nothing of its own.
  func isVerbalPreposition(_ statement: Statement, of earlier: Statement) -> Bool {
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

  func isReducedParticiple(_ word: Int) -> Bool {
    sentence.words[word].upos == .adjective && sentence.base(word) == .acl
  }

  func statements(at word: Int) -> [Statement] {
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
        let key = knowledge.predicateKey(word, in: sentence)
        if !(upos == .properNoun && found.mentionOfWord[word] != nil) {
          all += frames.readings(.noun, key).map { ($0, .noun) }
        }
      }
    }
    if upos == .adjective {
      all += frames.readings(.adjective, sentence.words[word].lemma.lowercased()).map { ($0, .adjective) }
    }
    let isPhrasal = hasParticle(word)
    let fitting = all.filter { reading, category in
      let frame = frames.frames[reading.frame]
      return !(isPhrasal && category == .verb && frame.slots.isEmpty) && fits(frame, at: word)
    }
    guard fitting.count > 1 else { return fitting }
    let slots = fitting.map { frames.frames[$0.0.frame].slots.count }
    return fitting.indices.sorted { (slots[$1], $0) < (slots[$0], $1) }.map { fitting[$0] }
  }

  /// `backed down`, `turned down`: an English verb whose particle makes another verb of it.
  private func hasParticle(_ verb: Int) -> Bool {
    knowledge.language == .english
      && sentence.children[verb].contains {
        sentence.words[$0].relation == .particle && $0 == verb + 1
          && knowledge.isA("changing-particle", sentence.lower[$0])
      }
  }

  /// Whether the further words of a pattern depend on the head or follow close behind.
  func fits(_ frame: Frame, at head: Int) -> Bool {
    frame.slots.allSatisfy { match($0, of: head, in: frame) != nil }
  }

  /// The word that fills a position of a pattern.
  func match(_ slot: Frame.Slot, of head: Int, in frame: Frame) -> Int? {
    let first = max(0, head - 12)
    let last = min(sentence.words.count - 1, head + (knowledge.language == .english ? 12 : 18))
    // English patterns follow their verb but for passives: `A's criticism drew a response` has its object behind.
    let isVerbInEnglish = knowledge.language == .english && sentence.words[head].upos == .verb
    let near = isVerbInEnglish ? Array(head...last) + Array(first..<head) : Array(first...last)
    return near.first { j in
      j != head && !isAttributeOrMark(j, of: head) && !isTimeOf(j, head) && !isParty(j, of: head, in: frame)
        && (slot.contains(sentence.lower[j]) || slot.contains(sentence.words[j].lemma.lowercased()))
        && (j - head == 1 || (sentence.heads[head] == j && abs(j - head) <= 3)
          || (sentence.distance(j, to: head).map { $0 <= 3 } ?? false) && !crossesClause(j, head)
          || (j > head && j - head <= 3 && !crossesVerb(head, j)))
    }
  }

  /// `A's criticism drew a rebuke`: the active subject of an English verb whose frame has a party there.
  private func isParty(_ j: Int, of head: Int, in frame: Frame) -> Bool {
    knowledge.language == .english && j < head && sentence.words[j].relation == .nsubj && sentence.heads[j] == head
      && sentence.words[head].upos == .verb && !sentence.children(of: head, .obj).isEmpty
      && (frame.actor.contains(.subject) || frame.recipient.contains(.subject))
  }

  /// `called off talks after the ambush`: a noun that only tells when.
  private func isTimeOf(_ j: Int, _ head: Int) -> Bool {
    guard knowledge.language == .english, [.noun, .properNoun].contains(sentence.words[j].upos),
      let marker = sentence.caseMarker(of: j)
    else {
      return false
    }
    return sentence.heads[j] == head && knowledge.isA("subordinator", marker)
  }

  /// `Iran-backed rebels fired`, `to protest`: words before an English verb that are no part of its pattern.
  private func isAttributeOrMark(_ j: Int, of head: Int) -> Bool {
    guard j < head, knowledge.language == .english else { return false }
    return sentence.base(j) == .amod || sentence.base(j) == .mark && sentence.words[j].upos == .particle
  }

  /// Whether another verb stands on the path from a word up to the head.
  func crossesClause(_ word: Int, _ head: Int) -> Bool {
    var current = sentence.heads[word]
    while let here = current, here != head {
      if sentence.words[here].upos == .verb { return true }
      current = sentence.heads[here]
    }
    return false
  }

  func crossesVerb(_ from: Int, _ to: Int) -> Bool {
    ((from + 1)..<to).contains { sentence.words[$0].upos == .verb || sentence.words[$0].upos == .punctuation }
  }

  // MARK: Roles

  func statements(
    _ frame: Frame, _ reading: FrameLexicon.Reading, _ type: RelationType, at word: Int,
    _ category: FrameLexicon.Category
  ) -> [Statement] {
    let clause = self.clause(for: reading, category, at: word)
    if frame.content == .alleged, deniesPattern(frame, at: word) { return [] }
    if clause.inheritsSubject, isOnCondition(word), hasClitic(word) || standsUnderPerson(word) { return [] }
    var actors = firstResolved(frame.actor, clause, word, type.row.quadClass == .tie ? .target : .agent)
    var recipients = firstResolved(frame.recipient, clause, word, .target, except: actors)
    if type.name == "REQUEST", category == .verb {
      let asked = clause.objects + content(of: word).flatMap { sentence.children(of: $0, .nsubj) }
      let people = asked.filter { knowledge.isA("populace", sentence.lower[$0]) }
      let patients = union(patientsOfContent(word) + people, .target)
      recipients.removeAll { patients.contains($0) }
    }
    if recipients.isEmpty, !actors.isEmpty {
      recipients = union(clause.receivers, .target).filter { !actors.contains($0) }
    }
    if recipients.isEmpty, !actors.isEmpty, hasAddressee(type) {
      recipients = union(clause.addressees, .target).filter { !actors.contains($0) }
    }
    if actors.isEmpty, !recipients.isEmpty { actors = union(clause.companions, .agent) }
    if actors.isEmpty, !recipients.isEmpty, type.name == "CONSULT" {
      actors = union(clause.attendants, .agent).filter { !recipients.contains($0) }
    }
    if recipients.isEmpty, !actors.isEmpty, type.name == "CONSULT", clause.isPassive {
      recipients = partiesOfMediated(word).filter { !actors.contains($0) }
    }
    if category == .noun, type.row.quadClass == .tie { linkTie(frame, at: word, &actors, &recipients) }
    var status = statuses.read(word)
    if status.isContentOnly, type.row.quadClass != .tie { return [] }
    if category == .verb, type.row.quadClass == .tie, isOutlook(word) { status.status = min(status.status, .planned) }
    if let own = frame.status { status.status = min(status.status, own) }
    if frame.slots.contains(where: { match($0, of: word, in: frame).map(isDenied) ?? false }) {
      status.status = .negated
    }
    var isGroup = false
    var told = type
    let hasOtherParty =
      frame.recipient.contains(.object)
      && (clause.isPassive ? clause.subjects : clause.objects).contains {
        !knowledge.isA("reciprocal", sentence.lower[$0])
          && !knowledge.isA("reciprocal-end", sentence.lower[$0])
      }
    if actors.isEmpty, frame.isReciprocal, recipients.count > 1,
      clause.obliques.contains(where: { knowledge.isA("joint", $0.marker) })
    {
      swap(&actors, &recipients)
    }
    let actsMutually = category == .verb && isReciprocal(word)
    if recipients.isEmpty, frame.isReciprocal && !isBetween(frame) || actsMutually, actors.count > 1, !hasOtherParty {
      recipients = actors
      isGroup = true
    }
    if recipients.isEmpty, frame.content == Frame.Content.none, !frame.recipient.contains(.contentSubject) {
      recipients = contentRecipients(word, of: type).filter { !actors.contains($0) }
    }
    if frame.content == Frame.Content.none, type.name == "AGREE", !recipients.isEmpty,
      Set(recipients).isSubset(of: contentRecipients(word, of: type))
    {
      guard let promised = promisedType(type, word) else { return [] }
      told = promised
    }
    if frame.content == .denied, hasGerund(word) {
      return []
    }
    if frame.content == .denied, clause.objects.contains(where: isClaimPronoun) { return [] }
    let origin: Statement.Origin = category == .noun ? .noun(frame: reading.frame) : .verb(frame: reading.frame)
    var result: [Statement] = []
    for (i, actor) in actors.enumerated() {
      for (j, recipient) in recipients.enumerated() where actor != recipient {
        if isGroup, j <= i, type.isMutual || !actsMutually { continue }
        if !isPlausible(type, actor, recipient) { continue }
        // `permohonannya, kata X kepada Reuters`
        if category == .noun, type.name == "REQUEST", registry[recipient].kind == .media { continue }
        // `kami bisa melumpuhkan KPK`, said for the KPK
        let isOwn = registry[actor].offices.contains(recipient)
        if isOwn, type.row.quadClass == .materialConflict, status.status != .asserted { continue }
        let isReversed = status.status == .negated && frame.types[.negated] != nil && !isGroup
        if isReversed { status.status = .asserted }
        result.append(
          finish(
            Statement(
              type: isReversed ? frame.types[.negated] ?? type : circumstantialType(frame, told, actor, recipient),
              actor: actor, recipient: recipient,
              status: status.status, attribution: [],
              mode: frame.mode, contexts: frame.contexts, title: nil, sentence: sentence.index, word: word,
              origin: origin), status))
      }
    }
    return result
  }

  /// `imposed no sanctions`: a noun of the pattern that its determiner denies.
  private func isDenied(_ noun: Int) -> Bool {
    knowledge.language == .english && sentence.words[noun].upos == .noun
      && sentence.children(of: noun, .det).contains { statuses.cue(at: $0) == .negation }
  }

  /// Whether the actor of a verb stands between others (`mediate`) and not with them.
  private func isBetween(_ frame: Frame) -> Bool {
    frame.recipient.contains { role in
      if case .preposition(let marker) = role { return knowledge.isA("between", marker) }
      return false
    }
  }

  /// `the best person to lead the country`: an infinitive that tells what somebody is to do.
  private func isOutlook(_ verb: Int) -> Bool {
    knowledge.language == .english && sentence.words[verb].features.contains(.infinitive)
      && sentence.heads[verb].map({ !knowledge.isA("aspect-verb", sentence.words[$0].lemma.lowercased()) }) ?? true
      && [.acl, .advcl].contains(sentence.base(verb)) && sentence.words[verb].relation != .relativeClause
  }

  /// Whether who answers such an act is the one it was meant for.
  private func hasAddressee(_ type: RelationType) -> Bool {
    ["ACCUSE", "AGREE", "REQUEST", "THREATEN"].contains(type.name)
  }

  /// `X bebas jika mendukungnya`: who does it to whom is told by neither.
  private func isOnCondition(_ verb: Int) -> Bool {
    sentence.children(of: verb, .mark).contains { statuses.cue(at: $0) == .condition }
  }

  /// `mempersilakan X mundur jika tetap mendukung Y`: the verb above acts on somebody who may be the one.
  private func standsUnderPerson(_ verb: Int) -> Bool {
    var word = sentence.heads[verb]
    for _ in 0..<2 {
      guard let head = word else { return false }
      if sentence.children(of: head, .obj).contains(where: { found.mentionOfWord[$0] != nil }) { return true }
      word = sentence.heads[head]
    }
    return false
  }

  private func hasClitic(_ verb: Int) -> Bool {
    verb + 1 < sentence.words.count && sentence.words[verb + 1].continuesToken && sentence.words[verb].upos == .verb
  }

  /// `menilai X tidak melanggar`: a word of the pattern is negated.
  private func deniesPattern(_ frame: Frame, at word: Int) -> Bool {
    frame.slots.contains { slot in
      match(slot, of: word, in: frame).map { sentence.words[$0].upos != .noun && statuses.localStatus($0) == .negated }
        ?? false
    }
  }

  /// `saling menyerang`, `accuse each other`: each does it to the other.
  func isReciprocal(_ verb: Int) -> Bool {
    if knowledge.language != .english {
      return (max(0, verb - 2)..<verb).contains { knowledge.isA("reciprocal", sentence.lower[$0]) }
    }
    let near = (verb + 1)..<min(verb + 4, max(sentence.words.count - 1, verb + 1))
    // `each of the two accused the other`
    let isDistributed = sentence.children(of: verb, .nsubj).contains { subject in
      ([subject] + sentence.children[subject]).contains { knowledge.isA("distributive", sentence.lower[$0]) }
    }
    if isDistributed, near.contains(where: { knowledge.isA("reciprocal-end", sentence.lower[$0]) }) { return true }
    return near.contains {
      knowledge.isA("reciprocal", sentence.lower[$0]) && knowledge.isA("reciprocal-end", sentence.lower[$0 + 1])
    }
  }

  /// The phrases among which a frame seeks its parties.
  func clause(for reading: FrameLexicon.Reading, _ category: FrameLexicon.Category, at word: Int) -> Clause {
    let frame = frames.frames[reading.frame]
    var clause = category == .verb ? clauses.clause(of: word, voice: reading.voice) : nounClause(word)
    for slot in frame.slots {
      guard let match = match(slot, of: word, in: frame) else { continue }
      clauses.addPhrases(under: match, to: &clause)
      takeParticle(match, into: &clause)
      // `fighter jets to X`: the phrases of a compound hang on its last noun.
      if sentence.base(match) == .compound, let noun = sentence.heads[match], noun > match, noun != word {
        clauses.addPhrases(under: noun, to: &clause)
      }
      // `bertanggung jawab terhadap serangan itu`: the attack is not what was attacked.
      if frame.type?.name == "ASSAULT" { clause.obliques.removeAll { $0.word == match } }
    }
    addCompanions(&clause, isReciprocal: frame.isReciprocal)
    return clause
  }

  /// `shrugged off X`: what the tree takes for the preposition of X is the verb's particle, and X its object.
  private func takeParticle(_ word: Int, into clause: inout Clause) {
    guard knowledge.language == .english, !clause.isPassive, sentence.base(word) == .caseMarker,
      word == clause.predicate + 1, knowledge.isA("adverbial-particle", sentence.lower[word]),
      let object = sentence.heads[word], clause.obliques.contains(where: { $0.word == object })
    else { return }
    clause.objects.append(object)
  }

  /// `X, cabang Y,`: who holds a tie noun and whose it is, by the patterns of apposition.
  func linkTie(_ frame: Frame, at word: Int, _ actors: inout [Int], _ recipients: inout [Int]) {
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

  func circumstantialType(_ frame: Frame, _ type: RelationType, _ actor: Int, _ recipient: Int) -> RelationType {
    if let official = frame.types[.official], isOfficial(actor) { return official }
    if let personal = frame.types[.personal], isCivil(actor), isCivil(recipient) { return personal }
    if let body = frame.types[.body], registry[recipient].kind == .igo { return body }
    return type
  }

  func isCivil(_ actor: Int) -> Bool {
    switch registry[actor].kind {
    case .person, .organization, .company, .media: true
    case .country, .igo, .armedGroup, .territory: false
    }
  }

  func isOfficial(_ actor: Int) -> Bool {
    registry[actor].kind == .country || registry[actor].kind == .igo
      || (registry[actor].kind == .person && !registry[actor].posts.isEmpty)
  }

  /// Ties bind only the kinds of actor they are defined for.
  func isPlausible(_ type: RelationType, _ actor: Int, _ recipient: Int) -> Bool {
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
}
