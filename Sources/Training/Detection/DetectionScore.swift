import KnowledgeTables
import Linguistics

/// How many single sentences of treebanks are told to be in the right language.
public struct DetectionScore: Sendable {
  /// The treebanks the score is printed for.
  public static let tests: [(name: String, language: Language, file: String)] = [
    ("csui-test", .indonesian, "treebanks/id_csui-ud-test.conllu"),
    ("id_gsd-test", .indonesian, "treebanks/id_gsd-ud-test.conllu"),
    ("ewt-test", .english, "treebanks/en_ewt-ud-test.slim.conllu.gz"),
    ("en-pud", .english, "treebanks/en_pud-ud-test.slim.conllu.gz"),
  ]

  /// Scores on all treebanks, one figure a line; sentences of fewer than four words are left out.
  public static func lines(data: String, knowledge: KnowledgeFolder = .embedded) throws -> [String] {
    let detector = try LanguageDetector(knowledge: knowledge)
    return try tests.map { test in
      let sentences = try Treebank.read("\(data)/\(test.file)").filter { $0.words.count >= 4 }
      let right = sentences.filter { sentence in
        detector.detect(sentence.words.map(\.form).joined(separator: " ")) == test.language
      }
      return "\(test.name).language\t\(Percentage(right.count, of: sentences.count))"
    }
  }
}
