import Linguistics
import RelationGraph

/// Reads from the words around a predicate, and from what governs it, how certain the text makes an event.
struct StatusReader {
  let sentence: SentenceView
  let knowledge: LanguageKnowledge
  let frames: FrameLexicon

  /// What the text makes of an event, before it is known who acts.
  struct Reading: Sendable {
    var status: Status = .asserted
    /// Words that head the phrases of speakers from whose mouth the event comes.
    var speakers: [Speaker] = []
    /// Whether the event is only the content of a demand, threat, promise or refusal.
    var isContentOnly = false
    /// Whether the event stands in direct speech whose speaker must be sought outside the sentence.
    var isQuoted = false
  }

  /// Who says it, and in what manner.
  struct Speaker: Sendable {
    let governor: Int
    let frame: Int?
    let content: Frame.Content
    /// The phrase after `menurut`, `according to`; nil when the governor's subject speaks.
    let phrase: Int?
  }

  /// The reading of a predicate.
  func read(_ predicate: Int) -> Reading {
    var reading = Reading()
    reading.status = localStatus(predicate)
    climb(from: predicate, into: &reading)
    addSources(predicate, &reading)
    if sentence.isQuoted[predicate], reading.speakers.isEmpty { reading.isQuoted = true }
    return reading
  }

  // MARK: Around the predicate

  static let cueRelations: Set<DependencyRelation> = [.advmod, .aux, .mark, .det, .cc, .cop, .dep]

  func localStatus(_ predicate: Int) -> Status {
    var status = Status.asserted
    for child in sentence.children[predicate] {
      let relation = sentence.base(child)
      guard StatusReader.cueRelations.contains(relation) || isCueClitic(child),
        let cue = cue(at: child)
      else { continue }
      status = min(status, StatusReader.status(of: cue, relation))
    }
    if sentence.words[predicate].upos == .verb || sentence.words[predicate].upos == .noun {
      status = min(status, cuesBefore(predicate))
    }
    if isDeniedOfSubject(predicate) { status = min(status, .negated) }
    if isConditional(predicate) { status = min(status, .planned) }
    return status
  }

  /// `Neither A nor B attacked`, `No soldier of A entered`: what the subject's determiner denies.
  private func isDeniedOfSubject(_ predicate: Int) -> Bool {
    guard knowledge.language == .english, sentence.words[predicate].upos == .verb else { return false }
    return sentence.children(of: predicate, .nsubj).contains { subject in
      sentence.children(of: subject, .det, .cc).contains { $0 < subject && cue(at: $0) == .negation }
    }
  }

  /// `… bila diserang`, `… if attacked`: what happens only on a condition.
  private func isConditional(_ predicate: Int) -> Bool {
    sentence.children(of: predicate, .advcl).contains { clause in
      sentence.children(of: clause, .mark).contains { cue(at: $0) == .condition }
    }
  }

  func isCueClitic(_ child: Int) -> Bool { sentence.words[child].features.contains(.polarityNegative) }

  private static func status(of cue: LanguageKnowledge.Cue, _ relation: DependencyRelation) -> Status {
    switch cue {
    case .negation: .negated
    case .future, .plan, .possibility, .obligation, .condition, .doubt: .planned
    case .purpose: relation == .mark || relation == .caseMarker ? .planned : .asserted
    case .allegation: .alleged
    case .counterfactual: .negated
    case .source, .emphasis: .asserted
    }
  }

  func cue(at word: Int) -> LanguageKnowledge.Cue? {
    if let match = knowledge.cues.match(sentence.lower, at: word) { return match.value }
    return knowledge.language == .english ? knowledge.cues[sentence.words[word].lemma.lowercased()] : nil
  }

  /// Cues that stand right before the verb though the tree hangs them elsewhere.
  private func cuesBefore(_ predicate: Int) -> Status {
    var status = Status.asserted
    var j = predicate - 1
    var skipped = 0
    while j >= 0, skipped < 3 {
      let word = sentence.words[j]
      guard [.auxiliary, .adverb, .particle].contains(word.upos) else { break }
      if let cue = cue(at: j), cue != .source, cue != .allegation {
        status = min(status, StatusReader.status(of: cue, .advmod))
      }
      skipped += 1
      j -= 1
    }
    return status
  }

  // MARK: What governs it

  private func climb(from predicate: Int, into reading: inout Reading) {
    var word = predicate
    var steps = 0
    var isDirect = true
    if let verb = sentence.verbBeforeGerund(predicate) { apply(verb, isClause: true, isDirect: true, &reading) }
    if let verb = claimVerb(of: predicate) { apply(verb, isClause: true, isDirect: true, &reading) }
    if let verb = demandBefore(predicate) { apply(verb, isClause: true, isDirect: true, &reading) }
    while let head = sentence.heads[word], steps < 8 {
      steps += 1
      let relation = sentence.base(word)
      switch relation {
      case .conj:
        if steps == 1, isDirect { reading.status = min(reading.status, sharedStatus(word, head)) }
      case .xcomp, .ccomp, .csubj:
        apply(head, isClause: true, isDirect: isDirect, &reading)
      case .obj:
        if sentence.words[word].upos == .noun { apply(head, isClause: false, isDirect: isDirect, &reading) }
        // `will not join sanctions`: what is said of the verb that only carries the noun is said of the noun.
        if word == predicate, frames.isLight(knowledge.predicateKey(head, in: sentence)) {
          reading.status = min(reading.status, localStatus(head))
        }
      case .nsubj:
        let isPassive = sentence.words[word].relation == .nsubjPass
        if isPassive, sentence.words[word].upos == .noun { apply(head, isClause: false, isDirect: isDirect, &reading) }
      case .nmod where sentence.words[head].upos == .noun:
        apply(head, isClause: isThreatened(word, head), isDirect: isDirect, &reading)
      case .advcl where isRelative(word): isDirect = false
      case .advcl:
        adverbial(word, head, isDirect, &reading)
      case .acl:
        if sentence.words[word].upos == .verb, contentOfNoun(word) {
          apply(head, isClause: true, isDirect: isDirect, &reading)
        }
        if deniesExistence(of: head) { reading.status = .negated }
        isDirect = false
      case .parataxis:
        if let content = content(at: head), content.content == .reported {
          reading.speakers.append(
            Speaker(governor: head, frame: content.frame, content: .reported, phrase: nil))
        }
      default: break
      }
      word = head
    }
    speechBeside(word, predicate, &reading)
  }

  /// `refused to arrest X, whom Y accuses`: a relative clause that the tree hangs on the verb.
  private func isRelative(_ verb: Int) -> Bool {
    sentence.words[verb].relation != .advcl
  }

  /// `ancaman perang`, `a threat of war`: the event that a threat names.
  private func isThreatened(_ event: Int, _ noun: Int) -> Bool {
    guard let frame = content(at: noun)?.frame, frames.frames[frame].type == RelationType("THREATEN") else {
      return false
    }
    return sentence.caseMarker(of: event).map { knowledge.isA("possessive-preposition", $0) } ?? true
  }

  /// `tak ada anggota yang mengancamnya`: nobody of whom the clause tells.
  private func deniesExistence(of noun: Int) -> Bool {
    (max(1, noun - 2)..<max(1, noun)).contains { j in
      knowledge.isA("existential", sentence.lower[j]) && cue(at: j - 1) == .negation
    }
  }

  /// `accused X of bombing Y`: the verb that claims what a gerund or noun behind `of`, `for`, `with` names.
  func claimVerb(of predicate: Int) -> Int? {
    guard knowledge.language == .english,
      sentence.children(of: predicate, .mark, .caseMarker).contains(where: {
        knowledge.isA("content-marker", sentence.lower[$0])
      }), let head = sentence.heads[predicate]
    else { return nil }
    if sentence.words[head].upos == .verb { return content(at: head)?.content == .alleged ? head : nil }
    guard sentence.base(head) == .obj, let verb = sentence.heads[head] else { return nil }
    return content(at: verb)?.content == .alleged ? verb : nil
  }

  /// `mendesak X mencopot Y`: the demand whose object stands right before a verb that the tree joins to another one.
  private func demandBefore(_ verb: Int) -> Int? {
    guard knowledge.language != .english, sentence.base(verb) == .conj, sentence.words[verb].upos == .verb, verb > 1,
      sentence.children(of: verb, .cc).isEmpty, sentence.words[verb - 1].upos != .punctuation
    else { return nil }
    var word = verb - 1
    while sentence.words[word].upos != .verb, let head = sentence.heads[word] { word = head }
    guard word < verb, sentence.words[word].upos == .verb, content(at: word)?.content == Frame.Content.none else {
      return nil
    }
    return word
  }

  /// Modality told once for coordinated verbs: `akan menyerang dan menduduki`.
  private func sharedStatus(_ word: Int, _ head: Int) -> Status {
    guard sentence.words[word].upos == .verb,
      !sentence.children[word].contains(where: { sentence.base($0) == .nsubj || sentence.base($0) == .aux })
    else { return .asserted }
    let status = localStatus(head)
    if status == .negated, knowledge.language != .english, word - head == 2 { return .negated }
    return status == .planned ? .planned : .asserted
  }

  private func adverbial(_ word: Int, _ head: Int, _ isDirect: Bool, _ reading: inout Reading) {
    let mark = sentence.children(of: word, .mark, .caseMarker).first
    // `meninjau larangan mengirim senjata`: a clause right behind a noun is what the noun is about.
    if mark == nil, knowledge.language != .english, word - 1 > head, sentence.words[word - 1].upos == .noun,
      content(at: word - 1) != nil
    {
      apply(word - 1, isClause: true, isDirect: isDirect, &reading)
    }
    let isPurpose = mark.map { knowledge.isA("purpose-marker", sentence.lower[$0]) } ?? false
    if let mark, let cue = cue(at: mark), cue == .condition { reading.status = min(reading.status, .planned) }
    let isContent = mark.map { knowledge.isA("content-marker", sentence.lower[$0]) } ?? false
    let governs: Set<Frame.Content> =
      mark.map { knowledge.isA("warning-marker", sentence.lower[$0]) } == true
      ? [.none] : isContent ? [.alleged, .negated] : []
    if knowledge.language == .english, let governing = content(at: head), governs.contains(governing.content) {
      apply(head, isClause: true, isDirect: isDirect, &reading)
      return
    }
    if isPurpose || mark == nil, let governing = content(at: head), governing.content != .reported,
      isPurpose || governing.content != .none, word > head
    {
      apply(head, isClause: true, isDirect: isDirect, &reading)
    } else if isPurpose, !protests(word) {
      reading.status = min(reading.status, .planned)
    }
  }

  /// `chained themselves to a rig to protest`: who does a thing in protest does protest.
  private func protests(_ word: Int) -> Bool {
    readings(word).contains { frames.frames[$0.frame].type?.name == "PROTEST" }
  }

  /// Whether a verb under a noun tells what the noun is about (`rencana menyerang`, `a plan to attack`).
  private func contentOfNoun(_ verb: Int) -> Bool {
    !sentence.children[verb].contains {
      knowledge.isA("relativizer", sentence.lower[$0])
        && !(knowledge.language == .english && sentence.base($0) == .mark)
    }
      && (sentence.words[verb].features.contains(.infinitive) || knowledge.language != .english
        || sentence.children(of: verb, .mark).isEmpty == false)
  }

  func content(at word: Int) -> (frame: Int, content: Frame.Content)? {
    let readings = readings(word)
    let next = word + 1 < sentence.words.count ? sentence.lower[word + 1] : ""
    // `rule out`: what the verb with its particle does to its content comes before what the bare verb does.
    let phrasal = readings.first {
      let frame = frames.frames[$0.frame]
      return knowledge.language == .english && frame.slots.count == 1 && frame.slots[0].contains(next)
        && (frame.type == nil || knowledge.isA("adverbial-particle", next))
    }
    for reading in [phrasal].compactMap({ $0 }) + readings.filter({ frames.frames[$0.frame].slots.isEmpty }) {
      if let content = frames.frames[reading.frame].content { return (reading.frame, content) }
    }
    return nil
  }

  private func readings(_ word: Int) -> [FrameLexicon.Reading] {
    let key = knowledge.predicateKey(word, in: sentence)
    switch sentence.words[word].upos {
    case .noun, .properNoun:
      let nouns = frames.readings(.noun, key)
      return nouns.isEmpty && knowledge.language != .english ? frames.readings(.verb, key) : nouns
    case .adjective: return frames.readings(.adjective, key) + frames.readings(.verb, key)
    default: return frames.readings(.verb, key)
    }
  }

  private func apply(_ head: Int, isClause: Bool, isDirect: Bool, _ reading: inout Reading) {
    guard let (frame, content) = content(at: head) else { return }
    let own = localStatus(head)
    switch content {
    case .reported:
      if isClause {
        reading.speakers.append(Speaker(governor: head, frame: frame, content: .reported, phrase: nil))
      }
    case .alleged where isClause || frames.frames[frame].type == nil:
      reading.status = min(reading.status, .alleged)
      reading.speakers.append(Speaker(governor: head, frame: frame, content: .alleged, phrase: nil))
    case .denied where isDirect:
      reading.status = own == .negated ? reading.status : min(reading.status, .denied)
      reading.speakers.append(Speaker(governor: head, frame: frame, content: .denied, phrase: nil))
    case .planned where isDirect: reading.status = min(reading.status, .planned)
    case .none where isDirect && isClause: reading.isContentOnly = true
    case .negated where isDirect && isClause:
      // `did not rule out attacking`
      reading.status = own == .negated ? min(reading.status, .planned) : .negated
    case .asserted where isDirect: reading.status = min(reading.status, own)
    default: break
    }
  }

  /// `…, kata X` and `X said: …` where the speech verb hangs on the clause instead of governing it.
  private func speechBeside(_ root: Int, _ predicate: Int, _ reading: inout Reading) {
    guard reading.speakers.isEmpty else { return }
    for child in sentence.children(of: root, .parataxis) where !sentence.descends(predicate, from: child) {
      if let content = content(at: child), content.content == .reported {
        reading.speakers.append(Speaker(governor: child, frame: content.frame, content: .reported, phrase: nil))
        return
      }
    }
  }

  /// `menurut X`, `according to X`.
  private func addSources(_ predicate: Int, _ reading: inout Reading) {
    for i in sentence.words.indices where sentence.words[i].upos == .adposition || sentence.words[i].upos == .verb {
      guard let match = knowledge.cues.match(sentence.lower, at: i), match.value == .source,
        sentence.base(i) == .caseMarker, let phrase = sentence.heads[i], let anchor = sentence.heads[phrase],
        anchor == predicate || sentence.descends(predicate, from: anchor)
      else { continue }
      reading.speakers.append(Speaker(governor: anchor, frame: nil, content: .reported, phrase: phrase))
    }
  }
}
