import Linguistics
import NewsText

/// Scores of an analyser on a treebank, in per cent, counted as the CoNLL 2018 shared task counts them.
public struct Evaluation {
  /// One figure a line: name, tab, value.
  public private(set) var lines: [String] = []
  /// The treebank with the analyser's tags and trees in place of its own, for other scorers.
  public private(set) var guessed: [CoNLLUSentence] = []

  /// Measures on gold words, and on the treebank's raw text.
  public init(_ gold: [CoNLLUSentence], _ analyzer: Analyzer) {
    let text = TreebankText(gold)
    text.bytes.withUnsafeBufferPointer { bytes in
      let guess = analyzer.analyze(text.sentences, in: bytes)
      words(gold, guess)
      guessed = zip(gold, guess.sentences).map { Evaluation.replacing($0, by: $1) }
      segmentation(text, analyzer, bytes)
    }
  }

  private static func replacing(_ gold: CoNLLUSentence, by guess: Sentence) -> CoNLLUSentence {
    var result = gold
    for (index, word) in guess.words.enumerated() where index < result.words.count {
      result.words[index].upos = word.upos.tag
      result.words[index].features = word.features.subtracting(.clitic).description
      result.words[index].head = (word.head ?? -1) + 1
      result.words[index].relation = word.relation.description
    }
    return result
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
    var score = SegmentationScore()
    score.add(text, analyzer.segment(bytes, in: TextRange(0, bytes.count)))
    lines += score.lines
  }

  private mutating func report(_ name: String, _ part: Int, _ whole: Int) {
    lines.append(Evaluation.figure(name, part, whole))
  }

  /// `name<TAB>12.34`: a share in per cent.
  static func figure(_ name: String, _ part: Int, _ whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole)
    let cents = hundredths % 100
    return "\(name)\t\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
