/// What somebody typed, as a pattern of SQLite's full-text search; whatever it holds is valid.
///
/// Words must all occur; words in quotation marks must stand together; a word also matches with a clitic at its end
/// (`latihannya`), and with any ending when `*` follows it.
struct SearchPattern {
  /// The pattern; nil when there is no word in it.
  let everyWord: String?

  /// - Parameter clitics: what may be joined to a word without changing it: `nya`, `lah`.
  init(_ text: String, clitics: [String]) {
    var parts: [String] = []
    for (index, run) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let words = SearchPattern.words(run)
      if index % 2 == 1 {
        if !words.isEmpty { parts.append(SearchPattern.phrase(words.map(\.text))) }
      } else {
        parts += words.map { SearchPattern.word($0, clitics) }
      }
    }
    everyWord = parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private static func words(_ text: Substring) -> [(text: String, isPrefix: Bool)] {
    var words: [(text: String, isPrefix: Bool)] = []
    var word = ""
    for character in text + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append((word, character == "*"))
        word = ""
      }
    }
    return words
  }

  private static func word(_ word: (text: String, isPrefix: Bool), _ clitics: [String]) -> String {
    if word.isPrefix { return phrase([word.text]) + "*" }
    let forms = [word.text] + clitics.map { word.text + $0 }
    return forms.count == 1 ? phrase(forms) : "(" + forms.map { phrase([$0]) }.joined(separator: " OR ") + ")"
  }

  private static func phrase(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }
}
