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

  let sources: [Source]
  /// News without annotation, one JSON object a line.
  let news: String
  var teachers = 3
  var teacherWidth = 160
  var teacherPasses = 10
  var width = 128
  var passes = 6
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
    var options = NetworkTrainer.Options()
    let files = teach(treebanks, news, progress)
    options.width = width
    options.arcWidth = 64
    options.labelWidth = 64
    options.passes = passes
    options.seed = 77
    let student = NetworkTrainer(treebanks, news: news, options: options)
    var examples = gold(treebanks, student, repeated: true)
    SyntaxTraining.withNetworks(files) { networks in
      guard !networks.isEmpty else { return }
      progress("panel", networks)
      examples += student.examples(
        news, panel: NetworkPanel(networks), leastConfidence: leastConfidence, weight: 1, mostWords: newsWords)
    }
    let result = student.train(examples)
    SyntaxTraining.withNetworks([result]) { progress("network", $0) }
    return result
  }

  /// The files of the networks that teach the last one.
  private func teach(
    _ treebanks: [[CoNLLUSentence]], _ news: RawNews, _ progress: (String, [SyntaxNetwork]) -> Void
  ) -> [[UInt8]] {
    guard teachers > 0 else { return [] }
    var options = NetworkTrainer.Options()
    options.width = teacherWidth
    options.arcWidth = 96
    options.labelWidth = 96
    options.passes = teacherPasses
    var trainer = NetworkTrainer(treebanks, news: news, options: options)
    var files: [[UInt8]] = []
    for teacher in 0..<teachers {
      trainer.options.seed = UInt64(teacher + 1)
      files.append(trainer.train(gold(treebanks, trainer, repeated: false)))
      SyntaxTraining.withNetworks(Array(files[teacher...])) { progress("teacher \(teacher + 1)", $0) }
    }
    return files
  }

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
