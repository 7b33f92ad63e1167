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
  /// Annotated files, and how much a sentence of each counts.
  let sources: [(file: EntityFile, weight: Float)]
  /// The files to measure with, by the name printed; no sentence that shares a run of words with them is trained on.
  let tests: [(name: String, file: EntityFile)]
  /// Further files to keep clear of.
  let heldOut: [(name: String, file: EntityFile)]

  /// An annotated file below the data folder.
  enum EntityFile: Sendable {
    /// One word and its label a line; the word stands in this column.
    case labelled(String, wordColumn: Int)
    /// A lower-cased file and its part-of-speech twin.
    case recased(entities: String, tags: String)
  }

  /// The recipes of all languages.
  public static let all = [indonesian, english]

  /// Indonesian: two cased sets, and a large lower-cased one that knows persons and places.
  public static let indonesian = EntityRecipe(
    language: .indonesian, raw: "raw/news-id.jsonl.gz",
    treebanks: [
      "treebanks/id_csui-ud-train.conllu.gz", "treebanks/id_pud-ud-test.conllu.gz",
      "treebanks/id_gsd-ud-train.converted.conllu.gz",
    ],
    sources: [
      (.labelled("ner/idner-news-2k-train.conll", wordColumn: 0), 1),
      (.labelled("ner/nergrit-train.iob2.tsv", wordColumn: 0), 1),
      (.recased(entities: "ner/nerp-train.iob2.tsv.gz", tags: "treebanks/posp-train.pos.tsv.gz"), 0.5),
    ],
    tests: [
      ("idner-test", .labelled("ner/idner-news-2k-test.conll", wordColumn: 0)),
      ("nerui", .labelled("ner/eval-only/nerui-all.tsv", wordColumn: 0)),
    ],
    heldOut: [
      ("idner-dev", .labelled("ner/idner-news-2k-dev.conll", wordColumn: 0)),
      ("nergrit-dev", .labelled("ner/nergrit-dev.iob2.tsv", wordColumn: 0)),
      ("nergrit-test", .labelled("ner/nergrit-test.iob2.tsv", wordColumn: 0)),
    ])

  /// English: silver names over GUM, and the gold ones over the smaller parts of EWT.
  public static let english = EntityRecipe(
    language: .english, raw: "raw/news-en.jsonl.gz",
    treebanks: [
      "treebanks/en_ewt-ud-train.slim.conllu.gz", "treebanks/en_gum-permissive-train.slim.conllu.gz",
    ],
    sources: [
      (.labelled("ner/gum-derived-silver-train.iob2.tsv", wordColumn: 0), 1),
      (.labelled("ner/uner-en_ewt-ud-dev.iob2", wordColumn: 1), 1),
      (.labelled("ner/uner-en_ewt-ud-test.iob2", wordColumn: 1), 1),
    ],
    tests: [("uner-pud", .labelled("ner/uner-en_pud-ud-test.iob2", wordColumn: 1))],
    heldOut: [("gum-dev", .labelled("ner/gum-derived-silver-dev.iob2.tsv", wordColumn: 0))])

  /// Trains the model into a folder.
  public func train(data: String, output: String, report: (String) -> Void) throws {
    let news = try RawNews("\(data)/\(raw)", language: language)
    let trees = try RawNews(treebanks: treebanks.map { "\(data)/\($0)" })
    let statistics = NewsStatistics(news.sentences + trees.sentences)
    let names = try NameListBuilder(language: language, lexicons: "\(data)/lexicons")
    let kept = SharedText(try (tests + heldOut).flatMap { try examples($0.file, data, [:]) }.map(\.words))
    let groups = try sources.map { source in
      let examples = try examples(source.file, data, statistics.capitalized).filter { !kept.contains($0.words) }
      return (examples: examples, weight: source.weight)
    }
    let trainer = EntityTrainer(statistics: statistics, names: names, tagger: try tagger(output))
    try DataFile.write(trainer.train(groups, report: report), to: "\(output)/\(language.code)/entities.model")
  }

  /// Measures the model on the tests; one figure a line.
  public func evaluate(data: String, models: String?, report: (String) -> Void) throws {
    let model = try KnowledgeFolder(override: models).file("\(language.code)/entities.model")
    let bytes = model.withBytes { Array($0) }
    for test in tests {
      let score = EntityTrainer.score(bytes, try examples(test.file, data, [:]), try tagger(models))
      report("\(test.name).F1\t\(score.figure)")
    }
  }

  private func tagger(_ models: String?) throws(TableError) -> KnowledgeFile {
    try KnowledgeFolder(override: models).file("\(language.code)/tagger.model")
  }

  private func examples(_ file: EntityFile, _ data: String, _ spellings: [String: String]) throws -> [EntityExample] {
    switch file {
    case .labelled(let path, let wordColumn):
      try EntityCorpus.read("\(data)/\(path)", wordColumn: wordColumn)
    case .recased(let entities, let tags):
      try RecasedNews.read(entities: "\(data)/\(entities)", tags: "\(data)/\(tags)", spellings: spellings)
    }
  }
}
