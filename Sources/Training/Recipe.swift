import KnowledgeTables
import Linguistics

/// What one language's models are trained on and measured with.
public struct Recipe: Sendable {
  /// The language.
  public let language: Language
  /// The treebanks from which tokens and sentences are learnt, as paths in the data folder.
  let segmentation: [String]
  /// How tags and trees are learnt.
  let syntax: SyntaxTraining
  /// Treebanks by which training is watched; never learnt from.
  let watched: [String]
  /// The treebanks to measure with, by the name printed.
  let tests: [(name: String, file: String)]

  /// The recipes of all languages.
  public static let all = [indonesian, english]

  /// Indonesian: the news treebank, the parallel one, and at less weight the general one made alike.
  public static let indonesian = Recipe(
    language: .indonesian,
    segmentation: ["treebanks/id_csui-ud-train.conllu.gz", "treebanks/id_pud-ud-test.conllu.gz"],
    syntax: SyntaxTraining(
      sources: [
        .init(file: "treebanks/id_csui-ud-train.conllu.gz", weight: 1, repeats: 4),
        .init(file: "treebanks/id_pud-ud-test.conllu.gz", weight: 1, repeats: 3),
        .init(file: "treebanks/id_gsd-ud-train.converted.harmonised.conllu.gz", weight: 0.5, repeats: 1),
      ], news: "raw/news-id.jsonl.gz"),
    watched: ["treebanks/id_gsd-ud-dev.harmonised.conllu.gz"],
    tests: [("csui-test", "treebanks/id_csui-ud-test.conllu")])

  /// English: web text and the genres of GUM whose licence allows it.
  public static let english = Recipe(
    language: .english,
    segmentation: ["treebanks/en_ewt-ud-train.slim.conllu.gz", "treebanks/en_gum-permissive-train.slim.conllu.gz"],
    syntax: SyntaxTraining(
      sources: [
        .init(file: "treebanks/en_ewt-ud-train.slim.conllu.gz", weight: 1, repeats: 1),
        .init(file: "treebanks/en_gum-permissive-train.slim.conllu.gz", weight: 1, repeats: 1),
      ], news: "raw/news-en.jsonl.gz", teachers: 0,
      network: .init(width: 160, scorerWidth: 64, passes: 10)),
    watched: ["treebanks/en_ewt-ud-dev.slim.conllu.gz", "treebanks/en_gum-permissive-dev.slim.conllu"],
    tests: [
      ("ewt-test", "treebanks/en_ewt-ud-test.slim.conllu.gz"),
      ("gum-test", "treebanks/en_gum-permissive-test.slim.conllu"),
      ("en-pud", "treebanks/en_pud-ud-test.slim.conllu.gz"),
    ])

  /// Trains the tokeniser into a folder laid out like the embedded one.
  public func trainTokenizer(data: String, output: String) throws {
    var texts: [TreebankText] = []
    for file in segmentation { texts.append(TreebankText(try Treebank.read("\(data)/\(file)"))) }
    let model = try TokenizerTrainer(language: language, knowledge: .embedded).train(texts)
    try DataFile.write(model, to: "\(output)/\(language.code)/tokenizer.model")
  }

  /// Trains the models into a folder laid out like the embedded one and reports what is reached.
  public func train(data: String, output: String, report: (String) -> Void) throws {
    try trainTokenizer(data: data, output: output)
    var watched: [[CoNLLUSentence]] = []
    for file in self.watched { watched.append(try Treebank.read("\(data)/\(file)")) }
    let tokenizer = try Tokenizer(language: language, knowledge: KnowledgeFolder(override: output))
    let network = try syntax.train(data: data, tokenizer: tokenizer) { stage, networks in
      for (index, treebank) in watched.enumerated() {
        let domain = watched.count == 1 ? 2 : UInt32(index)
        report("\(language.code) \(stage), watched \(index): \(NetworkScore(treebank, networks, domain: domain).line)")
      }
    }
    try DataFile.write(network, to: "\(output)/\(language.code)/syntax.model")
  }

  /// Measures models on the tests; one figure a line.
  /// - Parameter conllu: a folder that takes each test as the models analyse it; nil for none.
  public func evaluate(data: String, models: String?, conllu: String? = nil, report: (String) -> Void) throws {
    let analyzer = try Analyzer(language: language, knowledge: KnowledgeFolder(override: models))
    for test in tests {
      let evaluation = Evaluation(try Treebank.read("\(data)/\(test.file)"), analyzer)
      for line in evaluation.lines { report("\(test.name).\(line)") }
      if let conllu {
        try DataFile.write(Array(CoNLLUWriter().text(evaluation.guessed).utf8), to: "\(conllu)/\(test.name).conllu")
      }
    }
  }
}
