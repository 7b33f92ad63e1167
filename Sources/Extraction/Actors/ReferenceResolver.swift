import Linguistics
import RelationGraph

/// Finds the actors that pronouns and descriptions stand for, in reading order.
struct ReferenceResolver {
  let gazetteer: Gazetteer
  let knowledge: LanguageKnowledge
  let frames: FrameLexicon
  let sentences: [SentenceView]
  let mentions: [SentenceMentions]
  var registry: ActorRegistry
  /// The actors each mention stands for; several for `kedua negara` and the like.
  private(set) var actors: [[[Int]]]
  private(set) var history: [Trace] = []
  /// Who spoke last outside quotation marks, and in which sentence.
  var lastSpeaker: (actor: Int, sentence: Int)?

  /// A place where an actor was told of.
  struct Trace {
    let actors: [Int]
    let sentence: Int
    let word: Int
    let words: Range<Int>
    let isSubject: Bool
    let isMainSubject: Bool
    let governor: Int?
    /// Whether these are the two sides of a meeting rather than names told in one list.
    var arePartners = false
    /// Whether it only tells where a thing is from (`the Danish shipping company`).
    var isAttribute = false
  }

  init(
    gazetteer: Gazetteer, knowledge: LanguageKnowledge, frames: FrameLexicon, sentences: [SentenceView],
    mentions: [SentenceMentions], names: NameResolver
  ) {
    self.gazetteer = gazetteer
    self.knowledge = knowledge
    self.frames = frames
    self.sentences = sentences
    self.mentions = mentions
    registry = names.registry
    actors = names.actorOfMention.map { $0.map { $0.map { [$0] } ?? [] } }
    for pair in names.pairs { actors[pair.sentence][pair.mention] = pair.actors }
  }

  /// Resolves all references; a reference with no safe antecedent stays empty.
  mutating func resolve() {
    for s in sentences.indices where !sentences[s].isTitle {
      for m in mentions[s].mentions.indices {
        let mention = mentions[s].mentions[m]
        switch mention.form {
        case .name: break
        case .pronoun(let pronoun):
          if pronoun.person == 1 {
            let form = sentences[s].lower[mention.head]
            let isExclusive = knowledge.isA("exclusive-we", form)
            actors[s][m] =
              knowledge.isA("inclusive-we", form)
              ? [] : quotedSpeaker(pronoun, s, isExclusive: isExclusive).map { [$0] } ?? []
            continue
          }
          if actors[s][m].isEmpty { actors[s][m] = antecedents(of: pronoun, mention, s) }
        case .description(let description):
          resolveClitic(after: mention, s)
          actors[s][m] = antecedents(of: description, mention, s, m)
        }
        if !actors[s][m].isEmpty { remember(mention, actors[s][m], s) }
      }
      rememberGroups(s)
      if let speaker = speaker(in: s) { lastSpeaker = (speaker, s) }
    }
  }

  /// `negaranya`: whose it is must be known before which one it is.
  private mutating func resolveClitic(after mention: Mention, _ s: Int) {
    let next = mention.words.upperBound
    guard next < sentences[s].words.count, sentences[s].words[next].continuesToken,
      let m = mentions[s].mentionOfWord[next], case .pronoun(let pronoun) = mentions[s].mentions[m].form
    else { return }
    actors[s][m] = antecedents(of: pronoun, mentions[s].mentions[m], s)
  }

  private mutating func remember(_ mention: Mention, _ actors: [Int], _ s: Int) {
    let sentence = sentences[s]
    if standsAsPlace(mention, sentence) { return }
    let top = conjunctionTop(mention.head, sentence)
    let acting = actingNoun(of: top, sentence) ?? top
    history.append(
      Trace(
        actors: actors, sentence: s, word: mention.words.lowerBound, words: mention.words,
        isSubject: sentence.base(acting) == .nsubj || (sentence.heads[top] == nil),
        isMainSubject: isMainSubject(top, sentence), governor: sentence.heads[top],
        isAttribute: isAttribute(mention, sentence)))
  }

  /// `juru bicara SDF menyebutkan`, `militer Israel menyerang`: the noun through which an owner is the subject.
  private func actingNoun(of owner: Int, _ sentence: SentenceView) -> Int? {
    guard knowledge.language != .english, sentence.base(owner) == .nmod || sentence.base(owner) == .flat,
      sentence.caseMarker(of: owner) == nil, let noun = sentence.heads[owner], noun < owner
    else { return nil }
    if mentions[sentence.index].titleOfWord[noun] != nil { return noun }
    switch knowledge.agentNouns[sentence.lower[noun]] {
    case .government, .officials, .force: return noun
    case .members, .utterance, .asset, nil: return nil
    }
  }

  /// `di Gedung DPR, Jakarta`: a capital that only tells where, or whence the article is sent.
  private func standsAsPlace(_ mention: Mention, _ sentence: SentenceView) -> Bool {
    guard mention.name?.sense == .capital || mention.name?.sense == .seat else { return false }
    guard mention.words.lowerBound > 0 else {
      let next = mention.words.upperBound
      return next < sentence.words.count && sentence.words[next].upos == .punctuation
    }
    let start = mention.words.lowerBound
    let before = sentence.lower[start - 1]
    if start > 1, sentence.words[start - 1].upos == .noun,
      knowledge.isA("place-preposition", sentence.lower[start - 2])
    {
      return true
    }
    return before == "," || knowledge.isA("place-preposition", before)
      || knowledge.isA("direction-preposition", before)
  }

  private func isAttribute(_ mention: Mention, _ sentence: SentenceView) -> Bool {
    guard mention.name?.sense == .demonym, let noun = sentence.heads[mention.head], noun > mention.head,
      sentence.base(mention.head) == .amod || sentence.base(mention.head) == .compound
    else { return false }
    switch knowledge.agentNouns[sentence.lower[noun]] ?? knowledge.agentNouns[sentence.words[noun].lemma.lowercased()] {
    case .government, .officials, .force: return false
    case .members, .utterance, .asset, nil: return mentions[sentence.index].titleOfWord[noun] == nil
    }
  }

  /// Coordinated names also count as one group that a plural may stand for.
  private mutating func rememberGroups(_ s: Int) {
    let sentence = sentences[s]
    var groups: [Int: [Int]] = [:]
    for (m, mention) in mentions[s].mentions.enumerated() where !actors[s][m].isEmpty {
      groups[conjunctionTop(mention.head, sentence), default: []].append(m)
    }
    for top in groups.keys.sorted() {
      guard let members = groups[top], members.count > 1, !isBorder(top, sentence) else { continue }
      remember(group: members, s, isSubject: sentence.base(top) == .nsubj, governor: sentence.heads[top])
    }
    for verb in sentence.words.indices where sentence.words[verb].upos == .verb {
      let members = partners(of: verb, s).flatMap { groups[conjunctionTop($0, sentence)] ?? [] }
      if members.count > 1 { remember(group: members, s, isSubject: true, governor: verb, arePartners: true) }
    }
  }

  /// `perbatasan X dan Y`: two that only tell where.
  private func isBorder(_ top: Int, _ sentence: SentenceView) -> Bool {
    sentence.heads[top].map { knowledge.isA("border-noun", sentence.lower[$0]) } ?? false
  }

  private mutating func remember(
    group members: [Int], _ s: Int, isSubject: Bool, governor: Int?, arePartners: Bool = false
  ) {
    var all: [Int] = []
    for m in members { for actor in actors[s][m] where !all.contains(actor) { all.append(actor) } }
    let persons = all.filter { registry[$0].kind == .person }
    if persons.count > 1 { all = persons }
    guard all.count > 1, persons.isEmpty || persons.count == all.count else { return }
    let first = mentions[s].mentions[members[0]]
    history.append(
      Trace(
        actors: all, sentence: s, word: first.words.lowerBound, words: first.words, isSubject: isSubject,
        isMainSubject: isSubject && (governor.map { sentences[s].heads[$0] == nil } ?? true), governor: governor,
        arePartners: arePartners))
  }

  /// The two sides of a verb of mutual dealings (`A bertemu B`, `A met with B`), by their heads; none for other verbs.
  private func partners(of verb: Int, _ s: Int) -> [Int] {
    let sentence = sentences[s]
    let key = knowledge.predicateKey(verb, in: sentence)
    let readings = frames.readings(.verb, key).filter {
      let frame = frames.frames[$0.frame]
      return frame.type?.isMutual == true && frame.slots.isEmpty
    }
    guard let voice = readings.first?.voice else { return [] }
    let clause = ClauseReader(
      sentence: sentence, knowledge: knowledge, found: mentions[s], frames: frames
    ).clause(of: verb, voice: voice)
    let companions = clause.obliques.filter { knowledge.isA("comitative", $0.marker) }.map(\.word)
    guard !clause.subjects.isEmpty, !(clause.objects + companions).isEmpty else { return [] }
    return clause.subjects + clause.objects + companions
  }

  private func isMainSubject(_ top: Int, _ sentence: SentenceView) -> Bool {
    guard sentence.base(top) == .nsubj, let head = sentence.heads[top] else { return sentence.heads[top] == nil }
    return sentence.heads[head] == nil
  }

  private func conjunctionTop(_ word: Int, _ sentence: SentenceView) -> Int {
    var top = word
    while [.conj, .flat, .appos].contains(sentence.base(top)), let head = sentence.heads[top] { top = head }
    return top
  }

  /// Phrases of the verb that governs a word: a description does not stand for the one who does something to it.
  private func coArguments(_ word: Int, _ sentence: SentenceView) -> [Int] {
    guard let verb = governingVerb(word, sentence) else { return [] }
    let clause = ClauseReader(
      sentence: sentence, knowledge: knowledge, found: mentions[sentence.index], frames: frames
    ).clause(
      of: verb, voice: .unmarked)
    return clause.subjects + clause.agents
  }

  private func governingVerb(_ word: Int, _ sentence: SentenceView) -> Int? {
    var current = sentence.heads[word]
    while let here = current, sentence.words[here].upos != .verb { current = sentence.heads[here] }
    return current
  }

  private func antecedents(of pronoun: LanguageKnowledge.Pronoun, _ mention: Mention, _ s: Int) -> [Int] {
    let sentence = sentences[s]
    let isPossessive =
      sentence.base(mention.head) == .nmod || sentence.words[mention.head].continuesToken
      || sentence.words[mention.head].features.contains(.possessive)
    let governor = isPossessive ? nil : sentence.heads[mention.head]
    let host = knowledge.language == .english ? mention.words.upperBound : mention.words.lowerBound - 1
    let isKin = sentence.words.indices.contains(host) && knowledge.kinship[sentence.lower[host]] != nil
    let isSubject = sentence.base(mention.head) == .nsubj
    let excluded = isPossessive || isSubject ? [] : coArguments(mention.head, sentence)
    if isPossessive, let near = nameBeforePhrase(mention, sentence), near.allSatisfy({ kindFits($0, pronoun) }) {
      return near
    }
    if isPossessive, let later = subjectBehindFront(mention, sentence), kindFits(later, pronoun) { return [later] }
    let isSureOfMany = pronoun.isPlural && (knowledge.language == .english || !pronoun.isSingular)
    if isSureOfMany, standsForUnnamed(mention, s) { return [] }
    if let subject = subjectAhead(of: mention, s), kindFits(subject, pronoun) { return [subject] }
    let speaker = sentence.isQuoted[mention.head] ? quotedSpeaker(pronoun, s, isExclusive: true) : nil
    // `it` mostly is a thing: only what acted just before is meant by it.
    let isThing =
      knowledge.language == .english && !isPossessive && !pronoun.isPlural && !pronoun.personsOnly
    var best: (score: Double, actors: [Int])?
    for trace in history.reversed() {
      let distance = s - trace.sentence
      if distance > 2 { break }
      let fitsNumber = pronoun.isPlural && !pronoun.isSingular ? pluralFits(trace) : trace.actors.count == 1
      if trace.arePartners, pronoun.isSingular { continue }
      guard fitsNumber || pronoun.isPlural && trace.actors.count > 1 else { continue }
      guard trace.actors.allSatisfy({ kindFits($0, pronoun) }) else { continue }
      if isKin, registry[trace.actors[0]].kind != .person { continue }
      // `X, his wife`: nobody is a relative of themselves.
      if isKin, distance == 0, trace.words.upperBound == mention.words.lowerBound - 1,
        sentence.words[trace.words.upperBound].form == ","
      {
        continue
      }
      if let speaker, trace.actors == [speaker] { continue }
      if isThing, distance > 1 || !isSubject && !trace.isSubject { continue }
      if distance == 0, let governor, trace.governor == governor { continue }
      if distance == 0, excluded.contains(where: trace.words.contains) { continue }
      var score = -2.0 * Double(distance) + (trace.isSubject ? 1.5 : 0) + (trace.isMainSubject ? 0.5 : 0)
      if trace.actors.count > 1 {
        score += 1
      } else if pronoun.isPlural, registry[trace.actors[0]].kind == .person {
        score -= pronoun.isSingular ? 0 : 4
      }
      if isPossessive, distance == 0 { score += 1 }
      if distance == 0 { score -= 0.01 * Double(mention.words.lowerBound - trace.word) }
      if score > (best?.score ?? -.infinity) { best = (score, trace.actors) }
    }
    return best?.actors ?? []
  }

  /// `Denying that it had sent troops, Kenya said …`: a participle before its clause has the subject of the clause.
  private func subjectAhead(of mention: Mention, _ s: Int) -> Int? {
    let sentence = sentences[s]
    guard knowledge.language == .english, var clause = governingVerb(mention.head, sentence) else { return nil }
    while let outer = governingVerb(clause, sentence), outer < mention.head { clause = outer }
    guard sentence.base(clause) == .advcl,
      sentence.words[clause].features.contains(.participle)
        || sentence.words[clause].features.contains(.gerund),
      let main = sentence.heads[clause], main > mention.head,
      let subject = sentence.children(of: main, .nsubj).first(where: { $0 > mention.head && $0 < main }),
      let m = mentions[s].mentionOfWord[subject], mentions[s].mentions[m].name != nil
    else { return nil }
    return actors[s][m].first
  }

  /// `dukungan kepada Rusia dalam invasinya`: the name right before the phrase whose event noun has the clitic.
  private func nameBeforePhrase(_ mention: Mention, _ sentence: SentenceView) -> [Int]? {
    guard knowledge.language != .english else { return nil }
    let host = mention.words.lowerBound - 1
    guard host > 1, sentence.words[host - 1].upos == .adposition,
      !frames.readings(.noun, sentence.lower[host]).isEmpty,
      let m = mentions[sentence.index].mentionOfWord[host - 2], mentions[sentence.index].mentions[m].name != nil,
      let actor = actors[sentence.index][m].first
    else { return nil }
    return [actor]
  }

  /// `Dalam pertemuannya dengan X, Y meminta …`: the subject behind the phrase whose event noun has the clitic.
  private func subjectBehindFront(_ mention: Mention, _ sentence: SentenceView) -> Int? {
    guard knowledge.language != .english, mention.words.lowerBound == 2, sentence.words[0].upos == .adposition,
      !frames.readings(.noun, sentence.lower[1]).isEmpty, let verb = sentence.heads[1]
    else { return nil }
    let found = mentions[sentence.index]
    let subject = sentence.children(of: verb, .nsubj).first { $0 < verb && sentence.words[$0].upos == .properNoun }
    guard let subject, let m = found.mentionOfWord[subject], found.mentions[m].name != nil,
      sentence.words[max(0, found.mentions[m].words.lowerBound - 1)].form == ","
    else { return nil }
    return actors[sentence.index][m].first
  }

  private func pluralFits(_ trace: Trace) -> Bool {
    trace.actors.count > 1 || ![.person, .territory, .media].contains(registry[trace.actors[0]].kind)
  }

  private func kindFits(_ actor: Int, _ pronoun: LanguageKnowledge.Pronoun) -> Bool {
    let record = registry[actor]
    if pronoun.personsOnly && record.kind != .person { return false }
    if !pronoun.personsOnly, knowledge.language == .english, !pronoun.isPlural, record.kind == .person { return false }
    if let gender = pronoun.gender, let known = record.gender, known != gender { return false }
    return true
  }

  private func antecedents(
    of description: LanguageKnowledge.Description, _ mention: Mention, _ s: Int, _ m: Int
  ) -> [Int] {
    let sentence = sentences[s]
    if description.namesTwo { return pair(description, s, before: mention.words.lowerBound) }
    if description.isPost, let owner = namedOwner(mention, s) {
      let holder = postHolder(mention, of: owner, s)
      return holder.isEmpty && isPointedAt(mention, s) ? pointedPerson(mention, of: owner, s) : holder
    }
    let isTitle = description.isPost && knowledge.language != .english && isCapitalized(mention, s)
    if hasNamedOwner(mention, s) || !(mention.isDefinite || isTitle) { return [] }
    if let owner = possessorActor(mention, s) {
      guard registry[owner].kind == .person else { return [] }
      if description.kinds.contains(.country) { return registry[owner].country.map { [$0] } ?? [] }
      return registry[owner].offices.last { description.kinds.contains(registry[$0].kind) }.map { [$0] } ?? []
    }
    if knowledge.language == .english, !description.isPost, let owner = ownerBefore(mention, s) {
      return registry[owner].kind == .country ? [owner] : []
    }
    if knowledge.language == .english, !description.isPost, mention.words.upperBound < sentence.words.count,
      knowledge.isA("possessive-preposition", sentence.lower[mention.words.upperBound])
    {
      return []
    }
    let noun = mention.words.map { sentence.lower[$0] }.joined(separator: " ")
    let excluded = coArguments(mention.head, sentence)
    let isSubject = sentence.base(mention.head) == .nsubj
    let traces = history.reversed().filter { s - $0.sentence <= 4 }
    let subjectsFirst =
      isSubject
      ? traces.filter { s - $0.sentence == 1 && $0.isMainSubject } + traces : Array(traces)
    for trace in subjectsFirst {
      let distance = s - trace.sentence
      guard trace.actors.count == 1, let actor = trace.actors.first, !trace.isAttribute else { continue }
      if distance == 0, excluded.contains(where: trace.words.contains) { continue }
      let record = registry[actor]
      guard description.kinds.contains(record.kind) else { continue }
      if description.isPost, !record.posts.contains(where: { isSamePost($0, noun) }) { continue }
      if let gender = description.gender, let known = record.gender, known != gender { continue }
      return [actor]
    }
    return []
  }

  /// The one person of whom the article has told this post in this state or organisation.
  private func postHolder(_ mention: Mention, of owner: Int, _ s: Int) -> [Int] {
    let post = mention.words.map { sentences[s].lower[$0] }.joined(separator: " ")
    let holders = registry.records.indices.filter { index in
      registry[index].kind == .person && (registry[index].country == owner || registry[index].offices.contains(owner))
        && registry[index].posts.contains { isSamePost($0, post) || isSamePost(post, $0) }
    }
    return holders.count == 1 ? holders : []
  }

  /// Whether a post told before is the one named now: the same words, or more of them, but for `wakil`, `vice`.
  private func isSamePost(_ told: String, _ named: String) -> Bool {
    if told == named || told.hasPrefix(named + " ") { return true }
    guard told.hasSuffix(" " + named), let first = told.split(separator: " ").first else { return false }
    return knowledge.titles[String(first)]?.kind != .modifier
  }

  private func isCapitalized(_ mention: Mention, _ s: Int) -> Bool {
    sentences[s].words[mention.words.lowerBound].form.first?.isUppercase == true && mention.words.lowerBound > 0
  }

  private func namedOwner(_ mention: Mention, _ s: Int) -> Int? {
    let sentence = sentences[s]
    var place = knowledge.language == .english ? mention.words.lowerBound - 1 : mention.words.upperBound
    if knowledge.language == .english, place > 0, knowledge.isA("possessive-clitic", sentence.lower[place]) {
      place -= 1
    }
    guard sentence.words.indices.contains(place), let m = mentions[s].mentionOfWord[place],
      let name = mentions[s].mentions[m].name,
      let owner = actors[s][m].first ?? (name.isPlace ? registry.actor(text: name.text) : nil),
      registry[owner].kind != .person
    else { return nil }
    return owner
  }

  /// `the Kenyan coalition government`: a noun that stands for its owner, whom the text names before it.
  private func ownerBefore(_ mention: Mention, _ s: Int) -> Int? {
    let sentence = sentences[s]
    guard knowledge.agentNouns[sentence.lower[mention.words.upperBound - 1]] != nil else { return nil }
    var j = mention.words.lowerBound - 1
    while j >= 0, j > mention.words.lowerBound - 4 {
      if let m = mentions[s].mentionOfWord[j] { return mentions[s].mentions[m].name == nil ? nil : actors[s][m].first }
      let isAttribute = [.adjective, .noun].contains(sentence.words[j].upos)
      guard isAttribute || knowledge.isA("possessive-clitic", sentence.lower[j]) else { return nil }
      j -= 1
    }
    return nil
  }

  /// A description with a name inside (`presiden Rusia itu`) is told apart elsewhere, by post and state.
  private func hasNamedOwner(_ mention: Mention, _ s: Int) -> Bool {
    let after = mention.words.upperBound
    guard after < sentences[s].words.count, let next = mentions[s].mentionOfWord[after] else { return false }
    return mentions[s].mentions[next].name != nil && sentences[s].words[after].upos != .punctuation
  }

  private func possessorActor(_ mention: Mention, _ s: Int) -> Int? {
    for neighbour in [mention.words.upperBound, mention.words.lowerBound - 1]
    where sentences[s].words.indices.contains(neighbour) {
      guard let m = mentions[s].mentionOfWord[neighbour], mentions[s].mentions[m].isPronoun else { continue }
      return actors[s][m].first
    }
    return nil
  }

  /// `Presiden AS A dan Presiden Korsel B … kedua negara`: two told in one list of the same sentence.
  private func pairInSentence(_ description: LanguageKnowledge.Description, _ s: Int, before word: Int) -> [Int]? {
    guard knowledge.language != .english else { return nil }
    var lists: [Int: [Int]] = [:]
    for (m, mention) in mentions[s].mentions.enumerated() where mention.words.upperBound <= word && mention.name != nil
    {
      guard let actor = actors[s][m].first else { continue }
      let top = conjunctionTop(mention.head, sentences[s])
      if lists[top]?.contains(actor) != true { lists[top, default: []].append(actor) }
    }
    for top in lists.keys.sorted(by: >) {
      let persons = lists[top]?.filter { registry[$0].kind == .person } ?? []
      guard persons.count == 2 else { continue }
      if persons.allSatisfy({ fits($0, description) }) { return persons }
      let states = persons.compactMap { registry[$0].country }
      if description.kinds == [.country], states.count == 2, states[0] != states[1] { return states }
    }
    return nil
  }

  /// The two actors told last that could be the two.
  private func pair(_ description: LanguageKnowledge.Description, _ s: Int, before word: Int) -> [Int] {
    if let two = pairInSentence(description, s, before: word) { return two }
    for trace in history.reversed() where s - trace.sentence <= 2 && trace.actors.count == 2 {
      if trace.actors.allSatisfy({ fits($0, description) }) { return trace.actors }
      if description.kinds == [.country] {
        let states = trace.actors.compactMap { registry[$0].kind == .country ? $0 : registry[$0].country }
        if states.count == 2, states[0] != states[1] { return states }
      }
    }
    var two: [Int] = []
    for trace in history.reversed() where s - trace.sentence <= 2 && trace.actors.count == 1 {
      let actor = trace.actors[0]
      guard fits(actor, description), !two.contains(actor) else { continue }
      if let first = two.first, description.kinds.isEmpty, registry[first].kind != registry[actor].kind { continue }
      two.append(actor)
      if two.count == 2 { return two.sorted() }
    }
    return []
  }

  private func fits(_ actor: Int, _ description: LanguageKnowledge.Description) -> Bool {
    description.kinds.isEmpty || description.kinds.contains(registry[actor].kind)
  }
}
