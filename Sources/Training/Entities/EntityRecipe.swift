import KnowledgeTables
import Linguistics

/// From which files a language's name model is made, and with which it is measured.
public struct EntityRecipe: Sendable {
  let language: Language
  /// The language's code, ISO 639-1.
  public var code: String { language.code }
  /// News without annotation, and treebanks, whose words are clustered.
  let raw: String
  let treebanks: [String]
  /// How that text is clustered.
  let clustering: NewsStatistics.Options
  /// Annotated files, and how much a sentence of each counts.
  let sources: [(file: EntityFile, weight: Float)]
  /// The labelled files to measure with, by the name printed; no sentence that shares a run of words with them is
  /// trained on.
  let tests: [(name: String, path: String, wordColumn: Int)]
  /// Further labelled files to keep clear of.
  let heldOut: [String]

  /// The recipes of all languages.
  public static let all = [indonesian, english]

  /// Indonesian: two cased sets, and a large lower-cased one that knows persons and places.
  public static let indonesian = EntityRecipe(
    language: .indonesian, raw: "raw/news-id.jsonl.gz",
    treebanks: [
      "treebanks/id_csui-ud-train.conllu.gz", "treebanks/id_pud-ud-test.conllu.gz",
      "treebanks/id_gsd-ud-train.converted.conllu.gz",
    ],
    clustering: NewsStatistics.Options(),
    sources: [
      (.labelled("ner/idner-news-2k-train.conll"), 1), (.labelled("ner/nergrit-train.iob2.tsv"), 1),
      (.recased(entities: "ner/nerp-train.iob2.tsv.gz", tags: "treebanks/posp-train.pos.tsv.gz"), 0.5),
    ],
    tests: [
      ("idner-test", "ner/idner-news-2k-test.conll", 0), ("nerui", "ner/eval-only/nerui-all.tsv", 0),
    ],
    heldOut: ["ner/idner-news-2k-dev.conll", "ner/nergrit-dev.iob2.tsv", "ner/nergrit-test.iob2.tsv"])

  /// English: silver names over GUM, the gold ones over the smaller parts of EWT, and news with listed names.
  public static let english = EntityRecipe(
    language: .english, raw: "raw/news-en.jsonl.gz",
    treebanks: [
      "treebanks/en_ewt-ud-train.slim.conllu.gz", "treebanks/en_gum-permissive-train.slim.conllu.gz",
    ],
    // Half a million words are too few: clusters learnt from them cost a point on Universal NER's EWT dev set.
    clustering: NewsStatistics.Options(fine: 1, coarse: 1),
    sources: [
      (.silver("ner/gum-derived-silver-train.iob2.tsv"), 1),
      (.labelled("ner/uner-en_ewt-ud-dev.iob2", wordColumn: 1), 1),
      (.labelled("ner/uner-en_ewt-ud-test.iob2", wordColumn: 1), 1), (.listed(every: 1), 0.2),
    ],
    tests: [("uner-pud", "ner/uner-en_pud-ud-test.iob2", 1)],
    heldOut: ["ner/gum-derived-silver-dev.iob2.tsv", "ner/gum-derived-silver-test.iob2.tsv"])

  /// Trains the model into a folder.
  public func train(data: String, output: String, report: (String) -> Void) throws {
    let news =
      try NewsWords("\(data)/\(raw)", language: language).sentences
      + NewsWords(treebanks: treebanks.map { "\(data)/\($0)" }).sentences
    let reader = EntityReader(
      data: data, language: language,
      names: try NameListBuilder(language: language, lexicons: "\(data)/lexicons"),
      statistics: NewsStatistics(news, options: clustering), news: news)
    var measured: [[String]] = []
    for test in tests { measured += try words("\(data)/\(test.path)", test.wordColumn) }
    for path in heldOut { measured += try words("\(data)/\(path)", 0) }
    let kept = SharedText(measured)
    let groups = try sources.map { source in
      (examples: try reader.examples(source.file).filter { !kept.contains($0.words) }, weight: source.weight)
    }
    let trainer = EntityTrainer(statistics: reader.statistics, names: reader.names)
    try DataFile.write(trainer.train(groups, report: report), to: "\(output)/\(code)/entities.model")
  }

  /// Measures the model on the tests; one figure a line.
  public func evaluate(data: String, models: String?, report: (String) -> Void) throws {
    let model = try KnowledgeFolder(override: models).file("\(code)/entities.model").withBytes { Array($0) }
    for test in tests {
      let examples = try EntityCorpus.read("\(data)/\(test.path)", wordColumn: test.wordColumn)
      report("\(test.name).F1\t\(EntityTrainer.score(model, examples).figure)")
    }
  }

  private func words(_ path: String, _ wordColumn: Int) throws(TrainingError) -> [[String]] {
    try EntityCorpus.read(path, wordColumn: wordColumn).map(\.words)
  }
}
