import Linguistics
import NewsText

/// Scores of an analyser on a treebank, in per cent, counted as the CoNLL 2018 shared task counts them.
public struct Evaluation {
  /// One figure a line: name, tab, value.
  public private(set) var lines: [String] = []

  /// Measures on gold words, and on the treebank's raw text.
  public init(_ gold: [CoNLLUSentence], _ analyzer: Analyzer) {
    let text = TreebankText(gold)
    text.bytes.withUnsafeBufferPointer { bytes in
      words(gold, analyzer.analyze(text.sentences, in: bytes))
      segmentation(text, analyzer, bytes)
    }
  }

  private mutating func words(_ gold: [CoNLLUSentence], _ guess: AnalyzedText) {
    var total = 0
    var tags = 0
    var features = 0
    var heads = 0
    var labels = 0
    var right: [String: Int] = [:]
    var wanted: [String: Int] = [:]
    var given: [String: Int] = [:]
    for (gold, guess) in zip(gold, guess.sentences) {
      for (gold, guess) in zip(gold.words, guess.words) {
        total += 1
        if gold.upos == guess.upos.tag { tags += 1 }
        let known = guess.features.subtracting(.clitic)
        if MorphologicalFeatures(conllu: gold.features) == known { features += 1 }
        let sameHead = gold.head == (guess.head ?? -1) + 1
        let relation = DependencyRelation(index: GoldTree.relation(gold.relation))
        if sameHead { heads += 1 }
        if sameHead, relation.base == guess.relation.base { labels += 1 }
        wanted[relation.description, default: 0] += 1
        given[guess.relation.description, default: 0] += 1
        if sameHead, relation == guess.relation { right[relation.description, default: 0] += 1 }
      }
    }
    report("UPOS", tags, total)
    report("features", features, total)
    report("UAS", heads, total)
    report("LAS", labels, total)
    for name in ["nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "conj", "ccomp", "parataxis", "appos"] {
      report("\(name).F1", 2 * right[name, default: 0], wanted[name, default: 0] + given[name, default: 0])
    }
  }

  private mutating func segmentation(
    _ text: TreebankText, _ analyzer: Analyzer, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let guess = analyzer.segment(bytes, in: TextRange(0, bytes.count))
    f1("tokens.F1", tokens(text.sentences), tokens(guess))
    f1("words.F1", Set(text.sentences.flatMap(\.words).map(\.range)), Set(guess.flatMap(\.words).map(\.range)))
    f1("sentences.F1", Set(text.sentences.map(\.range)), Set(guess.map(\.range)))
  }

  private func tokens(_ sentences: [RawSentence]) -> Set<TextRange> {
    var tokens = Set<TextRange>()
    for sentence in sentences {
      var start = 0
      for (index, word) in sentence.words.enumerated() {
        if !word.continuesToken { start = word.range.start }
        let isLast = index + 1 == sentence.words.count || !sentence.words[index + 1].continuesToken
        if isLast { tokens.insert(TextRange(start, word.range.end)) }
      }
    }
    return tokens
  }

  private mutating func f1(_ name: String, _ gold: Set<TextRange>, _ guess: Set<TextRange>) {
    report(name, 2 * gold.intersection(guess).count, gold.count + guess.count)
  }

  private mutating func report(_ name: String, _ part: Int, _ whole: Int) {
    let hundredths = whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole)
    let cents = hundredths % 100
    lines.append("\(name)\t\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)")
  }
}
