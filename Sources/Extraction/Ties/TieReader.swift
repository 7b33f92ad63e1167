import Linguistics
import NewsText
import RelationGraph

/// Whether an unlisted name of unknown kind could be a person's: more than one word, or not the sentence's first.
private func mayBePerson(_ mention: Mention) -> Bool {
  guard let name = mention.name, name.kind == nil, name.entry == nil else { return false }
  return mention.words.count > 1 || mention.words.lowerBound > 0
}

/// Reads posts, memberships, kinship and nationality from names and the nouns beside them.
struct TieReader {
  let knowledge: LanguageKnowledge
  let gazetteer: Gazetteer

  /// The links of one sentence that bind a role noun to a person and an owner, by title.
  func titleLinks(_ sentence: SentenceView, _ found: SentenceMentions) -> [(title: TitleMention, link: RoleLink)] {
    func linker(_ title: TitleMention) -> RoleLinker {
      RoleLinker(
        sentence: sentence, found: found, knowledge: knowledge,
        mayHold: { $0.name?.kind == .person || mayBePerson($0) },
        mayOwn: { mention in
          guard let name = mention.name else { return true }
          if title.isTerritorial, name.isPlace, mention.words.lowerBound >= title.words.upperBound { return true }
          if name.sense == .capital, standsAsPlace(mention, sentence) { return false }
          return name.kind != nil && name.kind != .person
        })
    }
    let memberLinker = RoleLinker(
      sentence: sentence, found: found, knowledge: knowledge,
      mayHold: { $0.name.map { $0.kind != nil && $0.kind != .territory } ?? false || mayBePerson($0) },
      mayOwn: { $0.name.map { $0.kind != nil && $0.kind != .person && $0.kind != .country } ?? true })
    var links: [(title: TitleMention, link: RoleLink)] = []
    for title in found.titles where title.kind != .honorific && title.kind != .modifier {
      var link = (title.kind == .member ? memberLinker : linker(title)).link(title.words)
      if link.holders.isEmpty, let last = links.last, isCoordinated(last, title, link, sentence, found) {
        link = RoleLink(noun: link.noun, holders: last.link.holders, owners: link.owners)
      }
      links.append((title, link))
    }
    for i in links.indices.dropLast().reversed() where links[i].link.holders.isEmpty {
      guard isJoined(links[i], to: links[i + 1], sentence, found) else { continue }
      links[i].link = RoleLink(
        noun: links[i].link.noun, holders: links[i + 1].link.holders, owners: links[i].link.owners)
    }
    return links
  }

  /// `pemimpin redaksi di Jakarta`: a capital behind a preposition of place.
  private func standsAsPlace(_ mention: Mention, _ sentence: SentenceView) -> Bool {
    let before = mention.words.lowerBound - 1
    return before >= 0 && knowledge.isA("place-preposition", sentence.lower[before])
  }

  /// `Ketua A sekaligus Ketua B X`: the first of two posts of the name behind the second.
  private func isJoined(
    _ first: (title: TitleMention, link: RoleLink), to next: (title: TitleMention, link: RoleLink),
    _ sentence: SentenceView, _ found: SentenceMentions
  ) -> Bool {
    let end = first.link.owners.map { found.mentions[$0].words.upperBound }.max() ?? first.title.words.upperBound
    guard next.link.holders.count == 1, let holder = next.link.holders.first,
      found.mentions[holder].words.lowerBound >= next.title.words.upperBound, end + 1 == next.title.words.lowerBound
    else { return false }
    return knowledge.isA("post-coordinator", sentence.lower[end])
  }

  /// `X, ketua A dan anggota B`: the second of two roles told of the same name.
  private func isCoordinated(
    _ last: (title: TitleMention, link: RoleLink), _ title: TitleMention, _ link: RoleLink, _ sentence: SentenceView,
    _ found: SentenceMentions
  ) -> Bool {
    guard let holder = last.link.holders.first, found.mentions[holder].words.upperBound <= last.title.words.lowerBound
    else { return false }
    let start = last.title.words.upperBound
    guard title.words.lowerBound - start <= 9, start < title.words.lowerBound else { return false }
    let gap = sentence.words[start..<title.words.lowerBound]
    return gap.contains { $0.upos == .coordinatingConjunction }
      && !gap.contains { $0.upos == .verb || $0.upos == .auxiliary || $0.form == "," || $0.form == ";" }
  }

  /// Names that hold a post or are somebody's kin are persons, whatever else is known of them.
  func markPersons(
    in found: inout SentenceMentions, _ sentence: SentenceView, _ links: [(title: TitleMention, link: RoleLink)]
  ) {
    var holders = links.flatMap(\.link.holders)
    let linker = kinshipLinker(sentence, found)
    for i in sentence.words.indices where knowledge.kinship[sentence.lower[i]] != nil {
      let link = linker.link(i..<(i + 1))
      if !link.holders.isEmpty, !link.owners.isEmpty { holders += link.holders }
    }
    markKindsBesideNouns(in: &found, sentence)
    for (title, link) in links where title.isTerritorial && !link.holders.isEmpty {
      for owner in link.owners {
        guard var name = found.mentions[owner].name, name.isPlace || name.sense == .capital else { continue }
        name.kind = .territory
        name.isPlace = false
        name.entry = nil
        found.mentions[owner].form = .name(name)
      }
    }
    for holder in holders {
      guard var name = found.mentions[holder].name, name.kind == nil, name.entry == nil else { continue }
      name.kind = .person
      name.isPlace = false
      found.mentions[holder].form = .name(name)
    }
  }

  /// `X, perusahaan tambang …` and `kelompok X` tell what an unlisted name stands for.
  private func markKindsBesideNouns(in found: inout SentenceMentions, _ sentence: SentenceView) {
    for m in found.mentions.indices {
      guard var name = found.mentions[m].name, name.kind == nil, name.entry == nil else { continue }
      let span = found.mentions[m].words
      var kinds: Set<Actor.Kind> = []
      if span.upperBound + 1 < sentence.words.count, sentence.words[span.upperBound].form == "," {
        var j = span.upperBound + 1
        while j + 1 < sentence.words.count, [.determiner, .adjective, .numeral].contains(sentence.words[j].upos) {
          j += 1
        }
        kinds = knowledge.descriptions.match(sentence.lower, at: j)?.value.kinds ?? []
      } else if span.lowerBound > 0, let noun = knowledge.descriptions[sentence.lower[span.lowerBound - 1]],
        !noun.isPost
      {
        kinds = noun.kinds
      }
      let kind = Actor.Kind.allCases.first { kinds.contains($0) && $0 != .country }
      guard let kind, kinds.count <= 3 else { continue }
      name.kind = kind
      name.isPlace = false
      found.mentions[m].form = .name(name)
    }
  }

  private func kinshipLinker(_ sentence: SentenceView, _ found: SentenceMentions) -> RoleLinker {
    RoleLinker(
      sentence: sentence, found: found, knowledge: knowledge,
      mayHold: { $0.name?.kind == .person || mayBePerson($0) },
      mayOwn: { mention in
        switch mention.form {
        case .name(let name): name.kind == .person || name.kind == nil && !name.isPlace
        case .pronoun: true
        case .description(let description): description.kinds.contains(.person)
        }
      })
  }

  /// Posts and memberships as statements.
  /// - Parameter actors: the actors each mention of the sentence stands for.
  func posts(
    _ links: [(title: TitleMention, link: RoleLink)], _ sentence: SentenceView, _ found: SentenceMentions,
    actors: [[Int]], registry: ActorRegistry, mainState: Int? = nil
  ) -> [Statement] {
    guard let position = RelationType("position held"), let member = RelationType("member of") else { return [] }
    var statements: [Statement] = []
    var inherited: [Int] = []
    for (title, link) in links {
      var owners = link.owners.flatMap { actors[$0] }
      if title.kind == .state, owners.isEmpty, !link.holders.isEmpty, followsCoordination(title, sentence) {
        owners = inherited
      }
      inherited = title.kind == .state && !link.holders.isEmpty ? owners : []
      if owners.isEmpty, let body = title.body.flatMap(gazetteer.entry(named:)).flatMap(registry.known(entry:)) {
        owners = [body]
      }
      if title.isCandidate { continue }
      var holders = link.holders.flatMap { actors[$0] }
      if title.kind == .state, owners.allSatisfy({ isParty($0, registry) }), let holder = holders.first,
        let state = impliedState(title, link, holder, sentence, found, registry, mainState)
      {
        owners.append(state)
      }
      if holders.isEmpty, let m = found.mentionOfWord[title.words.lowerBound], found.mentions[m].name == nil {
        holders = actors[m].filter { registry[$0].kind == .person }
      }
      let own = link.ownerOfHolder.flatMap { m, owner in actors[m].map { ($0, actors[owner]) } }
      let ownOwners = Dictionary(own, uniquingKeysWith: { first, _ in first })
      for holder in holders {
        for owner in ownOwners[holder] ?? owners where owner != holder {
          let ownerKind = registry[owner].kind
          let target = ownerKind == .person ? (title.kind == .state ? seat(of: owner, registry) : nil) : owner
          guard let target, target != holder else { continue }
          if title.kind == .military, registry[target].kind == .territory { continue }
          guard registry[holder].kind == .person || title.kind == .member else { continue }
          if title.kind == .job, !title.isPublic, registry[target].kind == .country { continue }
          let isMember =
            title.kind == .member
            || title.words.contains { knowledge.isA("party-person", sentence.lower[$0]) }
              && registry[target].kind == .organization
            || isParty(target, registry)
              && (title.kind == .job || isMandate(title, sentence) || isPartyLabel(link, title, sentence, found))
          statements.append(
            Statement(
              type: isMember ? member : position, actor: holder, recipient: target, status: .asserted,
              attribution: [], mode: nil, contexts: [], title: title.text, sentence: sentence.index,
              word: title.words.lowerBound, origin: isMember ? .membership : .post))
        }
      }
    }
    return statements
  }

  /// `Ketua KPK X dan penyidiknya, Y`: where the one is in whose service another is.
  private func seat(of person: Int, _ registry: ActorRegistry) -> Int? {
    let offices = registry[person].offices
    return knowledge.language != .english && offices.count == 1 ? offices[0] : registry[person].country
  }

  private func followsCoordination(_ title: TitleMention, _ sentence: SentenceView) -> Bool {
    title.words.lowerBound > 0
      && knowledge.isA("coordinator", sentence.lower[title.words.lowerBound - 1])
  }

  /// Family relations.
  func kinship(
    _ sentence: SentenceView, _ found: SentenceMentions, actors: [[Int]], registry: ActorRegistry
  ) -> [Statement] {
    guard let relative = RelationType("relative") else { return [] }
    let linker = kinshipLinker(sentence, found)
    var statements: [Statement] = []
    for i in sentence.words.indices where knowledge.kinship[sentence.lower[i]] != nil {
      let link = linker.link(i..<(i + 1))
      for holder in link.holders.flatMap({ actors[$0] }) {
        for owner in link.owners.flatMap({ actors[$0] })
        where owner != holder && registry[owner].kind == .person && registry[holder].kind == .person {
          statements.append(
            Statement(
              type: relative, actor: holder, recipient: owner, status: .asserted, attribution: [], mode: nil,
              contexts: [], title: sentence.words[i].form, sentence: sentence.index, word: i, origin: .kinship))
        }
      }
    }
    return statements
  }

  /// The state an organisation belongs to, where its name stands beside the state's.
  func affiliations(
    _ sentence: SentenceView, _ found: SentenceMentions, actors: [[Int]], registry: ActorRegistry
  ) -> [Statement] {
    guard let country = RelationType("country") else { return [] }
    var statements: [Statement] = []
    for (m, mention) in found.mentions.enumerated() {
      guard let name = mention.name, name.abbreviates == nil, let actor = actors[m].first,
        [.organization, .armedGroup, .company, .media, .person].contains(registry[actor].kind)
      else { continue }
      for state in statesBeside(mention, m, sentence, found, actors: actors, registry: registry) where state != actor {
        statements.append(
          Statement(
            type: country, actor: actor, recipient: state, status: .asserted, attribution: [], mode: nil,
            contexts: [], title: nil, sentence: sentence.index, word: mention.head, origin: .affiliation))
      }
    }
    return statements
  }

  private func statesBeside(
    _ mention: Mention, _ m: Int, _ sentence: SentenceView, _ found: SentenceMentions, actors: [[Int]],
    registry: ActorRegistry
  ) -> [Int] {
    func states(_ index: Int) -> [Int] {
      guard let name = found.mentions[index].name, name.sense != .capital else { return [] }
      return actors[index].filter { registry[$0].kind == .country }
    }
    var end = mention.words.upperBound
    if m + 1 < found.mentions.count, found.mentions[m + 1].name?.abbreviates == m {
      end = found.mentions[m + 1].words.upperBound + 1
    }
    guard registry[actors[m][0]].kind != .person else {
      return statesInApposition(from: end, sentence, found, needsNationality: true, states: states)
    }
    if knowledge.language != .english, end < sentence.words.count, let next = found.mentionOfWord[end],
      found.mentions[next].words.lowerBound == end
    {
      return states(next)
    }
    if knowledge.language == .english, mention.words.lowerBound > 0 {
      var before = mention.words.lowerBound - 1
      if knowledge.isA("possessive-clitic", sentence.lower[before]), before > 0 { before -= 1 }
      if let previous = found.mentionOfWord[before], found.mentions[previous].words.upperBound == before + 1 {
        return states(previous)
      }
    }
    if let state = stateBeforeComma(mention.words.lowerBound, sentence, found, states: states) { return state }
    return statesInApposition(from: end, sentence, found, needsNationality: false, states: states)
  }

  /// `pasukan militer swasta Rusia, Grup Wagner`: the description with its state stands before the name.
  private func stateBeforeComma(
    _ start: Int, _ sentence: SentenceView, _ found: SentenceMentions, states: (Int) -> [Int]
  ) -> [Int]? {
    guard start >= 3, sentence.words[start - 1].form == ",", let m = found.mentionOfWord[start - 2] else { return nil }
    let own = states(m)
    guard !own.isEmpty else { return nil }
    var j = found.mentions[m].words.lowerBound - 1
    while j >= 0, sentence.words[j].upos == .noun || sentence.words[j].upos == .adjective, found.mentionOfWord[j] == nil
    {
      let noun = knowledge.descriptions[sentence.lower[j]]
      if knowledge.agentNouns[sentence.lower[j]] == .force || noun?.kinds.contains(.company) == true
        || noun?.kinds.contains(.armedGroup) == true
      {
        return own
      }
      j -= 1
    }
    return nil
  }

  /// `perusahaan`, `sebuah kelompok`, `badan antariksa`: a noun for a body, or one that counts or places it.
  private func isSortOfBody(_ noun: Int, _ sentence: SentenceView) -> Bool {
    knowledge.descriptions.match(sentence.lower, at: noun) != nil
      || knowledge.agentNouns.match(sentence.lower, at: noun).map { $0.value != .asset && $0.value != .utterance }
        == true
      || knowledge.isNameWord(.organizationHead, sentence.lower[noun])
      || knowledge.isA("nationality", sentence.lower[noun]) || knowledge.isA("origin", sentence.lower[noun])
      || noun + 1 < sentence.words.count && knowledge.descriptions.match(sentence.lower, at: noun + 1) != nil
  }

  /// `X, perusahaan Inggris dan Australia,` and `X, a French publisher`.
  private func statesInApposition(
    from end: Int, _ sentence: SentenceView, _ found: SentenceMentions, needsNationality: Bool,
    states: (Int) -> [Int]
  ) -> [Int] {
    var tellsNationality = !needsNationality
    guard end < sentence.words.count, sentence.words[end].form == "," else { return [] }
    var j = end + 1
    // `Merujuk data X, nilai investasi Y`: what is no sort of body starts a new phrase.
    if !needsNationality, knowledge.language != .english, j < sentence.words.count,
      sentence.words[j].upos == .noun, found.mentionOfWord[j] == nil,
      !isSortOfBody(j, sentence)
    {
      return []
    }
    while j < min(end + 8, sentence.words.count) {
      let word = sentence.words[j]
      if let title = found.titleOfWord[j], found.titles[title].kind != .job { return [] }
      if let m = found.mentionOfWord[j] {
        let own = states(m)
        guard !own.isEmpty, tellsNationality else { return [] }
        let next = found.mentions[m].words.upperBound
        // `…, Indonesia juga menyumbang`: the subject of what follows.
        if j == end + 1, next < sentence.words.count, [.verb, .auxiliary, .adverb].contains(sentence.words[next].upos) {
          return []
        }
        if next + 1 < sentence.words.count, sentence.words[next].upos == .coordinatingConjunction,
          let second = found.mentionOfWord[next + 1]
        {
          return own + states(second)
        }
        return own
      }
      if knowledge.isA("nationality", sentence.lower[j]) { tellsNationality = true }
      switch word.upos {
      case .particle where knowledge.cues[sentence.lower[j]] == .negation: return []
      case .noun, .adjective, .determiner, .numeral, .properNoun, .particle: break
      case .adposition where knowledge.isA("origin", sentence.lower[j]): break
      default:
        if !knowledge.isA("origin", sentence.lower[j]) { return [] }
      }
      j += 1
    }
    return []
  }
}
