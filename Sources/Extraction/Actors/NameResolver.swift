import NewsText
import RelationGraph

/// Gives every name of an article its actor: listed names by the gazetteer, full names by themselves, short ones by the
/// full name they shorten.
struct NameResolver {
  let gazetteer: Gazetteer
  /// Whether names begin with what they head (`Mahkamah Konstitusi Ekuador`), so that a short one is no later part.
  let headsFirst: Bool
  var registry = ActorRegistry()
  /// The actor of each mention, by sentence and mention.
  var actorOfMention: [[Int?]]
  /// Two names written as one (`Wiranto-Salahuddin Wahid`), by sentence and mention.
  private(set) var pairs: [NamePair] = []
  /// What an abbreviation stands for since the text gave it in brackets.
  private var actorOfAbbreviation: [String: Int] = [:]
  private var fullMentions: [(sentence: Int, actor: Int)] = []
  /// The last words of the full names of persons, in lower case.
  private var surnames: Set<String> = []
  /// Names of persons and their words, for telling two joined names from a double one.
  private var personWords: Set<String> = []

  init(gazetteer: Gazetteer, sentences: [SentenceMentions], headsFirst: Bool) {
    self.gazetteer = gazetteer
    self.headsFirst = headsFirst
    actorOfMention = sentences.map { Array(repeating: nil, count: $0.mentions.count) }
  }

  /// Resolves names in two passes, so that a short name may stand before the full one.
  /// - Parameter headlines: the sentences that are headlines, whose clipped names are read last.
  mutating func resolve(_ sentences: [SentenceMentions], headlines: Set<Int>) {
    noteSurnames(sentences)
    for name in sentences.lazy.flatMap(\.mentions).compactMap(\.name) where name.kind == .person {
      guard !name.text.contains("-") else { continue }
      personWords.insert(name.text)
      for word in name.text.split(separator: " ") where word.count > 2 { personWords.insert(String(word)) }
    }
    for isHeadline in [false, true] {
      for (s, sentence) in sentences.enumerated() where headlines.contains(s) == isHeadline {
        for (m, mention) in sentence.mentions.enumerated() {
          if let name = mention.name { resolveFull(name, s, m, sentence) }
        }
      }
    }
    for (s, sentence) in sentences.enumerated() {
      for (m, mention) in sentence.mentions.enumerated() where actorOfMention[s][m] == nil {
        guard let name = mention.name else { continue }
        if let parts = pairedNames(name) {
          let actors = parts.compactMap { resolvePart($0, s, mention.range) }
          if !actors.isEmpty { pairs.append(NamePair(sentence: s, mention: m, actors: actors)) }
          continue
        }
        actorOfMention[s][m] = resolveShort(name, s, m)
      }
    }
    for (s, sentence) in sentences.enumerated() {
      for (m, mention) in sentence.mentions.enumerated() {
        if let name = mention.name, let actor = actorOfMention[s][m] {
          registry.note(actor, text: name.text, at: mention.range)
        }
      }
    }
    for i in registry.records.indices where registry[i].kind == .person {
      registry[i].gender = registry[i].name.split(separator: " ").first.flatMap {
        gazetteer.genderOfGivenName[$0.lowercased()]
      }
    }
  }

  private mutating func noteSurnames(_ sentences: [SentenceMentions]) {
    for mention in sentences.flatMap(\.mentions) {
      guard let name = mention.name, name.kind == .person else { continue }
      let words = ActorRegistry.words(name.text)
      if words.count > 1, let last = words.last { surnames.insert(last) }
    }
  }

  /// `Bloomberg` beside `Michael Bloomberg`: a firm's one-word name that is a person's surname in this article.
  private func isSurname(_ name: Mention.Name) -> Bool {
    guard name.sense == .name, name.kind == .media || name.kind == .company else { return false }
    let words = ActorRegistry.words(name.text)
    return words.count == 1 && surnames.contains(words[0])
  }

  private mutating func resolveFull(_ name: Mention.Name, _ s: Int, _ m: Int, _ sentence: SentenceMentions) {
    if let outer = name.abbreviates, let actor = actorOfMention[s][outer] {
      actorOfMention[s][m] = actor
      actorOfAbbreviation[name.text] = actor
      registry.note(actor, text: name.text, at: sentence.mentions[m].range)
      return
    }
    if name.entry != nil, let actor = actorOfAbbreviation[name.text] {
      actorOfMention[s][m] = actor
      return
    }
    if let entry = name.entry {
      guard name.sense != .short, !isSurname(name) else { return }
      if let actor = registry.actor(entry: entry, of: gazetteer) {
        actorOfMention[s][m] = actor
        if name.sense == .name { fullMentions.append((s, actor)) }
      }
      return
    }
    guard let kind = name.kind, !name.isPlace, !name.isGeneric, pairedNames(name) == nil else { return }
    let words = ActorRegistry.words(name.text)
    if words.count < 2, kind == .person { return }
    if let known = registry.actor(text: name.text), kind != .territory || registry[known].kind != .country {
      actorOfMention[s][m] = known
      fullMentions.append((s, known))
      return
    }
    if shortened(words, kind, before: s + 1) != nil { return }
    if kind == .person, let known = withMiddleName(words) {
      actorOfMention[s][m] = known
      return
    }
    let actor = registry.add(name: name.text, kind: kind)
    actorOfMention[s][m] = actor
    fullMentions.append((s, actor))
  }

  private mutating func resolveShort(_ name: Mention.Name, _ s: Int, _ m: Int) -> Int? {
    if let known = registry.actor(text: name.text), name.entry == nil { return known }
    let words = ActorRegistry.words(name.text)
    let isUnlistedSurname = name.entry == nil && name.kind == .organization && words.count == 1
    if isSurname(name) || isUnlistedSurname && surnames.contains(words[0]) {
      return shortened(words, .person, before: .max)
    }
    if name.kind == .person || name.kind == nil || name.isPlace || name.entry == nil || name.sense == .short {
      if let actor = shortened(words, name.kind, before: s) ?? shortened(words, name.kind, before: s + 1)
        ?? shortened(words, name.kind, before: .max)
      {
        let isLaterPart = headsFirst && name.entry != nil && words.count > 1 && !begins(words, actor)
        if !isLaterPart, !(name.isPlace && registry[actor].kind != .person) { return actor }
      }
    }
    if let entry = name.entry, name.sense == .short {
      guard words.count > 1, isAbroad(entry) else { return registry.actor(entry: entry, of: gazetteer) }
      return registry.actor(text: name.text)
        ?? registry.add(name: name.text, kind: gazetteer.entries[entry].kind ?? .organization)
    }
    if name.entry == nil, let kind = name.kind, !name.isPlace, !name.isGeneric, words.count == 1, name.text.count > 2 {
      return registry.add(name: name.text, kind: kind)
    }
    return nil
  }

  /// Whether a common name (`Kementerian Dalam Negeri`) is told in an article that names other states and nothing of
  /// the state whose body the table lists by it.
  private func isAbroad(_ entry: Int) -> Bool {
    let home = gazetteer.entries[entry].country
    guard gazetteer.entries[entry].kind == .organization, !home.isEmpty else { return false }
    let states = Set(actorOfMention.joined().compactMap { $0 }).compactMap { registry[$0].entry }
      .filter { gazetteer.entries[$0].kind != .organization || gazetteer.entries[$0].country != home }
    return !states.contains { gazetteer.entries[$0].country == home }
      && states.contains { gazetteer.entries[$0].kind == .country }
  }

  /// Whether one word is enough for an organisation: only the first word of a name that no table lists.
  private func isDistinctive(_ word: String, _ actor: Int) -> Bool {
    registry[actor].entry == nil && registry[actor].nameWords.contains { $0.first == word }
  }

  /// `Elijah Eugene Cummings` after `Elijah Cummings`, or before it: one of the two names has a middle name more.
  private func withMiddleName(_ words: [String]) -> Int? {
    fullMentions.last { mention in
      guard registry[mention.actor].kind == .person else { return false }
      return registry[mention.actor].nameWords.contains { known in
        min(known.count, words.count) == 2 && max(known.count, words.count) == 3
          && known.first == words.first && known.last == words.last
      }
    }?.actor
  }

  private func isShared(_ word: String, _ actor: Int) -> Bool {
    fullMentions.contains { $0.actor != actor && registry[$0.actor].kind != .person && isDistinctive(word, $0.actor) }
  }

  /// Whether a name of an actor begins with these words; any of a person's.
  private func begins(_ words: [String], _ actor: Int) -> Bool {
    registry[actor].kind == .person || registry[actor].nameWords.contains { $0.starts(with: words) }
  }

  /// The actor most recently named in full whose name contains these words.
  private mutating func shortened(_ words: [String], _ kind: Actor.Kind?, before sentence: Int) -> Int? {
    let isCommonWord = words.count == 1 && (words[0].count < 2)
    guard !isCommonWord, let first = words.first else { return nil }
    for mention in registry.lastNamed(with: first, among: fullMentions, before: sentence) {
      let other = registry[mention.actor].kind
      let fits =
        kind == nil || kind == other
        || (kind != .person && other != .person && other != .country && other != .territory)
      guard fits, other != .country, registry.abbreviates(words, mention.actor) else { continue }
      guard words.count > 1 || other == .person || isDistinctive(words[0], mention.actor) else { continue }
      // `House` is neither of two bodies whose names begin with it.
      if words.count == 1, other != .person, isShared(words[0], mention.actor) { return nil }
      return mention.actor
    }
    return nil
  }

  // MARK: Pairs

  /// The two persons whose names a hyphen joins, as those of two who stand for election together are written.
  private func pairedNames(_ name: Mention.Name) -> [String]? {
    guard headsFirst, name.entry == nil, name.text.contains("-") else { return nil }
    let parts = name.text.split(separator: "-").map { String($0) }
    guard parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase == true && isPerson($0) }) else { return nil }
    return parts
  }

  private func isPerson(_ text: String) -> Bool { personWords.contains(text) || listedPerson(text) != nil }

  /// The entry of a listed person whose name is all of a text.
  private func listedPerson(_ text: String) -> Int? {
    gazetteer.entry(named: text).flatMap { gazetteer.entries[$0].kind == .person ? $0 : nil }
  }

  private mutating func resolvePart(_ text: String, _ s: Int, _ range: TextRange) -> Int? {
    let known = registry.actor(text: text) ?? shortened(ActorRegistry.words(text), .person, before: .max)
    guard let actor = known ?? listedPerson(text).flatMap({ registry.actor(entry: $0, of: gazetteer) }) else {
      return nil
    }
    registry.note(actor, text: text, at: range)
    return actor
  }
}

/// A mention that names two actors.
struct NamePair: Sendable {
  let sentence: Int
  let mention: Int
  let actors: [Int]
}
