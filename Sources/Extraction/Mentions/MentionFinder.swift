import Linguistics
import NewsText
import RelationGraph

/// Finds the names, titles, descriptions and pronouns of a sentence.
struct MentionFinder: Sendable {
  let gazetteer: Gazetteer
  let knowledge: LanguageKnowledge

  /// All mentions of a sentence in reading order.
  /// - Parameter knownNames: words that begin names elsewhere in the article; in a headline only these and listed names count.
  func mentions(in sentence: SentenceView, source: SourceText, knownNames: Set<String> = []) -> SentenceMentions {
    var scan = SentenceScan(sentence: sentence, source: source, finder: self, knownNames: knownNames)
    return scan.run()
  }
}

/// One left-to-right pass over a sentence.
struct SentenceScan {
  let sentence: SentenceView
  let source: SourceText
  let finder: MentionFinder
  let knownNames: Set<String>
  let entityOfWord: [NamedEntity?]
  let wordEnds: Set<Int>
  var found = SentenceMentions()
  var isFormer = false
  var isCandidate = false

  var knowledge: LanguageKnowledge { finder.knowledge }
  var words: [Word] { sentence.words }

  init(sentence: SentenceView, source: SourceText, finder: MentionFinder, knownNames: Set<String>) {
    self.sentence = sentence
    self.source = source
    self.finder = finder
    self.knownNames = knownNames
    var entities = [NamedEntity?](repeating: nil, count: sentence.words.count)
    if !sentence.isTitle {
      for entity in sentence.entities {
        for word in entity.words { entities[word] = entity }
      }
    }
    entityOfWord = entities
    wordEnds = Set(sentence.words.map(\.range.end))
    found.mentionOfWord = Array(repeating: nil, count: sentence.words.count)
    found.titleOfWord = Array(repeating: nil, count: sentence.words.count)
  }

  mutating func run() -> SentenceMentions {
    var i = 0
    while i < words.count { i = step(at: i) }
    found.linkAbbreviations(words)
    found.linkAliases(words, knowledge)
    found.preferParties(sentence, knowledge, finder.gazetteer)
    return found
  }

  mutating func step(at i: Int) -> Int {
    if let end = pronoun(at: i) { return end }
    if words[i].continuesToken || !isWordLike(i) { return i + 1 }
    let listed = listedName(at: i)
    if let end = title(at: i, listed: listed?.end) { return end }
    let isOrganization = isCapitalized(i) && knowledge.isNameWord(.organizationHead, sentence.lower[i])
    let isLongName = listed.map { $0.end > i + 1 && knowledge.language == .english } ?? false
    if !isLongName, !(isOrganization && (capitalizedRun(at: i)?.count ?? 0) > 1), let end = description(at: i) {
      return end
    }
    if knowledge.notNames.match(sentence.lower, at: i).map({ $0.end > (listed?.end ?? i) }) == true, isCapitalized(i) {
      return knowledge.notNames.match(sentence.lower, at: i)?.end ?? i + 1
    }
    if let listed, let end = foreignCounterpart(of: listed) ?? localCounterpart(of: listed, at: i) {
      append(run: i..<end, kind: .organization)
      return end
    }
    let run = sentence.isTitle ? nil : capitalizedRun(at: i)
    if let listed, listed.end >= (run?.upperBound ?? 0) || !run.map({ extendsName($0, beyond: listed) })! {
      append(listedMatch: listed.match, words: i..<listed.end)
      return listed.end
    }
    if let run {
      append(run: run)
      return run.upperBound
    }
    if sentence.isTitle, isCapitalized(i), knownNames.contains(words[i].form) {
      var end = i + 1
      while end < words.count, isCapitalized(end), knownNames.contains(words[end].form),
        listedName(at: end).map({ finder.gazetteer.entries[$0.match.entry].kind != .organization }) ?? true
      {
        end += 1
      }
      append(run: i..<end)
      return end
    }
    return i + 1
  }

  // MARK: Names

  /// `Kemenhan AS`: the body of one state, named as another state's with that state behind it.
  func foreignCounterpart(of listed: (match: Gazetteer.Match, end: Int)) -> Int? {
    let entry = finder.gazetteer.entries[listed.match.entry]
    guard knowledge.language != .english, entry.kind == .organization, !entry.country.isEmpty,
      listed.end < words.count, isCapitalized(listed.end), let next = listedName(at: listed.end),
      next.match.sense == .name
    else { return nil }
    let state = finder.gazetteer.entries[next.match.entry]
    return state.kind == .country && state.country != entry.country ? next.end : nil
  }

  /// `Bawaslu Bali`, `Pengadilan Tipikor Bengkulu`: the body of a place, whose name begins with that of a listed one.
  func localCounterpart(of listed: (match: Gazetteer.Match, end: Int), at i: Int) -> Int? {
    let entry = finder.gazetteer.entries[listed.match.entry]
    guard knowledge.language != .english, entry.kind == .organization, listed.end < words.count,
      knowledge.isA("local-body", sentence.lower[i]), isCapitalized(listed.end),
      let place = listedName(at: listed.end)
    else { return nil }
    let kind = finder.gazetteer.entries[place.match.entry].kind
    return kind == nil || kind == .territory ? place.end : nil
  }

  func listedName(at i: Int) -> (match: Gazetteer.Match, end: Int)? {
    let start = words[i].range.start
    guard let match = finder.gazetteer.match(source.bytes, at: start, isBoundary: { wordEnds.contains($0) }) else {
      return nil
    }
    let end = words[i...].firstIndex { $0.range.end >= start + match.length } ?? words.count - 1
    var upper = end + 1
    while upper < words.count, words[upper].continuesToken, words[upper].range.end <= start + match.length {
      upper += 1
    }
    return (match, upper)
  }

  /// Whether a longer run of capitals is a name of its own rather than a listed name with something beside it.
  func extendsName(_ run: Range<Int>, beyond listed: (match: Gazetteer.Match, end: Int)) -> Bool {
    let entry = finder.gazetteer.entries[listed.match.entry]
    // `Bupati Kutai Kartanegara Ratih Kusumaningrum`
    if entry.kind == nil, let title = found.titles.last, title.isTerritorial, title.words.upperBound == run.lowerBound {
      return false
    }
    if knowledge.isNameWord(.organizationTail, sentence.lower[run.upperBound - 1]) { return true }
    if entry.kind == .organization, listed.match.sense == .short, let entity = entityOfWord[listed.end],
      entity.kind == .person
    {
      return false
    }
    // `politikus Partai Golkar Ratih Kusumaningrum`: the tree hangs the name on the post, not on the party.
    if knowledge.language != .english, entry.kind == .organization, run.upperBound - listed.end > 1,
      found.titles.last?.words.upperBound == run.lowerBound,
      sentence.heads[listed.end].map({ $0 < run.lowerBound }) == true
    {
      return false
    }
    if let entity = entityOfWord[run.lowerBound], entity.words.lowerBound == run.lowerBound,
      entity.words.upperBound > listed.end
    {
      return !(entry.kind == .country || entry.kind == .igo || entry.kind == .territory) || entity.kind != .person
    }
    if entry.kind == nil, found.titles.last?.words.upperBound == run.lowerBound { return false }
    return entry.kind == .person || entry.kind == nil && listed.match.sense == .place
  }

  func capitalizedRun(at i: Int) -> Range<Int>? {
    guard beginsName(i) else { return nil }
    var isOrganization = knowledge.isNameWord(.organizationHead, sentence.lower[i])
    var end = i + 1
    while end < words.count {
      if isCapitalized(end) || continuesName(end) {
        if breaksRun(at: end, isOrganization: isOrganization) { break }
        // `Budi Santoso Tim Kajian`: an Indonesian head begins a name of its own.
        if knowledge.language != .english, !isOrganization, end > i + 1,
          knowledge.isNameWord(.organizationHead, sentence.lower[end])
        {
          break
        }
        // `Chadian League for …`: an English head may stand behind its attributes.
        if knowledge.language == .english, knowledge.isNameWord(.organizationHead, sentence.lower[end]) {
          isOrganization = true
        }
        end += 1
      } else if words[end].form.hasPrefix("-"), words[end].form.count > 1,
        words[end - 1].range.end == words[end].range.start,
        knowledge.titles[String(sentence.lower[end].dropFirst())] == nil
      {
        end += 1
      } else if let next = connectorEnd(at: end, isOrganization: isOrganization) {
        end = next
      } else {
        break
      }
    }
    while end > i + 1, words[end - 1].upos == .punctuation { end -= 1 }
    return i..<end
  }

  func beginsName(_ i: Int) -> Bool {
    guard isCapitalized(i), !words[i].continuesToken else { return false }
    if knowledge.isNameWord(.organizationHead, sentence.lower[i]) {
      if knowledge.agentNouns[sentence.lower[i]] != nil, i + 1 < words.count, listedName(at: i + 1) != nil {
        return false
      }
      return i + 1 < words.count && (isCapitalized(i + 1) || words[i].upos == .properNoun && !isInitial(i))
    }
    if let entity = entityOfWord[i] { return entity.words.lowerBound == i || !isInitial(i) }
    if isInitial(i) { return words[i].upos == .properNoun }
    if words[i].upos == .adjective {
      return i + 1 < words.count && isCapitalized(i + 1) && words[i + 1].upos != .adjective
    }
    return words[i].upos == .properNoun || words[i].upos == .noun || words[i].upos == .other
  }

  func breaksRun(at j: Int, isOrganization: Bool) -> Bool {
    if words[j].upos == .pronoun || isDayBehind(j) { return true }
    if let entity = entityOfWord[j], entity.words.lowerBound == j, entity.kind == .person, !isFlat(j) { return true }
    if let title = knowledge.titles.match(sentence.lower, at: j)?.value, title.kind == .military,
      sentence.lower[j].count > 2, knowledge.language != .english || !isInsideOrganization(j, j + 1),
      !knowledge.isA("general-office", sentence.lower[j - 1])
    {
      return true
    }
    if knowledge.isA("alias", sentence.lower[j]) { return true }
    // `Tahi Bonar Lumban Raja`
    let isLast = j + 1 == words.count || !isCapitalized(j + 1)
    if isLast, !isOrganization, knowledge.isA("name-title", sentence.lower[j]) { return false }
    if knowledge.titles.match(sentence.lower, at: j) != nil, knowledge.nameWords[sentence.lower[j]] == nil {
      return !isOrganization
    }
    guard let listed = listedName(at: j) else { return false }
    let kind = finder.gazetteer.entries[listed.match.entry].kind
    if knowledge.language == .english, kind == .organization, listed.match.sense == .short { return false }
    if isOrganization { return kind == .person && listed.end > j + 1 }
    if let entity = entityOfWord[j], entity.words.lowerBound < j { return false }
    return kind == .country || kind == .igo || kind == .organization
  }

  /// `ucap Burhan Selasa (22/6)`: a day behind a name.
  private func isDayBehind(_ j: Int) -> Bool {
    j + 1 < words.count && words[j + 1].form == "(" && knowledge.isA("weekday", sentence.lower[j])
  }

  /// `General Services Administration`, `Maryland General Assembly`: a rank's word inside a name.
  func isInsideOrganization(_ start: Int, _ end: Int) -> Bool {
    guard let entity = entityOfWord[start], entity.kind == .organization, end < words.count else { return false }
    return entity.words.contains(end) || knowledge.isNameWord(.organizationHead, sentence.lower[end])
  }

  /// Whether the tree makes a word one name with the capitalised word before it.
  func isFlat(_ j: Int) -> Bool {
    (knowledge.language == .english
      || entityOfWord[j - 1] == nil && listedName(at: j - 1) == nil
        && !knowledge.isNameWord(.organizationHead, sentence.lower[j - 1]))
      && sentence.base(j) == .flat
      && sentence.heads[j].map { $0 < j && j - $0 <= 2 && isCapitalized($0) } == true
  }

  /// `of`, `dan`, `bin` between two capitalised parts of one name.
  func connectorEnd(at j: Int, isOrganization: Bool) -> Int? {
    guard j + 1 < words.count else { return nil }
    if words[j].form == "-", isHyphen(j) { return j + 2 }
    if knowledge.isNameWord(.particle, sentence.lower[j]) {
      if isCapitalized(j + 1) { return j + 2 }
      return words[j + 1].form == "-" && j + 2 < words.count && isCapitalized(j + 2) ? j + 3 : nil
    }
    guard knowledge.isNameWord(.connector, sentence.lower[j]), words[j].upos != .particle else { return nil }
    if knowledge.language == .english, entityOfWord[j] == nil, entityOfWord[j - 1]?.kind == .person { return nil }
    var next = j + 1
    while next < words.count, knowledge.isNameWord(.connector, sentence.lower[next]) { next += 1 }
    guard next < words.count, isCapitalized(next) else { return nil }
    // `the Ministry of Transport and the Danish company`
    let isJoined = (j..<next).contains { knowledge.isA("coordinator", sentence.lower[$0]) }
    if isJoined, let listed = listedName(at: next), listed.match.sense == .demonym { return nil }
    if knowledge.language == .english, isJoined || words[j].upos == .particle, isStateBefore(j) { return nil }
    if let entity = entityOfWord[j] { return entity.words.contains(next) ? next + 1 : nil }
    if isOrganization {
      let startsCompany = knowledge.kind(of: .organizationHead, sentence.lower[next]) == .company
      return startsCompany || breaksRun(at: next, isOrganization: true) ? nil : next + 1
    }
    var end = next + 1
    while end < words.count, isCapitalized(end) { end += 1 }
    return knowledge.isNameWord(.organizationTail, sentence.lower[end - 1]) ? end : nil
  }

  /// A hyphen written without blanks inside a name (`Kim Hong-kyun`, `Ben-Gvir`).
  func isHyphen(_ j: Int) -> Bool {
    guard j > 0, words[j - 1].range.end == words[j].range.start, words[j].range.end == words[j + 1].range.start else {
      return false
    }
    if isCapitalized(j + 1) { return true }
    return words[j + 1].form.count <= 5 && words[j + 1].upos != .verb && words[j + 1].upos != .adjective
  }

  /// `Colombia and the National Liberation Army`, `Lebanon's Hezbollah`: the name of a state that ends here.
  func isStateBefore(_ j: Int) -> Bool {
    (max(0, j - 3)..<j).contains { start in
      guard let listed = listedName(at: start), listed.end == j else { return false }
      return finder.gazetteer.entries[listed.match.entry].kind == .country && listed.match.sense == .name
    }
  }

  func continuesName(_ j: Int) -> Bool {
    guard let entity = entityOfWord[j], entity.words.lowerBound < j else { return false }
    if knowledge.language == .english, knowledge.isNameWord(.connector, sentence.lower[j]), isStateBefore(j),
      knowledge.isA("coordinator", sentence.lower[j]) || knowledge.isA("possessive-clitic", sentence.lower[j])
    {
      return false
    }
    return knowledge.isNameWord(.connector, sentence.lower[j]) || knowledge.isNameWord(.particle, sentence.lower[j])
      || words[j].upos == .numeral
  }

  mutating func append(listedMatch match: Gazetteer.Match, words span: Range<Int>) {
    let entry = finder.gazetteer.entries[match.entry]
    let isSeat =
      span.upperBound + 1 < words.count && words[span.upperBound].form == "-"
      && knowledge.isA("seated", sentence.lower[span.upperBound + 1])
    append(
      span,
      .name(
        Mention.Name(
          text: source[sentence.textRange(span)], entry: match.entry, sense: isSeat ? .place : match.sense,
          kind: isSeat ? nil : entry.kind, isPlace: isSeat || entry.kind == nil, abbreviates: nil)))
  }

  mutating func append(run span: Range<Int>, kind told: Actor.Kind? = nil) {
    let kind = told.map { (kind: $0, isPlace: false) } ?? kindOfRun(span)
    let isGeneric =
      span.count == 1 && knowledge.isNameWord(.organizationHead, sentence.lower[span.lowerBound])
      && !words[span.lowerBound].form.dropFirst().contains(where: \.isUppercase)
    append(
      span,
      .name(
        Mention.Name(
          text: source[sentence.textRange(span)], entry: nil, sense: .name, kind: kind.kind, isPlace: kind.isPlace,
          abbreviates: nil, isGeneric: isGeneric)))
  }

  func kindOfRun(_ span: Range<Int>) -> (kind: Actor.Kind?, isPlace: Bool) {
    if span.count > 1, knowledge.isA("thing-name", sentence.lower[span.upperBound - 1]) { return (nil, true) }
    if let kind = knowledge.kind(of: .organizationHead, sentence.lower[span.lowerBound]) {
      return (kind, false)
    }
    if span.count > 1, let kind = knowledge.kind(of: .organizationTail, sentence.lower[span.upperBound - 1]) {
      return (kind, false)
    }
    let followsTitle = found.titles.last.map { title in
      title.kind != .modifier
        && (title.words.upperBound == span.lowerBound
          || found.mentions.last.map {
            $0.words.lowerBound >= title.words.upperBound && $0.words.upperBound == span.lowerBound
          } == true)
    }
    if let entity = span.lazy.compactMap({ entityOfWord[$0] }).first {
      switch entity.kind {
      case .person: return isLocated(span) ? (nil, true) : (.person, false)
      case .organization: return (followsTitle == true && span.count > 1 ? .person : .organization, false)
      case .location: return followsTitle == true && span.count > 1 ? (.person, false) : (nil, true)
      }
    }
    let first = words[span.lowerBound].form
    if span.count == 1, first.count >= 2, first.count <= 7, first.allSatisfy({ $0.isUppercase }) {
      return (isAbbreviationHere(span.lowerBound) ? .organization : nil, false)
    }
    if followsTitle == true { return (.person, false) }
    let looksPersonal = (2...4).contains(span.count) && !isInitial(span.lowerBound) || (2...3).contains(span.count)
    let isProper = span.allSatisfy {
      words[$0].upos == .properNoun || knowledge.isNameWord(.particle, sentence.lower[$0])
    }
    return (looksPersonal && isProper && words[span.lowerBound].upos == .properNoun ? .person : nil, false)
  }

  /// `di Surin`, `di Lapangan X`: nobody is a place where something happens.
  private func isLocated(_ span: Range<Int>) -> Bool {
    span.lowerBound > 0 && knowledge.isA("locative", sentence.lower[span.lowerBound - 1])
  }

  /// Whether an unlisted word in capitals is told to name an organisation: in or before brackets, or behind a noun
  /// for one (`serikat petani FNSEA`).
  func isAbbreviationHere(_ i: Int) -> Bool {
    if words[i].form.allSatisfy({ "IVXLC".contains($0) }) { return false }
    if i > 0, words[i - 1].form == "(" { return true }
    if i + 1 < words.count, words[i + 1].form == "(" { return true }
    return (max(0, i - 2)..<i).contains { j in
      knowledge.descriptions[sentence.lower[j]] != nil || found.titleOfWord[j] != nil
    }
  }

  mutating func append(_ span: Range<Int>, _ form: Mention.Form, isDefinite: Bool = false) {
    for j in span { found.mentionOfWord[j] = found.mentions.count }
    found.mentions.append(
      Mention(
        sentence: sentence.index, words: span, head: sentence.head(of: span), form: form, isDefinite: isDefinite,
        range: sentence.textRange(span)))
  }

  // MARK: Words

  func isCapitalized(_ i: Int) -> Bool {
    guard let first = words[i].form.first else { return false }
    if first.isUppercase || (first.isNumber && words[i].form.contains { $0.isUppercase }) { return true }
    let parts = words[i].form.split(separator: "-", maxSplits: 1)
    return parts.count == 2 && parts[0].count <= 3 && parts[1].first?.isUppercase == true
  }

  func isWordLike(_ i: Int) -> Bool {
    words[i].form.first.map { $0.isLetter || $0.isNumber } ?? false
  }

  func isInitial(_ i: Int) -> Bool {
    guard i > 0 else { return true }
    return words[i - 1].upos == .punctuation
      && [":", "\"", "“", "-", "–", "—", "''", "``", "‘"].contains(words[i - 1].form)
  }
}
