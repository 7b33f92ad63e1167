import Linguistics

/// How a language's syntax network is learnt: several networks from treebanks, then one from them all and from what
/// they agree upon in news.
package struct SyntaxTraining: Sendable {
  /// A treebank to learn from.
  package struct Source: Sendable {
    let file: String
    /// How much its sentences count.
    let weight: Float
    /// How often the last network sees it in a pass.
    let repeats: Int
  }

  /// How large a network is, and how long it learns.
  package struct Size: Sendable {
    let width: Int
    /// The width of the vectors from which arcs and relations are scored.
    let scorerWidth: Int
    let passes: Int
  }

  let sources: [Source]
  /// News without annotation, one JSON object a line.
  let news: String
  var teachers = 3
  var teacher = Size(width: 160, scorerWidth: 96, passes: 10)
  var network = Size(width: 128, scorerWidth: 64, passes: 6)
  /// How many words of news are read at most.
  var newsWords = 350_000
  /// The mean probability of arcs and relations below which a news sentence is left out.
  var leastConfidence: Float = 0.6

  /// The bytes of `syntax.model`.
  /// - Parameters:
  ///   - data: the data folder.
  ///   - progress: told what was reached, with the networks that reached it.
  package func train(
    data: String, tokenizer: Tokenizer, progress: (String, [SyntaxNetwork]) -> Void
  ) throws(TrainingError) -> [UInt8] {
    var treebanks: [[CoNLLUSentence]] = []
    for source in sources { treebanks.append(try Treebank.read("\(data)/\(source.file)")) }
    let news = try RawNews("\(data)/\(self.news)", tokenizer: tokenizer)
    let files = teach(treebanks, news, progress)
    let trainer = trainer(network, treebanks, news, seed: 77)
    var examples = gold(treebanks, trainer, repeated: true)
    SyntaxTraining.withNetworks(files) { networks in
      guard !networks.isEmpty else { return }
      progress("panel", networks)
      examples += trainer.examples(
        news, panel: NetworkPanel(networks), leastConfidence: leastConfidence, weight: 1, mostWords: newsWords)
    }
    let result = trainer.train(examples)
    SyntaxTraining.withNetworks([result]) { progress("network", $0) }
    return result
  }

  /// The files of the networks that teach the last one.
  private func teach(
    _ treebanks: [[CoNLLUSentence]], _ news: RawNews, _ progress: (String, [SyntaxNetwork]) -> Void
  ) -> [[UInt8]] {
    guard teachers > 0 else { return [] }
    var trainer = trainer(teacher, treebanks, news, seed: 1)
    let examples = gold(treebanks, trainer, repeated: false)
    return (1...teachers).map { seed in
      trainer.options.seed = UInt64(seed)
      let file = trainer.train(examples)
      SyntaxTraining.withNetworks([file]) { progress("teacher \(seed)", $0) }
      return file
    }
  }

  private func trainer(
    _ size: Size, _ treebanks: [[CoNLLUSentence]], _ news: RawNews, seed: UInt64
  ) -> NetworkTrainer {
    var options = NetworkTrainer.Options()
    options.width = size.width
    options.arcWidth = size.scorerWidth
    options.labelWidth = size.scorerWidth
    options.passes = size.passes
    options.seed = seed
    return NetworkTrainer(treebanks, news: news, options: options)
  }

  /// The treebanks' sentences and altered copies, each treebank with its mark.
  func gold(
    _ treebanks: [[CoNLLUSentence]], _ trainer: NetworkTrainer, repeated: Bool
  ) -> [NetworkExample] {
    var examples: [NetworkExample] = []
    for (index, treebank) in treebanks.enumerated() {
      let source = sources[index]
      let copies = treebank + treebank.altered()
      let some = trainer.examples(copies, domain: UInt32(index), weight: source.weight)
      for _ in 0..<(repeated ? source.repeats : 1) { examples += some }
    }
    return examples
  }

  /// Calls a function with the networks in files, which are valid as long as it runs.
  static func withNetworks(
    _ files: [[UInt8]], _ loaded: [SyntaxNetwork] = [], _ body: ([SyntaxNetwork]) -> Void
  ) {
    guard loaded.count < files.count else { return body(loaded) }
    files[loaded.count].withUnsafeBytes { bytes in
      guard let network = SyntaxNetwork(bytes) else { return }
      withNetworks(files, loaded + [network], body)
    }
  }
}
