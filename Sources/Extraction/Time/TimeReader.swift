import NewsText
import RelationGraph

/// Reads the time expressions of an article's sentences, one after the other: later ones count from earlier ones.
struct TimeReader {
  let words: TimeWords
  let source: SourceText
  private var resolver: TimeResolver

  init(words: TimeWords, article: Article) {
    self.words = words
    source = article.source
    resolver = TimeResolver(published: article.published)
  }

  /// The sentence's times in reading order.
  mutating func times(in sentence: SentenceView, _ found: SentenceMentions) -> [TimeMention] {
    let scanner = TimeScanner(words: words, range: sentence.range, bytes: source.bytes)
    var result: [TimeMention] = []
    for expression in scanner.expressions() {
      let range = TextRange(
        scanner.tokens[expression.tokens.lowerBound].range.start,
        scanner.tokens[expression.tokens.upperBound - 1].range.end)
      guard let span = sentence.words(in: range), isCredible(expression.form, span, sentence),
        !isInsideName(span, found)
      else { continue }
      let text = source[range]
      resolver.looksAhead = true
      let ahead = resolver.periods(expression.meaning)
      resolver.looksAhead = false
      let past = resolver.periods(expression.meaning)
      let isAttributive = expression.form == .bareYear && !isBracketed(span, sentence)
      if !isAttributive {
        for period in past { resolver.context.note(period, published: resolver.published) }
      }
      result.append(
        TimeMention(
          words: span, head: sentence.head(of: span), isAttributive: isAttributive,
          isStretch: expression.meaning.isStretch, past: past.map { $0.span(text) }, ahead: ahead.map { $0.span(text) })
      )
    }
    return result
  }

  private func isCredible(_ form: TimeExpression.Form, _ span: Range<Int>, _ sentence: SentenceView) -> Bool {
    let (first, next) = (span.lowerBound, span.upperBound)
    switch form {
    case .certain: return true
    case .bareYear:
      guard next < sentence.words.count, sentence.words[next].upos == .noun else { return true }
      if sentence.words[next].features.contains(.plural), sentence.heads[first] == next {
        return first > 0 && words.match(.article, sentence.lower, at: first - 1) != nil
      }
      return words.putsMonthFirst || first > 0 && isNominal(sentence, first - 1)
    case .bareMonth:
      if [.verb, .auxiliary].contains(sentence.words[first].upos) || sentence.base(first) == .flat { return false }
      let isNamePart = first > 1 && sentence.words[first - 1].upos == .properNoun && sentence.heads[first] == first - 1
      let isFirstName = next < sentence.words.count && sentence.base(next) == .flat && sentence.heads[next] == first
      return !isNamePart && !isFirstName
    }
  }

  private func isNominal(_ sentence: SentenceView, _ word: Int) -> Bool {
    [.noun, .properNoun, .adjective].contains(sentence.words[word].upos)
  }

  private func isBracketed(_ span: Range<Int>, _ sentence: SentenceView) -> Bool {
    span.lowerBound > 0 && span.upperBound < sentence.words.count && sentence.words[span.lowerBound - 1].form == "("
      && sentence.words[span.upperBound].form == ")"
  }

  private func isInsideName(_ span: Range<Int>, _ found: SentenceMentions) -> Bool {
    guard let m = found.mentionOfWord[span.lowerBound], found.mentions[m].name != nil else { return false }
    return found.mentions[m].words.count > span.count && found.mentions[m].words.contains(span.upperBound - 1)
  }
}

extension TimeMeaning {
  /// Whether a duration is told, not a moment.
  var isStretch: Bool {
    switch self {
    case .range, .bound: true
    default: false
    }
  }
}

extension Period {
  /// The period with the words that tell it.
  func span(_ text: String) -> TimeSpan { TimeSpan(text: text, start: first?.description, end: last?.description) }
}

extension SentenceView {
  /// The words that share bytes with a range; nil when none does.
  func words(in range: TextRange) -> Range<Int>? {
    guard let first = words.firstIndex(where: { $0.range.overlaps(range) }),
      let last = words.lastIndex(where: { $0.range.overlaps(range) })
    else { return nil }
    return first..<(last + 1)
  }
}
