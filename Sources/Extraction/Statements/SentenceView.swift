import Linguistics
import NewsText

/// One sentence with what the rules ask of its tree, computed once; a class, so that the rules share it without copies.
final class SentenceView: Sendable {
  let index: Int
  let words: [Word]
  let range: TextRange
  let isTitle: Bool
  let entities: [NamedEntity]
  /// Forms in lower case.
  let lower: [String]
  /// Dependents by head, left to right.
  let children: [[Int]]
  /// For each word, the words of its path to the root are found by following this; nil for the root.
  let heads: [Int?]
  /// Whether a word stands inside quotation marks.
  let isQuoted: [Bool]

  /// - Parameter lemmatizer: where given, a sentence without a verb gets the one its tags lack.
  init(index: Int, sentence: Sentence, quoteIsOpen: inout Bool, lemmatizer: Lemmatizer? = nil) {
    self.index = index
    let mended =
      sentence.isTitle ? nil : lemmatizer.map { VerblessSentence(words: sentence.words, lemmatizer: $0).mended() }
    words = TreeCorrection.corrected(mended ?? sentence.words)
    range = sentence.range
    isTitle = sentence.isTitle
    entities = sentence.entities
    lower = sentence.words.map { $0.form.lowercased() }
    var children = [[Int]](repeating: [], count: words.count)
    for (i, word) in words.enumerated() {
      if let head = word.head { children[head].append(i) }
    }
    self.children = children
    heads = words.map(\.head)
    var quoted: [Bool] = []
    quoted.reserveCapacity(words.count)
    for word in sentence.words {
      switch word.form {
      case "“", "„", "«": quoteIsOpen = true
      case "”", "»": quoteIsOpen = false
      case "\"", "``", "''": quoteIsOpen.toggle()
      default: break
      }
      quoted.append(quoteIsOpen)
    }
    isQuoted = quoted
  }

  /// The relation of a word to its head, without subtype.
  func base(_ word: Int) -> DependencyRelation { words[word].relation.base }

  /// The dependents of a word in one of some relations, subtypes ignored.
  func children(of word: Int, _ relations: DependencyRelation...) -> [Int] {
    children[word].filter { child in relations.contains(base(child)) }
  }

  /// The adposition that marks a phrase, in lower case; multiword ones joined by blanks.
  func caseMarker(of word: Int) -> String? {
    guard
      let marker = children[word].first(where: { base($0) == .caseMarker && $0 < word })
        ?? children[word].first(where: { base($0) == .caseMarker })
    else { return nil }
    let rest = children[marker].filter { base($0) == .fixed }.map { lower[$0] }
    return ([lower[marker]] + rest).joined(separator: " ")
  }

  /// Whether `ancestor` lies on the path from a word to the root.
  func descends(_ word: Int, from ancestor: Int) -> Bool {
    var current: Int? = word
    while let here = current {
      if here == ancestor { return true }
      current = heads[here]
    }
    return false
  }

  /// The number of steps from a word up to an ancestor; nil when it is none.
  func distance(_ word: Int, to ancestor: Int) -> Int? {
    var current: Int? = word
    var steps = 0
    while let here = current {
      if here == ancestor { return steps }
      current = heads[here]
      steps += 1
    }
    return nil
  }

  /// The word of a span whose head lies outside it.
  func head(of span: Range<Int>) -> Int {
    span.first { heads[$0].map { !span.contains($0) } ?? true } ?? span.lowerBound
  }

  /// `denied attacking Chad`: the verb right before a gerund that the tree takes for the object's attribute.
  func verbBeforeGerund(_ word: Int) -> Int? {
    guard word > 0, base(word) == .amod, words[word].upos == .verb, lower[word].hasSuffix("ing"),
      words[word - 1].upos == .verb, let noun = heads[word], heads[noun] == word - 1
    else { return nil }
    return word - 1
  }

  /// The bytes of a span of words.
  func textRange(_ span: Range<Int>) -> TextRange {
    TextRange(words[span.lowerBound].range.start, words[span.upperBound - 1].range.end)
  }
}
