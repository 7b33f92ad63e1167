import KnowledgeTables
import NewsText

/// Reads text: sentences, words, parts of speech, lemmas, trees and names.
///
/// Making one loads tables and checks models, a few milliseconds; it can then be used from any thread without locks.
public struct Analyzer: Sendable {
  /// The language read.
  public let language: Language

  private let tokenizer: Tokenizer
  private let syntaxFile: KnowledgeFile
  /// Dictionary forms of the language.
  package let lemmatizer: Lemmatizer
  private let recognizer: EntityRecognizer

  /// Loads a language.
  /// - Throws: ``KnowledgeTables/TableError`` when a table or model is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    self.language = language
    tokenizer = try Tokenizer(language: language, knowledge: knowledge)
    syntaxFile = try knowledge.file("\(language.code)/syntax.model")
    lemmatizer = try Lemmatizer(language: language, knowledge: knowledge)
    recognizer = try EntityRecognizer(language: language, knowledge: knowledge)
    guard syntaxFile.withBytes({ SyntaxNetwork($0) != nil }) else {
      throw TableError(table: syntaxFile.path, line: 0, problem: .invalid("not a syntax model"))
    }
  }

  /// Reads an article: its title as one sentence, and the sentences of its paragraphs.
  public func analyze(_ article: Article) -> AnalyzedText {
    article.source.bytes.withUnsafeBufferPointer { bytes in
      var sentences: [RawSentence] = []
      var hasTitle = false
      if let title = article.title {
        let words = tokenizer.sentences(bytes, in: title).flatMap(\.words)
        if !words.isEmpty {
          sentences.append(RawSentence(words: words))
          hasTitle = true
        }
      }
      for paragraph in article.paragraphs { sentences += tokenizer.sentences(bytes, in: paragraph) }
      return analyzed(sentences, syntax(sentences, article.source.bytes), hasTitle: hasTitle)
    }
  }

  /// Reads a plain text; ranges are offsets into its UTF-8.
  public func analyze(_ text: String) -> AnalyzedText {
    var text = text
    return text.withUTF8 { bytes in
      analyze(tokenizer.sentences(bytes, in: TextRange(0, bytes.count)), bytes, hasTitle: false)
    }
  }

  /// Sentences and words of a range of UTF-8 text, without analysis.
  public func segment(_ bytes: UnsafeBufferPointer<UInt8>, in range: TextRange) -> [RawSentence] {
    tokenizer.sentences(bytes, in: range)
  }

  /// Tags and parses sentences whose words are given, for texts that are already tokenised.
  public func analyze(_ sentences: [RawSentence], in bytes: UnsafeBufferPointer<UInt8>) -> AnalyzedText {
    analyze(sentences, bytes, hasTitle: false)
  }

  /// Tags and parses sentences and keeps nothing, to measure these two alone.
  package func parse(_ sentences: [RawSentence], in bytes: UnsafeBufferPointer<UInt8>) {
    syntaxFile.withBytes { file in
      guard var parser = SyntaxParser(file) else { return }
      for sentence in sentences { parser.parse(sentence.words, bytes) }
    }
  }

  private func analyze(
    _ raw: [RawSentence], _ bytes: UnsafeBufferPointer<UInt8>, hasTitle: Bool
  ) -> AnalyzedText {
    analyzed(raw, syntaxFile.withBytes { syntax(raw, bytes, $0) }, hasTitle: hasTitle)
  }

  private func analyzed(_ raw: [RawSentence], _ words: [[Word]], hasTitle: Bool) -> AnalyzedText {
    let entities = recognizer.entities(in: words)
    let sentences = raw.indices.map { index in
      Sentence(
        range: raw[index].range, words: words[index], entities: entities[index], isTitle: hasTitle && index == 0)
    }
    return AnalyzedText(language: language, sentences: sentences)
  }

  /// Tags and parses sentences, half of the words on a thread of its own where that is worth it.
  private func syntax(_ sentences: [RawSentence], _ source: [UInt8]) -> [[Word]] {
    let half = sentences.reduce(0) { $0 + $1.words.count } / 2
    var (middle, count) = (0, 0)
    while middle < sentences.count, count < half {
      count += sentences[middle].words.count
      middle += 1
    }
    let (first, second) = (Array(sentences[..<middle]), Array(sentences[middle...]))
    @Sendable func read(_ part: [RawSentence]) -> [[Word]] {
      source.withUnsafeBufferPointer { bytes in syntaxFile.withBytes { syntax(part, bytes, $0) } }
    }
    guard half > Analyzer.fewWords else { return read(first) + read(second) }
    let rest = ParallelWork { read(second) }
    return read(first) + rest.value()
  }

  /// Half as many words as a second thread is worth its start for.
  private static let fewWords = 40

  private func syntax(
    _ sentences: [RawSentence], _ bytes: UnsafeBufferPointer<UInt8>, _ file: UnsafeRawBufferPointer
  ) -> [[Word]] {
    guard var parser = SyntaxParser(file) else { return [] }
    var result: [[Word]] = []
    result.reserveCapacity(sentences.count)
    for sentence in sentences {
      parser.parse(sentence.words, bytes)
      var words: [Word] = []
      words.reserveCapacity(sentence.words.count)
      for (index, raw) in sentence.words.enumerated() {
        let form = String(decoding: bytes[raw.range.start..<raw.range.end], as: UTF8.self)
        let reading = parser.readings[index]
        words.append(
          Word(
            form: form, lemma: lemmatizer.lemma(of: form, upos: reading.upos), upos: reading.upos,
            features: raw.continuesToken ? reading.features.union(.clitic) : reading.features, head: reading.head,
            relation: reading.relation, range: raw.range, continuesToken: raw.continuesToken))
      }
      result.append(words)
    }
    return result
  }
}

extension Language {
  /// Reads a plain text with the embedded tables and models.
  ///
  /// This loads them anew; to read many texts, make one ``Analyzer``.
  /// - Throws: ``KnowledgeTables/TableError`` when the language has none.
  public func analyze(_ text: String) throws(TableError) -> AnalyzedText {
    try Analyzer(language: self).analyze(text)
  }
}
