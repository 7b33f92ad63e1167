import KnowledgeTables
import Linguistics
import NewsText

/// News without annotation, as sentences of words.
package struct NewsWords {
  /// The words of each sentence.
  package var sentences: [[String]] = []

  /// Reads a file with one article a line.
  package init(_ path: String, language: Language) throws {
    let bytes = try DataFile.read(path)
    let reader = try ArticleReader()
    let tokenizer = try Tokenizer(language: language, knowledge: .embedded)
    var number = 0
    for line in bytes.split(separator: 0x0A) {
      number += 1
      let article = try reader.record(line, number: number, of: path).article
      article.source.bytes.withUnsafeBufferPointer { text in
        for paragraph in article.paragraphs {
          for sentence in tokenizer.sentences(text, in: paragraph) {
            sentences.append(
              sentence.words.map { String(decoding: text[$0.range.start..<$0.range.end], as: UTF8.self) })
          }
        }
      }
    }
  }

  /// The words of treebank sentences.
  package init(treebanks paths: [String]) throws {
    for path in paths { sentences += try Treebank.read(path).map { $0.words.map(\.form) } }
  }

  /// The words of examples, without their names.
  package init(examples: [EntityExample]) { sentences = examples.map(\.words) }
}
