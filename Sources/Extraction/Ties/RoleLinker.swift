import Linguistics
import RelationGraph

/// A role noun (a post, a kinship word, a membership) with the mention that holds it and the mention it belongs to.
struct RoleLink: Sendable {
  /// The words of the role noun.
  let noun: Range<Int>
  /// Mentions of the sentence that hold the role.
  let holders: [Int]
  /// Mentions of the sentence to which the role belongs.
  let owners: [Int]
  /// `Senators A of Utah and B of Ohio`: the owner of each holder that has its own; empty where they share theirs.
  var ownerOfHolder: [Int: Int] = [:]
}

/// Reads the patterns in which a role noun stands beside a name: `Presiden AS Joe Biden`, `Budi, juru bicara KPK,`,
/// `South Korea's foreign minister, …`, `istrinya, Iriana`.
struct RoleLinker {
  let sentence: SentenceView
  let found: SentenceMentions
  let knowledge: LanguageKnowledge
  /// Which mentions may hold the role.
  let mayHold: (Mention) -> Bool
  /// Which mentions the role may belong to.
  let mayOwn: (Mention) -> Bool

  /// The link of a role noun; without holder or owner where none is found.
  func link(_ noun: Range<Int>) -> RoleLink {
    var before = ownerBefore(noun.lowerBound)
    let after = before.map { isBesideBody($0, noun.upperBound) } ?? true ? ownerAfter(noun.upperBound) : nil
    if after != nil { before = nil }
    var owners: [Int] = []
    if let owner = before ?? after { owners = [owner] + coordinated(with: owner, where: mayOwn) }
    if noun.upperBound < sentence.words.count, knowledge.language == .english,
      knowledge.isA("possessive-clitic", sentence.lower[noun.upperBound])
    {
      return RoleLink(noun: noun, holders: [], owners: owners)
    }
    var end =
      after.map { endOfMention(coordinated(with: $0, where: mayOwn).last ?? $0) }
      ?? (before == nil ? nil : endOfOrigin(noun.upperBound)) ?? originEnd(noun.upperBound)
    if after != nil, let party = partyBehind(end) {
      if found.titleOfWord[noun.lowerBound].map({ found.titles[$0].kind == .member }) == true { owners.append(party) }
      end = endOfMention(party)
    } else if after != nil, let place = placeBehind(end) {
      end = endOfMention(place)
    } else if after != nil, let group = groupBehind(end, noun) {
      owners.append(group)
    }
    let start = before.map { min(found.mentions[$0].words.lowerBound, noun.lowerBound) } ?? noun.lowerBound
    if let holder = holderAfter(end, ownerBetween: after) {
      let members = groupMembers(holder, noun)
      if owners.isEmpty, let owner = ownerBehindHolder(holder) {
        guard !members.isEmpty else { return RoleLink(noun: noun, holders: [holder], owners: [owner]) }
        var own: [Int: Int] = [:]
        for holder in [holder] + members { own[holder] = ownerBehindHolder(holder) }
        return RoleLink(noun: noun, holders: [holder] + members, owners: [], ownerOfHolder: own)
      }
      return RoleLink(noun: noun, holders: [holder] + members, owners: owners)
    }
    return RoleLink(noun: noun, holders: holdersBefore(start), owners: owners)
  }

  // MARK: Owners

  private func ownerAfter(_ start: Int) -> Int? {
    var j = start
    var skipped = 0
    while j < sentence.words.count, skipped < 6 {
      if let end = bracketEnd(j) {
        j = end
        continue
      }
      if let m = found.mentionOfWord[j] {
        if found.mentions[m].isPronoun, let state = nameAfterOrigin(found.mentions[m].words.upperBound) { return state }
        let next = found.mentions[m].words.upperBound
        if let inner = bodyOrHolder(behind: m) { return inner }
        if mayOwn(found.mentions[m]) { return m }
        // `brother of U.S. President X`, `the Trump administration's Department of Justice`
        if knowledge.language == .english, let end = attributeEnd(m), skipped < 6 {
          skipped += 1
          j = max(end, next)
          continue
        }
        if found.mentions[m].name != nil || found.mentions[m].isPronoun { return nil }
      }
      if let title = found.titleOfWord[j], found.titles[title].words.lowerBound >= start {
        guard mayOwnPersons, let person = personAfterTitle(j) else { return nil }
        return person
      }
      let word = sentence.words[j]
      // `pendiri toko daring asal China`: whence it is, not whose.
      if knowledge.language != .english, knowledge.isA("nationality", sentence.lower[j]) { return nil }
      let isPreposition =
        knowledge.isA("post-preposition", sentence.lower[j])
        || knowledge.isA("possessive-preposition", sentence.lower[j])
      if isPreposition {
        skipped += 1
        j += 1
        continue
      }
      switch word.upos {
      case .noun, .adjective, .properNoun, .determiner, .numeral, .coordinatingConjunction, .other: break
      default: return nil
      }
      skipped += 1
      j += 1
    }
    return nil
  }

  /// Behind `toko daring asal China`: where the words end that tell whence the thing of a post is; the start if none do.
  private func originEnd(_ start: Int) -> Int {
    guard knowledge.language != .english else { return start }
    for j in start..<min(start + 5, max(start, sentence.words.count - 1)) {
      if knowledge.isA("nationality", sentence.lower[j]) {
        return found.mentionOfWord[j + 1].map { endOfMention($0) } ?? start
      }
      guard [.noun, .properNoun, .adjective, .other].contains(sentence.words[j].upos), found.mentionOfWord[j] == nil
      else {
        return start
      }
    }
    return start
  }

  /// `mitranya dari Turki`: the state told after the clitic.
  private func nameAfterOrigin(_ j: Int) -> Int? {
    guard j + 1 < sentence.words.count, knowledge.isA("origin", sentence.lower[j]), let m = found.mentionOfWord[j + 1],
      found.mentions[m].name != nil, mayOwn(found.mentions[m])
    else { return nil }
    return m
  }

  var mayOwnPersons: Bool {
    found.mentions.contains { mayOwn($0) && $0.name?.kind == .person }
  }

  /// `putra Presiden Joko Widodo`: the person behind a title.
  private func personAfterTitle(_ start: Int) -> Int? {
    var j = start
    while j < min(start + 8, sentence.words.count) {
      if let m = found.mentionOfWord[j], found.mentions[m].name?.kind == .person, mayOwn(found.mentions[m]) { return m }
      if sentence.words[j].upos == .punctuation || sentence.words[j].upos == .verb { return nil }
      j += 1
    }
    return nil
  }

  /// `President Xi Jinping of China`: the owner told behind the holder's name.
  private func ownerBehindHolder(_ holder: Int) -> Int? {
    var j = found.mentions[holder].words.upperBound
    guard knowledge.language == .english, j + 1 < sentence.words.count,
      knowledge.isA("possessive-preposition", sentence.lower[j])
    else { return nil }
    j += sentence.words[j + 1].upos == .determiner ? 2 : 1
    guard j < sentence.words.count, let m = found.mentionOfWord[j], found.mentions[m].name != nil,
      mayOwn(found.mentions[m])
    else { return nil }
    return m
  }

  private func ownerBefore(_ start: Int) -> Int? {
    guard knowledge.language == .english else { return nil }
    var j = start - 1
    var skipped = 0
    if j > 2, sentence.words[j].form == ")",
      let open = (max(0, j - 4)..<j).last(where: { sentence.words[$0].form == "(" })
    {
      j = open - 1
    }
    while j >= 0, skipped < 5 {
      if let m = found.mentionOfWord[j] {
        let mention = found.mentions[m]
        if mention.isPronoun {
          return sentence.words[j].features.contains(.possessive) || sentence.base(j) == .nmod ? m : nil
        }
        return mayOwn(mention) ? m : nil
      }
      switch sentence.words[j].upos {
      case .adjective, .noun, .properNoun, .numeral, .adverb, .other: break
      case .particle where knowledge.isA("possessive-clitic", sentence.lower[j]): break
      default: return nil
      }
      skipped += 1
      j -= 1
    }
    return nil
  }

  // MARK: Holders

  /// `anggota Komisi V DPR dari Fraksi X (Y) Budi`: the group behind the first owner, when a name follows it.
  private func partyBehind(_ end: Int) -> Int? {
    guard end + 1 < sentence.words.count else { return nil }
    let isMarked =
      ["member-preposition", "accreditation", "department-preposition", "party-group"].contains {
        knowledge.isA($0, sentence.lower[end])
      }
    let isBeside =
      found.mentionOfWord[end].map { m in
        found.mentions[m].name.map { $0.kind == .organization || $0.kind == .country } ?? false
      } ?? false
    guard isMarked || isBeside && knowledge.language != .english else { return nil }
    var j = isMarked ? end + 1 : end
    while j < min(end + 4, sentence.words.count) {
      if let m = found.mentionOfWord[j], found.mentions[m].name != nil {
        var next = skipRanks(endOfMention(m))
        if next + 1 < sentence.words.count, sentence.words[next].form == "," { next = skipRanks(next + 1) }
        guard mayOwn(found.mentions[m]), next < sentence.words.count, let holder = found.mentionOfWord[next] else {
          return nil
        }
        return isNamedHolder(holder) ? m : nil
      }
      guard sentence.words[j].upos == .noun || sentence.words[j].upos == .properNoun else { return nil }
      j += 1
    }
    return nil
  }

  private func holderAfter(_ end: Int, ownerBetween owner: Int?) -> Int? {
    var j = skipRanks(end)
    while j + 1 < sentence.words.count, knowledge.isA("incumbency", sentence.lower[j]) { j += 1 }
    guard j < sentence.words.count else { return nil }
    if let next = behindFurtherTitle(j) ?? behindTitleOfKin(j) { j = next }
    if let m = found.mentionOfWord[j], found.mentions[m].words.lowerBound == j {
      if knowledge.language != .english {
        let kind = found.mentions[m].name?.kind
        // `anggota Komisi I DPR Fraksi X itu`: what follows the owner directly is no member of it.
        let isBody = kind == .country || owner != nil && kind != nil && kind != .person
        return isNamedHolder(m) && !isBody ? m : nil
      }
      if owner == nil { return isNamedHolder(m) ? m : nil }
      // `the President of the United States Donald Trump`
      return found.mentions[m].name?.kind == .person && found.mentions[m].words.count > 1 && isNamedHolder(m) ? m : nil
    }
    while j + 1 < sentence.words.count, j < end + 4,
      knowledge.isA("definite", sentence.lower[j]) || knowledge.isA("then", sentence.lower[j])
    {
      j += 1
    }
    guard sentence.words[j].form == "," else { return nil }
    j = skipRanks(j + 1)
    if j < sentence.words.count, knowledge.isA("namely", sentence.lower[j]) { j = skipRanks(j + 1) }
    guard j < sentence.words.count, let m = found.mentionOfWord[j], isNamedHolder(m),
      found.mentions[m].words.lowerBound == j
    else { return nil }
    let next = endOfMention(m)
    guard next < sentence.words.count else { return m }
    switch sentence.words[next].upos {
    case .punctuation, .verb, .auxiliary, .adverb, .pronoun, .particle, .subordinatingConjunction, .adposition,
      .coordinatingConjunction:
      return m
    case .noun where knowledge.language != .english && found.mentions[m].name?.kind == .person: return m
    default: return nil
    }
  }

  /// `party leader and prime minister X`, `prime minister and A leader X`: the name stands behind the other title.
  private func behindFurtherTitle(_ j: Int) -> Int? {
    guard knowledge.language == .english, j + 1 < sentence.words.count,
      sentence.words[j].upos == .coordinatingConjunction
    else { return nil }
    var next = j + 1
    if let owner = found.mentionOfWord[next], found.titleOfWord[next] == nil {
      next = found.mentions[owner].words.upperBound
    }
    guard next < sentence.words.count, let title = found.titleOfWord[next] else { return nil }
    next = found.titles[title].words.upperBound
    guard next < sentence.words.count, let m = found.mentionOfWord[next], found.mentions[m].name?.kind == .person else {
      return nil
    }
    return next
  }

  /// `his wife First Lady X`: the name behind the title beside the word for a relative.
  private func behindTitleOfKin(_ j: Int) -> Int? {
    guard knowledge.language == .english, j > 0, knowledge.kinship[sentence.lower[j - 1]] != nil,
      let title = found.titleOfWord[j], found.titles[title].words.lowerBound == j
    else { return nil }
    let end = found.titles[title].words.upperBound
    return end < sentence.words.count && found.mentionOfWord[end] != nil ? end : nil
  }

  private func holdersBefore(_ start: Int) -> [Int] {
    guard let holder = holderBefore(start) else { return [] }
    let head = found.mentions[holder].head
    guard knowledge.language == .english, sentence.base(head) == .nsubj else { return [holder] }
    // `A, B and C are members of D`; the tree may take the last for a subject of its own.
    let subjects = sentence.heads[head].map { sentence.children(of: $0, .nsubj) } ?? []
    let further = subjects.filter { $0 > head }.compactMap { found.mentionOfWord[$0] }.filter(isNamedHolder)
    let joined = conjuncts(of: holder)
    return [holder] + joined + further.filter { $0 != holder && !joined.contains($0) }
  }

  private func holderBefore(_ start: Int) -> Int? {
    var j = start - 1
    var skipped = 0
    while j >= 0, skipped < 6 {
      let word = sentence.words[j]
      if word.form == "," || word.form == "(" || word.form == "–" || word.form == "—" { return holder(endingAt: j) }
      if knowledge.isA("copula", word.lemma.lowercased()) || knowledge.isA("copula", sentence.lower[j])
        || knowledge.isA("appositive-verb", word.lemma.lowercased())
        || knowledge.isA("appositive-verb", sentence.lower[j])
      {
        return subjectHolder(of: j)
      }
      if knowledge.isA("role-marker", sentence.lower[j]) { return governedHolder(j, start) }
      if knowledge.isA("relativizer", sentence.lower[j]), knowledge.language != .english, isAdverbial(j + 1..<start),
        let m = holder(endingAt: j)
      {
        return m
      }
      if found.mentionOfWord[j] != nil || knowledge.isA("unnamed-plural", sentence.lower[j]) { return nil }
      if isHyphenated(j) {
        j -= 1
        continue
      }
      switch word.upos {
      case .determiner, .adjective, .adverb, .numeral, .pronoun, .noun: break
      case .particle, .coordinatingConjunction: break
      default: return nil
      }
      skipped += 1
      j -= 1
    }
    return nil
  }

  /// `yang juga ketua`, `yang kini ketua`: nothing but adverbs.
  private func isAdverbial(_ span: Range<Int>) -> Bool {
    span.allSatisfy {
      [.adverb, .auxiliary, .determiner].contains(sentence.words[$0].upos) || knowledge.isA("then", sentence.lower[$0])
    }
  }

  /// A part of `long-serving`, split at the hyphen.
  private func isHyphenated(_ j: Int) -> Bool {
    [j - 1, j, j + 1].contains { sentence.words.indices.contains($0) && sentence.words[$0].form == "-" }
  }

  private func holder(endingAt comma: Int) -> Int? {
    var j = comma - 1
    if j > 1, sentence.words[j].form == ")" { j -= 1 }
    guard j >= 0, let m = found.mentionOfWord[j], found.mentions[m].words.upperBound == j + 1 else { return nil }
    // `pejabat Kementerian X, anggota DPR`: people of a body, who are listed before others.
    let before = found.mentions[m].words.lowerBound - 1
    if before >= 0, knowledge.language != .english, found.mentions[m].name?.kind == .organization,
      knowledge.agentNouns[sentence.lower[before]] == .officials
    {
      return nil
    }
    if let full = found.mentions[m].name?.abbreviates { return isNamedHolder(full) ? full : nil }
    return isNamedHolder(m) ? m : nil
  }

  /// `X adalah ketua …`, `X menjabat …`: the subject of the copula or verb.
  private func subjectHolder(of word: Int) -> Int? {
    let predicate = sentence.base(word) == .cop ? sentence.heads[word] ?? word : word
    if let m = nameBeforeRelativizer(word) { return m }
    return subjectMention(predicate) ?? (word > 0 ? holder(endingAt: word) : nil)
  }

  /// `melawan X yang saat ini menjabat bupati`: the name right before the relative clause, wherever the tree hangs it.
  private func nameBeforeRelativizer(_ verb: Int) -> Int? {
    guard knowledge.language != .english else { return nil }
    var j = verb - 1
    while j > 0, isAdverbial(j..<(j + 1)) { j -= 1 }
    guard j > 0, knowledge.isA("relativizer", sentence.lower[j]), let m = holder(endingAt: j),
      found.mentions[m].name?.kind == .person
    else { return nil }
    return m
  }

  /// `X terpilih sebagai ketua …`, `X was appointed as …`.
  private func governedHolder(_ marker: Int, _ start: Int) -> Int? {
    var word = sentence.heads[start]
    while let here = word {
      if sentence.words[here].upos == .verb { return subjectMention(here) }
      word = sentence.heads[here]
    }
    return nil
  }

  private func subjectMention(_ predicate: Int) -> Int? {
    if let subject = sentence.children(of: predicate, .nsubj).first {
      if let m = found.mentionOfWord[subject], isNamedHolder(m) { return m }
      if knowledge.isA("relativizer", sentence.lower[subject]) { return antecedent(of: predicate) }
      return nil
    }
    if let antecedent = antecedent(of: predicate) { return antecedent }
    guard sentence.base(predicate) == .conj, let first = sentence.heads[predicate], first < predicate else {
      return nil
    }
    return subjectMention(first)
  }

  private func antecedent(of predicate: Int) -> Int? {
    guard sentence.base(predicate) == .acl, let noun = sentence.heads[predicate], let m = found.mentionOfWord[noun]
    else { return nil }
    return isNamedHolder(m) ? m : nil
  }

  // MARK: Shared

  func isNamedHolder(_ m: Int) -> Bool {
    mayHold(found.mentions[m]) && !knowledge.isA("department", sentence.lower[found.mentions[m].words.lowerBound])
  }

  /// The word after a short bracket: an abbreviation of the post or the branch of a rank (`Brigjen (Pol)`).
  private func bracketEnd(_ j: Int) -> Int? {
    guard sentence.words[j].form == "(" else { return nil }
    return ((j + 1)..<min(j + 9, sentence.words.count)).first { sentence.words[$0].form == ")" }.map { $0 + 1 }
  }

  func skipRanks(_ start: Int) -> Int {
    var j = start
    if j < sentence.words.count, let end = bracketEnd(j) { j = end }
    while j < sentence.words.count, let title = found.titleOfWord[j], found.titles[title].words.lowerBound == j,
      found.titles[title].kind == .military || found.titles[title].kind == .honorific
    {
      j = found.titles[title].words.upperBound
      if j < sentence.words.count, let end = bracketEnd(j) { j = end }
    }
    return j
  }

  /// The first word after a mention and its bracketed abbreviation.
  func endOfMention(_ m: Int) -> Int {
    let end = found.mentions[m].words.upperBound
    if end + 2 < sentence.words.count, sentence.words[end].form == "(", let inner = found.mentionOfWord[end + 1],
      found.mentions[inner].name?.abbreviates == m, sentence.words[found.mentions[inner].words.upperBound].form == ")"
    {
      return found.mentions[inner].words.upperBound + 1
    }
    return end
  }

  /// Mentions joined to one by `dan`, of the same sort.
  private func coordinated(with m: Int, where accepts: (Mention) -> Bool) -> [Int] {
    let end = endOfMention(m)
    guard end + 1 < sentence.words.count, sentence.words[end].upos == .coordinatingConjunction,
      let next = found.mentionOfWord[end + 1], accepts(found.mentions[next]),
      (found.mentions[next].name?.kind == .person) == (found.mentions[m].name?.kind == .person)
    else { return [] }
    if case .description(let description) = found.mentions[next].form, description.isPost { return [] }
    return [next]
  }

  /// `dua pentolan X, A dan B`: further holders when the role noun is counted.
  private func groupMembers(_ holder: Int, _ noun: Range<Int>) -> [Int] {
    if knowledge.language == .english, isPlural(noun.upperBound - 1) { return conjuncts(of: holder) }
    guard noun.lowerBound > 0, sentence.words[noun.lowerBound - 1].upos == .numeral else { return [] }
    return coordinated(with: holder, where: mayHold)
  }

  /// `Senators A, B and C`
  private func isPlural(_ noun: Int) -> Bool {
    guard sentence.lower[noun].hasSuffix("s") else { return false }
    return sentence.words[noun].lemma.lowercased() != sentence.lower[noun]
      || knowledge.titles[String(sentence.lower[noun].dropLast())] != nil
  }

  private func conjuncts(of holder: Int) -> [Int] {
    var joined = [holder]
    var next = 0
    while next < joined.count {
      for word in found.mentions[joined[next]].words.flatMap({ sentence.children(of: $0, .conj) }) {
        guard let m = found.mentionOfWord[word], isNamedHolder(m), !joined.contains(m) else { continue }
        joined.append(m)
      }
      next += 1
    }
    for m in listed(after: holder) where !joined.contains(m) { joined.append(m) }
    return Array(joined.dropFirst())
  }

  /// `A of Utah, B of Ohio and C of Florida`: the names of a list, wherever the tree hangs them.
  private func listed(after holder: Int) -> [Int] {
    var names: [Int] = []
    var j = found.mentions[holder].words.upperBound
    while j + 1 < sentence.words.count {
      if knowledge.isA("possessive-preposition", sentence.lower[j]), let place = found.mentionOfWord[j + 1] {
        j = found.mentions[place].words.upperBound
      }
      let start = j
      while j + 1 < sentence.words.count,
        sentence.words[j].form == "," || knowledge.isA("coordinator", sentence.lower[j])
      {
        j += 1
      }
      guard j > start, let m = found.mentionOfWord[j], found.mentions[m].name?.kind == .person else { break }
      names.append(m)
      j = found.mentions[m].words.upperBound
    }
    return names
  }
}
