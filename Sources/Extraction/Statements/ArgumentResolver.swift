import Linguistics
import RelationGraph

/// Finds the actors a phrase stands for: itself, the owner it acts for, or the members of a coordination.
struct ArgumentResolver {
  let sentence: SentenceView
  let found: SentenceMentions
  let knowledge: LanguageKnowledge
  /// The actors of each mention of the sentence.
  let actors: [[Int]]
  /// Holders and owners of the sentence's titles, by title.
  let links: [Int: RoleLink]
  let registry: ActorRegistry
  /// For nouns through which an actor acts, the one owner the article gives them (`junta` of Myanmar).
  let ownersOfNoun: [String: Int]
  let frames: FrameLexicon
  /// The state the article is about, for governments named without it; nil when several are.
  let mainState: Int?

  /// The actors whom the next sentence names for a counted noun of this one, by word.
  let toldAfter: [Int: [Int]]

  /// What a phrase may stand for.
  enum Use: Sendable {
    /// Who acts: an actor, or people and forces that an owner acts through.
    case agent
    /// Who is acted upon: also the things, words and deeds of an owner.
    case target
  }

  /// Whether a word stands in a name that is longer (`Tentara` in `Tentara Rakyat Korut`).
  func isPartOfName(_ word: Int) -> Bool {
    found.mentionOfWord[word].map { found.mentions[$0].name != nil && found.mentions[$0].words.count > 1 } ?? false
  }

  /// The actors of a phrase by its head word, in reading order.
  func resolve(_ word: Int, _ use: Use, marker: String? = nil, depth: Int = 0) -> [Int] {
    guard depth < 5 else { return [] }
    if let told = toldAfter[word] { return told }
    var result = single(word, use, marker: marker, depth: depth)
    for conjunct in conjuncts(of: word) + members(of: word) {
      for actor in resolve(conjunct, use, marker: marker, depth: depth + 1) where !result.contains(actor) {
        result.append(actor)
      }
    }
    return result
  }

  /// `20 officials, including Oleg Ivanov`: those of a group whom the text names.
  private func members(of word: Int) -> [Int] {
    guard sentence.words[word].upos == .noun else { return [] }
    return sentence.children(of: word, .nmod, .acl, .advcl, .obl, .dep).filter { child in
      sentence.caseMarker(of: child).map { knowledge.isA("inclusion", $0) } ?? false
    }
  }

  private func conjuncts(of word: Int) -> [Int] {
    var heads = [word]
    if let m = found.mentionOfWord[word] { heads = Array(found.mentions[m].words) }
    if let t = found.titleOfWord[word] {
      heads += Array(found.titles[t].words)
      for m in links[t]?.holders ?? [] { heads += Array(found.mentions[m].words) }
      for m in links[t]?.owners ?? [] where links[t]?.holders.isEmpty == false {
        heads += Array(found.mentions[m].words)
      }
    }
    var seen = Set(heads)
    return heads.flatMap { sentence.children(of: $0, .conj) + listed(under: $0) }.filter { child in
      seen.insert(child).inserted && sentence.words[child].upos != .verb && !opensItsOwnClause(child, word)
        && !isSubjectBehindComma(child, word)
    }
  }

  /// `A, B dan C`: B, which the tree takes for an explanation of A though C shows a list.
  private func listed(under word: Int) -> [Int] {
    guard let m = found.mentionOfWord[word], let first = actors[m].first else { return [] }
    return sentence.children(of: word, .appos).filter { child in
      guard child > word, let n = found.mentionOfWord[child], let second = actors[n].first, second != first,
        registry[second].kind == registry[first].kind, sentence.words[child - 1].form == ",",
        found.titleOfWord[child] == nil
      else { return false }
      return !sentence.children(of: child, .conj).isEmpty
    }
  }

  /// `A yang diusung X, kemudian B yang diusung Y`: B, hung below X, has a clause of its own of the same verb.
  private func opensItsOwnClause(_ conjunct: Int, _ word: Int) -> Bool {
    guard let verb = sentence.heads[word] else { return false }
    return sentence.children(of: conjunct, .acl).contains { sentence.words[$0].lemma == sentence.words[verb].lemma }
  }

  /// `cut ties with A, and B followed`: B, hung on A, is the subject of the clause behind the comma.
  private func isSubjectBehindComma(_ conjunct: Int, _ word: Int) -> Bool {
    guard knowledge.language == .english, let m = found.mentionOfWord[conjunct] else { return false }
    let span = found.mentions[m].words
    guard let verb = sentence.heads[word], verb < word, span.lowerBound >= 2, span.upperBound < sentence.words.count,
      sentence.words[span.lowerBound - 1].upos == .coordinatingConjunction,
      sentence.words[span.lowerBound - 2].form == ","
    else { return false }
    let next = sentence.words[span.upperBound]
    return next.upos == .auxiliary || next.upos == .verb && next.features.contains(.finite)
  }

  private func single(_ word: Int, _ use: Use, marker: String?, depth: Int) -> [Int] {
    if knowledge.kinship[sentence.lower[word]] != nil { return kin(at: word) }
    if let holder = unitHolder(word) { return actors[holder] }
    if let t = found.titleOfWord[word], let link = links[t] {
      let holders = link.holders.flatMap { actors[$0] }
      if !holders.isEmpty { return holders }
      if let m = found.mentionOfWord[word], !actors[m].isEmpty { return actors[m] }
      let isServant = knowledge.language == .english && use == .target && found.titles[t].isPublic
      if found.titles[t].kind == .job && !isServant || pointsBack(link) { return [] }
      return link.owners.flatMap { actors[$0] }.filter { registry[$0].kind != .person }
    }
    if let m = found.mentionOfWord[word] {
      let mention = found.mentions[m]
      if !actors[m].isEmpty { return isPlaceHere(mention, marker) ? [] : actors[m] }
      let equals = equated(word, use, depth)
      if !equals.isEmpty { return equals }
      if mention.name != nil, let person = personInserted(behind: word) { return actors[person] }
      if mention.name?.isPlace == false { return [] }
      if mention.name != nil || mention.isPronoun { return apposed(word, use, depth) }
    }
    if knowledge.isA("self-noun", sentence.lower[word]), word + 1 < sentence.words.count,
      sentence.words[word + 1].continuesToken, let m = found.mentionOfWord[word + 1]
    {
      return actors[m]
    }
    if let named = nameBesideDescription(word) ?? personBehindState(word) { return actors[named] }
    if let person = personExplained(by: word) { return actors[person] }
    if let kind = agentNoun(at: word) {
      let isAllowed = use == .target || kind == .government || kind == .officials || kind == .force || kind == .members
      guard isAllowed else { return [] }
      let own = kind == .asset || kind == .utterance ? [] : apposed(word, use, depth)
      if !own.isEmpty { return own }
      let owning = owners(of: word, use, depth: depth, isUtterance: kind == .utterance)
      guard kind == .government || kind == .force else { return owning.isEmpty ? seatOfOrgan(word) : owning }
      if owning.isEmpty {
        let seat = seatOfOrgan(word)
        if !seat.isEmpty { return seat }
        if knowledge.isA("any-side", sentence.lower[word]) { return [] }
        return (ownersOfNoun[sentence.lower[word]] ?? (kind == .government ? mainState : nil)).map { [$0] } ?? []
      }
      if knowledge.isA("any-side", sentence.lower[word]) { return owning.map(sideOf) }
      return owning.map { registry[$0].kind == .person ? registry[$0].country ?? $0 : $0 }
    }
    var own = apposed(word, use, depth)
    if own.isEmpty { own = equated(word, use, depth) }
    if own.isEmpty, let person = personInserted(behind: word) { return actors[person] }
    if own.isEmpty, use == .target, sentence.words[word].upos == .noun { return namedOwner(of: word, depth) }
    return own
  }

  /// `pihaknya`: the one organisation in which a person has a post, or the person.
  private func sideOf(_ actor: Int) -> Int {
    let offices = registry[actor].offices
    guard registry[actor].kind == .person, offices.count == 1, registry[offices[0]].kind == .organization else {
      return actor
    }
    return offices[0]
  }

  /// `Partai yang mengusung X ialah A, B dan C`: the names that a copula puts in the place of a noun.
  private func equated(_ noun: Int, _ use: Use, _ depth: Int) -> [Int] {
    guard knowledge.language != .english, sentence.base(noun) == .nsubj, let predicate = sentence.heads[noun],
      predicate > noun, let m = found.mentionOfWord[predicate], found.mentions[m].name?.isPlace == false,
      sentence.children(of: predicate, .cop).contains(where: { knowledge.isA("copula", sentence.lower[$0]) })
    else { return [] }
    return resolve(predicate, use, depth: depth + 1)
  }

  /// `X, seorang warga Mesir`: the person whom a noun behind the comma explains.
  private func personExplained(by noun: Int) -> Int? {
    guard sentence.base(noun) == .appos, let head = sentence.heads[noun], let m = found.mentionOfWord[head],
      found.mentions[m].name?.kind == .person, !actors[m].isEmpty
    else { return nil }
    let end = found.mentions[m].words.upperBound
    return end < noun && sentence.words[end].form == "," ? m : nil
  }

  /// `informan PBB di Gaza, X, menuding`: the person between commas behind a phrase that no table knows.
  private func personInserted(behind noun: Int) -> Int? {
    guard knowledge.language != .english, [.noun, .properNoun].contains(sentence.words[noun].upos) else { return nil }
    let reach = (noun + 1)..<min(noun + 10, max(sentence.words.count - 1, noun + 1))
    guard let comma = reach.first(where: { sentence.words[$0].form == "," }),
      !(noun..<comma).contains(where: {
        [.verb, .auxiliary, .coordinatingConjunction, .pronoun].contains(sentence.words[$0].upos)
      }), let m = found.mentionOfWord[comma + 1], found.mentions[m].words.lowerBound == comma + 1,
      found.mentions[m].name?.kind == .person, !actors[m].isEmpty
    else { return nil }
    let end = found.mentions[m].words.upperBound
    return end < sentence.words.count && sentence.words[end].form == "," ? m : nil
  }

  /// Who a kinship noun names: the name behind or before the comma beside it (`istrinya, Iriana`; `X, putra Y`).
  private func kin(at noun: Int) -> [Int] {
    var after = noun + 1
    while after < sentence.words.count, after < noun + 8, sentence.words[after].form != "," { after += 1 }
    if after + 1 < sentence.words.count, sentence.words[after].form == ",", let m = found.mentionOfWord[after + 1],
      found.mentions[m].name?.kind == .person
    {
      return actors[m]
    }
    guard noun > 1, sentence.words[noun - 1].form == ",", let m = found.mentionOfWord[noun - 2] else { return [] }
    return actors[m]
  }

  /// `pelaut Jerman Jurgen Kantner`: a noun, a state and a name in a row are the person.
  private func personBehindState(_ noun: Int) -> Int? {
    guard noun + 1 < sentence.words.count, let state = found.mentionOfWord[noun + 1],
      found.mentions[state].name?.kind == .country
    else { return nil }
    let next = found.mentions[state].words.upperBound
    guard next < sentence.words.count, let m = found.mentionOfWord[next], found.mentions[m].name?.kind == .person,
      found.mentions[m].words.lowerBound == next, !actors[m].isEmpty
    else { return nil }
    return m
  }

  /// `Ketua Umum Partai X itu`: a person told before, for whom the owner must not stand in.
  private func pointsBack(_ link: RoleLink) -> Bool {
    guard knowledge.language != .english else { return false }
    let end = link.owners.last.map { found.mentions[$0].words.upperBound } ?? link.noun.upperBound
    return end < sentence.words.count && knowledge.isA("definite", sentence.lower[end])
  }

  /// The name that explains a common noun without a comma (`kelompok Abu Sayyaf`, `the union KMPDU`).
  private func nameBesideDescription(_ noun: Int) -> Int? {
    guard let description = knowledge.descriptions[sentence.lower[noun]], !description.namesTwo else { return nil }
    for j in (noun + 1)..<max(noun + 1, min(noun + 4, sentence.words.count)) {
      if let m = found.mentionOfWord[j] {
        guard let name = found.mentions[m].name, !name.isPlace, let actor = actors[m].first else { return nil }
        return description.kinds.contains(registry[actor].kind) && registry[actor].kind != .country ? m : nil
      }
      guard sentence.words[j].upos == .noun || sentence.words[j].upos == .adjective else { return nil }
    }
    return nil
  }

  /// Whose thing an unlisted noun names, where a name owns it without a preposition (`minyak Rusia`, `Norwegian salmon`).
  private func namedOwner(of noun: Int, _ depth: Int) -> [Int] {
    for child in sentence.children(of: noun, .nmod, .amod, .compound)
    where sentence.caseMarker(of: child) == nil
      || sentence.words[child].relation == .nmodPoss
    {
      let isHeldTitle = found.titleOfWord[child].flatMap { links[$0] }?.holders.isEmpty == false
      let name = found.mentionOfWord[child].flatMap { found.mentions[$0].name }
      guard isHeldTitle || name.map({ !$0.isPlace && $0.sense != .capital }) == true else { continue }
      let actors = resolve(child, .target, depth: depth + 1)
      if !actors.isEmpty { return actors }
    }
    return []
  }

  /// `the Iraq war`: a state's name before an event noun tells where or about what, not whose deed it is.
  private func isTopic(_ child: Int) -> Bool {
    guard knowledge.language == .english, sentence.base(child) == .compound, let m = found.mentionOfWord[child],
      let name = found.mentions[m].name, name.kind == .country, name.sense == .name
    else { return false }
    return name.text.contains { $0.isLowercase }
  }

  /// `a court in Moscow`: the state whose capital an organ sits in.
  private func seatOfOrgan(_ noun: Int) -> [Int] {
    guard knowledge.isA("seated-organ", sentence.words[noun].lemma.lowercased()) else { return [] }
    for child in sentence.children(of: noun, .nmod) {
      guard let marker = sentence.caseMarker(of: child), knowledge.isA("place-preposition", marker),
        let m = found.mentionOfWord[child], let name = found.mentions[m].name, name.kind != nil, !name.isPlace
      else { continue }
      return actors[m].filter { registry[$0].kind == .country || registry[$0].kind == .territory }
    }
    return []
  }

  /// The person of the unit `post + state + name` that a word stands in.
  private func unitHolder(_ word: Int) -> Int? {
    guard let m = found.mentionOfWord[word] else { return nil }
    for t in links.keys.sorted() {
      guard let link = links[t], link.owners.contains(m), let holder = link.holders.first else { continue }
      let start = min(link.noun.lowerBound, found.mentions[m].words.lowerBound)
      let end = found.mentions[holder].words.lowerBound
      guard start <= word, word < end, found.mentions[holder].words.upperBound - start <= 14 else { continue }
      let isUnbroken = (start..<end).allSatisfy { sentence.words[$0].form != "," && sentence.words[$0].upos != .verb }
      if isUnbroken, !actors[holder].isEmpty { return holder }
    }
    return nil
  }

  private func apposed(_ word: Int, _ use: Use, _ depth: Int) -> [Int] {
    for child in sentence.children(of: word, .appos, .flat) {
      let actors = resolve(child, use, depth: depth + 1)
      if !actors.isEmpty { return actors }
    }
    return []
  }

  private func agentNoun(at word: Int) -> LanguageKnowledge.AgentNoun? {
    if let match = knowledge.agentNouns.match(sentence.lower, at: word) { return match.value }
    if let kind = knowledge.agentNouns[sentence.words[word].lemma.lowercased()] { return kind }
    let halves = sentence.lower[word].split(separator: "-")
    if halves.count == 2, halves[0] == halves[1], let kind = knowledge.agentNouns[String(halves[0])] { return kind }
    let key = knowledge.predicateKey(word, in: sentence)
    if sentence.words[word].upos == .noun, !frames.readings(.noun, key).isEmpty { return .utterance }
    for back in 1...2 where word >= back {
      if let match = knowledge.agentNouns.match(sentence.lower, at: word - back), match.end > word {
        return match.value
      }
    }
    return nil
  }

  /// The actors that own what a noun names: `pasukan Rusia`, `Russia's forces`, `kapal milik Iran`.
  func owners(of noun: Int, _ use: Use, depth: Int = 0, isUtterance: Bool = false) -> [Int] {
    var result: [Int] = []
    let patients = isUtterance ? patientMarkers(noun) : []
    let isEvent = knowledge.language == .english && isEventNoun(noun)
    // `tariffs on imports from X`, `a ban on flights to X`
    let isTraded = knowledge.isA("trade-noun", sentence.words[noun].lemma.lowercased())
    for child in sentence.children(of: noun, .nmod, .compound, .amod, .flat, .det, .obl, .dep) {
      let marker = sentence.caseMarker(of: child) ?? markerOfSplitName(child)
      let isOwner =
        marker.map {
          knowledge.isA("possessive-preposition", $0) || knowledge.isA("possessive-clitic", $0)
            || (use == .target && isUtterance && (knowledge.isA("between", $0) || knowledge.isA("agent-marker", $0)))
            || (use == .target && !isUtterance && knowledge.isA("asset-preposition", $0))
            || (use == .target && isTraded && knowledge.isA("trade-preposition", $0))
        } ?? true
      guard isOwner, marker.map({ !patients.contains($0) }) ?? true else { continue }
      if isUtterance, isTopic(child) { continue }
      let isLed = isEvent && knowledge.isA("leading", sentence.lower[child])
      if sentence.words[child].upos == .verb, !isUtterance, !isLed { continue }
      let found = ownersThrough(child, use, marker, depth) + jointOwner(child, noun)
      for actor in found where !result.contains(actor) { result.append(actor) }
      if !result.isEmpty, marker == nil || knowledge.language == .english { break }
    }
    let isBodys = knowledge.language != .english && result.allSatisfy { registry[$0].kind == .igo }
    if isUtterance, result.isEmpty || isBodys {
      let authors = authors(of: noun, depth)
      if !authors.isEmpty { return authors }
    }
    if result.isEmpty, !isUtterance, knowledge.language == .english {
      // `a village held by X` suffers for X; `rebels led by X` act for X.
      return people(of: noun, use == .target ? "holding" : "leading", depth)
    }
    return result
  }

  /// `pertemuan X dan Y`: Y, right behind X though the tree joins it to the noun.
  private func jointOwner(_ owner: Int, _ noun: Int) -> [Int] {
    guard knowledge.language != .english, let m = found.mentionOfWord[owner] else { return [] }
    let end = found.mentions[m].words.upperBound
    guard end + 1 < sentence.words.count, knowledge.isA("coordinator", sentence.lower[end]),
      let next = found.mentionOfWord[end + 1], sentence.heads[found.mentions[next].head] == noun,
      sentence.base(found.mentions[next].head) == .conj, let first = actors[m].first, let second = actors[next].first,
      registry[first].kind == registry[second].kind
    else { return [] }
    return actors[next]
  }

  /// `support for Sahra Wagenknecht`, its two words hung on the noun apart: what marks the first marks the name.
  private func markerOfSplitName(_ word: Int) -> String? {
    guard knowledge.language == .english, let m = found.mentionOfWord[word] else { return nil }
    let first = found.mentions[m].words.lowerBound
    return first < word ? sentence.caseMarker(of: first) : nil
  }

  private func isEventNoun(_ noun: Int) -> Bool {
    frames.readings(.noun, knowledge.predicateKey(noun, in: sentence)).contains { frames.frames[$0.frame].type != nil }
  }

  /// The agents of a participle behind a noun (`a town held by X`, `a delegation led by X`).
  private func people(of noun: Int, _ role: String, _ depth: Int) -> [Int] {
    let clauses = ClauseReader(sentence: sentence, knowledge: knowledge, found: found, frames: frames)
    for verb in sentence.children(of: noun, .acl) where knowledge.isA(role, sentence.lower[verb]) {
      for agent in clauses.clause(of: verb, voice: .unmarked).agents {
        let actors = resolve(agent, .agent, depth: depth + 1)
        if !actors.isEmpty { return actors }
      }
    }
    return []
  }

  /// Prepositions that mark who suffers an event noun (`the arrest of X`), not whose deed it is.
  private func patientMarkers(_ noun: Int) -> Set<String> {
    let key = knowledge.predicateKey(noun, in: sentence)
    var markers: Set<String> = []
    for reading in frames.readings(.noun, key) where frames.frames[reading.frame].slots.isEmpty {
      for case .preposition(let marker) in frames.frames[reading.frame].recipient { markers.insert(marker) }
    }
    return markers
  }

  /// `usul yang diajukan Rusia`, `a text drafted by Washington`: who made what the noun names.
  private func authors(of noun: Int, _ depth: Int) -> [Int] {
    let clauses = ClauseReader(sentence: sentence, knowledge: knowledge, found: found, frames: frames)
    var verbs = sentence.children(of: noun, .acl)
    if knowledge.language == .english {
      // `a resolution on Gaza that had been drafted by X`: the clause may hang on the topic.
      verbs += sentence.children(of: noun, .nmod).flatMap { sentence.children(of: $0, .acl) }
        .filter { clauses.isPassive($0) }
    }
    for verb in verbs {
      let isPassive = knowledge.language != .english && sentence.lower[verb].hasPrefix("di")
      let clause = clauses.clause(of: verb, voice: isPassive ? .passive : .unmarked)
      for agent in clause.isPassive ? clause.agents : clause.subjects where agent != noun {
        let actors = resolve(agent, .agent, depth: depth + 1)
        if !actors.isEmpty { return actors }
      }
    }
    return []
  }

  private func ownersThrough(_ child: Int, _ use: Use, _ marker: String?, _ depth: Int) -> [Int] {
    let direct = resolve(child, use == .target ? .target : .agent, marker: marker, depth: depth + 1)
    if !direct.isEmpty { return direct }
    guard depth < 2,
      sentence.words[child].upos == .noun || sentence.words[child].upos == .adjective
        || sentence.words[child].upos == .properNoun || sentence.words[child].upos == .verb
    else { return [] }
    return owners(of: child, use, depth: depth + 1)
  }

  /// A capital after a preposition of place is a city, not a government.
  private func isPlaceHere(_ mention: Mention, _ marker: String?) -> Bool {
    guard let name = mention.name else { return false }
    if name.isPlace { return true }
    guard name.sense == .capital else { return false }
    if let marker, knowledge.isA("place-preposition", marker) { return true }
    return sentence.caseMarker(of: mention.head).map { knowledge.isA("place-preposition", $0) } ?? false
  }
}
