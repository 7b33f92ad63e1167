import KnowledgeTables
import Linguistics

/// What one language's models are trained on and measured with.
public struct Recipe: Sendable {
  /// The language.
  public let language: Language
  /// The treebanks to learn from, as file names in the data folder.
  let training: [String]
  /// The treebanks to measure with, by the name printed.
  let tests: [(name: String, file: String)]

  /// The recipes of all languages.
  public static let all = [indonesian, english]

  /// Indonesian: the news treebank and the parallel one.
  public static let indonesian = Recipe(
    language: .indonesian,
    training: ["treebanks/id_csui-ud-train.conllu.gz", "treebanks/id_pud-ud-test.conllu.gz"],
    tests: [("csui-test", "treebanks/id_csui-ud-test.conllu")])

  /// English: web text and the genres of GUM whose licence allows it.
  public static let english = Recipe(
    language: .english,
    training: ["treebanks/en_ewt-ud-train.slim.conllu.gz", "treebanks/en_gum-permissive-train.slim.conllu.gz"],
    tests: [
      ("ewt-test", "treebanks/en_ewt-ud-test.slim.conllu.gz"),
      ("gum-test", "treebanks/en_gum-permissive-test.slim.conllu"),
      ("en-pud", "treebanks/en_pud-ud-test.slim.conllu.gz"),
    ])

  /// Trains the models into a folder and reports their scores.
  public func train(data: String, output: String, report: (String) -> Void) throws {
    let treebanks = try training.map { try Treebank.read("\(data)/\($0)") }
    try train(treebanks, output: output)
    try evaluate(data: data, models: output, report: report)
  }

  func train(_ treebanks: [[CoNLLUSentence]], output: String) throws {
    let folder = "\(output)/\(language.code)"
    let texts = treebanks.map { TreebankText($0) }
    let tokenizer = try TokenizerTrainer(language: language, knowledge: .embedded).train(texts)
    try DataFile.write(tokenizer, to: "\(folder)/tokenizer.model")
  }

  /// Measures models on the tests; one figure a line.
  public func evaluate(data: String, models: String?, report: (String) -> Void) throws {
    let analyzer = try Analyzer(language: language, knowledge: KnowledgeFolder(override: models))
    for test in tests {
      let gold = try Treebank.read("\(data)/\(test.file)")
      for line in Evaluation(gold, analyzer).lines { report("\(test.name).\(line)") }
    }
  }
}
