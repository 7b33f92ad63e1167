import Linguistics

/// Learns from four fifths of the treebanks and measures on the last one, to compare ways to train.
public struct SyntaxFold: Sendable {
  /// The share of the training sentences that is used, in per cent.
  public var share = 100
  /// The width of the networks.
  public var width = 128
  /// How many layers read the sentence.
  public var layers = 3
  /// The width of the vectors from which arcs and relations are scored.
  public var scorerWidth = 64
  /// How often the sentences are seen.
  public var passes = 12
  /// How many networks vote.
  public var networks = 1
  /// How much more words of coordination count.
  public var coordinationWeight: Float = 1

  /// What is compared with by default: one network as small as the last one, treebanks and word vectors alone.
  public init() {}

  /// Figures of the held-out fifth of the first treebanks, one a line.
  public func lines(_ recipe: Recipe, data: String) throws -> [String] {
    let syntax = recipe.syntax
    var learnt: [[CoNLLUSentence]] = []
    var held: [[CoNLLUSentence]] = []
    for (index, source) in syntax.sources.enumerated() {
      let treebank = try Treebank.read("\(data)/\(source.file)")
      let cut = index < 2 ? treebank.count * 4 / 5 : treebank.count
      let many = cut * share / 100
      // Whole sentences spread over the file, so that a small share has all its topics.
      learnt.append((0..<many).map { treebank[$0 * cut / max(many, 1)] })
      if cut < treebank.count { held.append(Array(treebank[cut...])) }
    }
    let tokenizer = try Tokenizer(language: recipe.language, knowledge: .embedded)
    let news = try RawNews("\(data)/\(syntax.news)", tokenizer: tokenizer)
    var options = NetworkTrainer.Options()
    options.width = width
    options.layers = layers
    options.arcWidth = scorerWidth
    options.labelWidth = scorerWidth
    options.passes = passes
    options.coordinationWeight = coordinationWeight
    var trainer = NetworkTrainer(learnt, news: news, options: options)
    var files: [[UInt8]] = []
    for seed in 1...networks {
      trainer.options.seed = UInt64(seed)
      files.append(trainer.train(syntax.gold(learnt, trainer, repeated: false)))
    }
    var result: [String] = []
    SyntaxTraining.withNetworks(files) { networks in
      for (index, treebank) in held.enumerated() {
        let score = NetworkScore(treebank, networks, domain: UInt32(index))
        result.append("\(index)\t\(score.line)\t\(score.relationLine)")
      }
    }
    return result
  }
}
