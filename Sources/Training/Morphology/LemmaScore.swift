import KnowledgeTables
import Linguistics

/// How many lemmas are right on a treebank whose parts of speech are given, letter case ignored.
public struct LemmaScore: Sendable {
  /// The words whose lemma is right.
  public private(set) var right = 0
  /// The words that have a lemma, punctuation included.
  public private(set) var total = 0
  /// Wrong lemmas: form, part of speech, gold lemma, given lemma.
  public private(set) var faults: [String] = []

  /// Measures a lemmatiser.
  public init(_ sentences: [CoNLLUSentence], _ lemmatizer: Lemmatizer) {
    for word in sentences.flatMap(\.words) {
      guard !word.lemma.isEmpty, word.lemma != "_", let upos = UPOS(tag: word.upos) else { continue }
      let lemma = lemmatizer.lemma(of: word.form, upos: upos)
      total += 1
      if lemma.lowercased() == word.lemma.lowercased() {
        right += 1
      } else {
        faults.append("\(word.form)\t\(word.upos)\t\(word.lemma)\t\(lemma)")
      }
    }
  }

  /// The treebanks the score is printed for.
  public static let tests: [(name: String, language: Language, file: String)] = [
    ("csui-test", .indonesian, "treebanks/id_csui-ud-test.conllu"),
    ("id_gsd-test", .indonesian, "treebanks/id_gsd-ud-test.conllu"),
    ("ewt-test", .english, "treebanks/en_ewt-ud-test.slim.conllu.gz"),
    ("gum-test", .english, "treebanks/en_gum-permissive-test.slim.conllu"),
  ]

  /// Scores on all treebanks, one figure a line.
  public static func lines(data: String, knowledge: KnowledgeFolder = .embedded) throws -> [String] {
    try tests.map { test in
      let score = LemmaScore(
        try Treebank.read("\(data)/\(test.file)"), try Lemmatizer(language: test.language, knowledge: knowledge))
      return "\(test.name).lemma\t\(Percentage(score.right, of: score.total))"
    }
  }
}
