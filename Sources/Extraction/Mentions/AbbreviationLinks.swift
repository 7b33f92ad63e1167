import Linguistics

/// Second names told right beside the first.
extension SentenceMentions {
  /// `Full Name (ABBR)` and `ABBR (Full Name)`: the second names the same actor as the first.
  mutating func linkAbbreviations(_ words: [Word]) {
    for k in mentions.indices.dropFirst() {
      let inner = mentions[k]
      let outer = mentions[k - 1]
      guard var name = inner.name, let full = outer.name, !full.isPlace || full.kind != nil,
        outer.words.upperBound + 1 == inner.words.lowerBound, words[outer.words.upperBound].form == "(",
        inner.words.upperBound < words.count, words[inner.words.upperBound].form == ")"
      else { continue }
      let isShort = name.text.count < full.text.count && !name.text.contains(" ")
      let isLong = full.text.count < name.text.count && !full.text.contains(" ")
      guard isShort || isLong,
        initialsFit(short: isShort ? name.text : full.text, long: isShort ? full.text : name.text)
      else { continue }
      name.abbreviates = k - 1
      name.kind = full.kind ?? name.kind
      mentions[k].form = .name(name)
    }
  }

  /// `X alias Y`: two names of one actor.
  mutating func linkAliases(_ words: [Word], _ knowledge: LanguageKnowledge) {
    for k in mentions.indices.dropFirst() {
      guard var name = mentions[k].name, let full = mentions[k - 1].name,
        mentions[k - 1].words.upperBound + 1 == mentions[k].words.lowerBound,
        knowledge.isA("alias", words[mentions[k - 1].words.upperBound].form.lowercased())
      else { continue }
      name.abbreviates = k - 1
      name.kind = full.kind ?? name.kind
      mentions[k].form = .name(name)
    }
  }

  /// Whether a short form's letters stand in this order in the long form, the first at a word's beginning.
  private func initialsFit(short: String, long: String) -> Bool {
    var rest = Substring(long.lowercased())
    var letters = short.lowercased().filter(\.isLetter)
    guard let first = letters.first else { return false }
    let isInitial = long.lowercased().split(whereSeparator: { !$0.isLetter }).contains { $0.first == first }
    guard isInitial else { return !short.contains { $0.isLowercase } }
    while let letter = letters.first {
      guard let place = rest.firstIndex(of: letter) else { return !short.contains { $0.isLowercase } }
      rest = rest[rest.index(after: place)...]
      letters.removeFirst()
    }
    return true
  }
}
