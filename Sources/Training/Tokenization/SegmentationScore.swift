import KnowledgeTables
import Linguistics
import NewsText

/// How well tokens, words and sentences are found in raw text, as balanced F of exact places.
public struct SegmentationScore {
  private var right = [0, 0, 0]
  private var wanted = [0, 0, 0]
  private var given = [0, 0, 0]

  init() {}

  /// Counts one text.
  mutating func add(_ text: TreebankText, _ guess: [RawSentence]) {
    count(0, SegmentationScore.tokens(text.sentences), SegmentationScore.tokens(guess))
    count(1, Set(text.sentences.flatMap(\.words).map(\.range)), Set(guess.flatMap(\.words).map(\.range)))
    count(2, Set(text.sentences.map(\.range)), Set(guess.map(\.range)))
  }

  /// One figure a line, in per cent.
  public var lines: [String] {
    zip(["tokens.F1", "words.F1", "sentences.F1"], 0..<3).map { name, index in
      Evaluation.figure(name, 2 * right[index], wanted[index] + given[index])
    }
  }

  /// Trains on four fifths of the treebanks and measures on the last, five times.
  /// - Parameter share: the share of the training sentences that is used, in per cent, as they stand in the file.
  public static func folds(_ recipe: Recipe, data: String, share: Int = 100) throws -> [String] {
    var score = SegmentationScore()
    var treebanks: [[CoNLLUSentence]] = []
    for file in recipe.segmentation { treebanks.append(try Treebank.read("\(data)/\(file)")) }
    let trainer = try TokenizerTrainer(language: recipe.language, knowledge: .embedded)
    for fold in 0..<5 {
      var texts: [TreebankText] = []
      for treebank in treebanks {
        let learnt = treebank.indices.filter { $0 * 5 / treebank.count != fold }
        texts.append(TreebankText(learnt.prefix(learnt.count * share / 100).map { treebank[$0] }))
      }
      let tokenizer = try Tokenizer(
        language: recipe.language, knowledge: .embedded, model: trainer.train(texts))
      for treebank in treebanks {
        let held = TreebankText(treebank.indices.filter { $0 * 5 / treebank.count == fold }.map { treebank[$0] })
        let guess = held.bytes.withUnsafeBufferPointer { tokenizer.sentences($0, in: TextRange(0, $0.count)) }
        score.add(held, guess)
      }
    }
    return score.lines
  }

  private mutating func count(_ index: Int, _ gold: Set<TextRange>, _ guess: Set<TextRange>) {
    right[index] += gold.intersection(guess).count
    wanted[index] += gold.count
    given[index] += guess.count
  }

  private static func tokens(_ sentences: [RawSentence]) -> Set<TextRange> {
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
}
