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
    var trees = treebanks.flatMap { GoldTree.trees($0) }
    try DataFile.write(TaggerTrainer().train(trees), to: "\(folder)/tagger.model")
    retag(&trees)
    try DataFile.write(ParserTrainer().train(trees), to: "\(folder)/parser.model")
  }

  /// Replaces each sentence's tags by those of a tagger that has not seen it.
  private func retag(_ trees: inout [GoldTree]) {
    let folds = 5
    let gold = trees
    for fold in 0..<folds {
      let rest = gold.indices.filter { $0 % folds != fold }.map { gold[$0] }
      let bytes = TaggerTrainer().train(rest)
      bytes.withUnsafeBytes { file in
        guard let tagger = Tagger(file) else { return }
        var work = Workspace()
        for index in trees.indices where index % folds == fold {
          trees[index].tags = trees[index].forms.withUnsafeBufferPointer { forms in
            [UInt8](unsafeUninitializedCapacity: forms.count) { tags, count in
              if let base = tags.baseAddress { tagger.tag(forms, into: base, &work) }
              count = forms.count
            }
          }
        }
      }
    }
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
