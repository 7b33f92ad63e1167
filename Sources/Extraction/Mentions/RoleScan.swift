import Linguistics
import RelationGraph

/// Titles, descriptions and pronouns, on the way through a sentence.
extension SentenceScan {
  mutating func title(at i: Int, listed: Int?) -> Int? {
    guard var (value, end) = knowledge.titles.match(sentence.lower, at: i), end > (listed ?? 0) else { return nil }
    if knowledge.language == .english, value.kind != .modifier, end < words.count, words[end].upos == .noun,
      !isCapitalized(end), !knowledge.isA("possessive-clitic", sentence.lower[end]),
      knowledge.titles.match(sentence.lower, at: end) == nil
    {
      return nil
    }
    if knowledge.language == .english, value.kind == .military, isInsideOrganization(i, end) { return nil }
    if value.kind == .modifier, words[i].upos == .verb, !sentence.children(of: i, .nsubj).isEmpty { return nil }
    if value.kind == .modifier {
      if value.options.contains("former") { isFormer = true }
      isCandidate = value.options.contains("candidate")
      guard end < words.count, let next = knowledge.titles.match(sentence.lower, at: end) else { return nil }
      (value, end) = (next.value, next.end)
    }
    let start = i
    for j in (start + 1)..<max(end, start + 1) where isCapitalized(j) {
      let listed = listedName(at: j)
      let isBody = listed.map { finder.gazetteer.entries[$0.match.entry].kind == .organization } ?? false
      let isListed = listed.map { $0.end == end || isBody && $0.end > end && knowledge.language != .english } ?? false
      if isListed || knowledge.isNameWord(.organizationHead, sentence.lower[j]) {
        end = j
        if let first = knowledge.titles[sentence.lower[start]], first.kind == .member { value = first }
        break
      }
    }
    while knowledge.language == .english, end > start + 1, [.determiner, .adposition].contains(words[end - 1].upos) {
      end -= 1
    }
    if !sentence.isTitle { end = extendedTitle(from: end) }
    found.titles.append(
      TitleMention(
        words: start..<end, kind: value.kind, isFormer: isFormer, isCandidate: isCandidate,
        isPublic: value.options.contains("public"), isTerritorial: value.options.contains("territory"),
        body: value.body,
        text: source[sentence.textRange(start..<end)]))
    for j in start..<end { found.titleOfWord[j] = found.titles.count - 1 }
    isFormer = false
    isCandidate = false
    appendPost(i..<end, after: start)
    return end
  }

  mutating func description(at i: Int) -> Int? {
    if knowledge.isA("both", sentence.lower[i]), i + 1 < words.count, words[i + 1].continuesToken,
      let value = knowledge.descriptions[sentence.lower[i] + sentence.lower[i + 1]], value.namesTwo
    {
      append(i..<(i + 2), .description(value), isDefinite: true)
      return i + 2
    }
    guard let (value, end) = knowledge.descriptions.match(sentence.lower, at: i) else { return nil }
    if knowledge.language == .english, end < words.count, words[end].upos == .noun || words[end].upos == .properNoun {
      return nil
    }
    let isWhole = value.namesTwo && knowledge.isA("both", sentence.lower[i])
    guard isWhole || isDefinite(i..<end) else { return nil }
    append(i..<end, .description(value), isDefinite: true)
    return end
  }

  /// A post without its holder's name beside it may stand for the holder (`the North Korean leader's sister`).
  mutating func appendPost(_ span: Range<Int>, after start: Int) {
    let title = found.titles[found.titles.count - 1]
    guard title.kind != .honorific, title.kind != .modifier, !span.contains(where: { found.mentionOfWord[$0] != nil })
    else { return }
    let post = LanguageKnowledge.Description(kinds: [.person], isPost: true, namesTwo: false, gender: nil)
    append(span, .description(post), isDefinite: isDefinite(span))
  }

  func isDefinite(_ span: Range<Int>) -> Bool {
    if knowledge.language == .english {
      var marker = span.lowerBound - 1
      while marker > 0, marker > span.lowerBound - 5,
        [.adjective, .noun, .properNoun, .numeral].contains(words[marker].upos)
          || words[marker].upos == .verb && words[marker].features.contains(.participle)
      {
        // `the European union`: a proper adjective that no table lists makes it another's name.
        if words[marker].upos == .adjective, isCapitalized(marker), found.mentionOfWord[marker] == nil { return false }
        marker -= 1
      }
      return marker >= 0 && knowledge.isA("definite", sentence.lower[marker])
    }
    if span.upperBound < words.count, words[span.upperBound].continuesToken { return true }
    if span.lowerBound > 0, ["sang", "si"].contains(sentence.lower[span.lowerBound - 1]) { return true }
    if sentence.children[span.lowerBound].contains(where: {
      sentence.base($0) == .det && $0 >= span.upperBound && knowledge.isA("definite", sentence.lower[$0])
    }) {
      return true
    }
    for j in span.upperBound..<min(span.upperBound + 3, words.count) {
      if knowledge.isA("definite", sentence.lower[j]) { return true }
      switch words[j].upos {
      case .verb, .punctuation, .adposition, .adverb, .particle, .subordinatingConjunction: return false
      default: break
      }
      if found.mentionOfWord[j] != nil || isCapitalized(j) { return false }
    }
    return false
  }

  mutating func pronoun(at i: Int) -> Int? {
    // `Yang bersangkutan`, but not `pejabat yang bersangkutan`
    if i + 1 < words.count, knowledge.isA("relativizer", sentence.lower[i]),
      let pronoun = knowledge.pronouns[sentence.lower[i] + " " + sentence.lower[i + 1]],
      i == 0 || ![.noun, .properNoun].contains(words[i - 1].upos)
    {
      append(i..<(i + 2), .pronoun(pronoun))
      return i + 2
    }
    guard let pronoun = knowledge.pronouns[sentence.lower[i]],
      pronoun.person == 3 || pronoun.person == 1 && sentence.isQuoted[i]
    else { return nil }
    let word = words[i]
    if knowledge.isA("relativizer", sentence.lower[i]) || knowledge.isA("both", sentence.lower[i]) { return nil }
    if word.relation.base == .det, !word.features.contains(.possessive), !(i > 0 && takesPossessor(i - 1)) {
      return nil
    }
    let isPossessive = word.upos == .determiner && knowledge.language == .english
    guard word.upos == .pronoun || isPossessive || word.continuesToken else { return nil }
    append(i..<(i + 1), .pronoun(pronoun))
    return i + 1
  }

  /// Nouns whose clitic names an owner even where the tree takes it for a determiner (`putrinya`, `pasukannya`).
  func takesPossessor(_ host: Int) -> Bool {
    knowledge.kinship[sentence.lower[host]] != nil || found.titleOfWord[host] != nil
      || knowledge.agentNouns[sentence.lower[host]] != nil
  }
}
