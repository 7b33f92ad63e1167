import KnowledgeTables
import NewsText

/// Reads text: sentences, words, parts of speech, lemmas, trees and names.
///
/// Making one loads tables and checks models, a few milliseconds; it can then be used from any thread without locks.
public struct Analyzer: Sendable {
  /// The language read.
  public let language: Language

  private let tokenizer: Tokenizer
  private let taggerFile: KnowledgeFile
  private let parserFile: KnowledgeFile
  private let lemmatizer: Lemmatizer
  private let recognizer: EntityRecognizer

  /// Loads a language.
  /// - Throws: ``KnowledgeTables/TableError`` when a table or model is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder = .embedded) throws(TableError) {
    self.language = language
    tokenizer = try Tokenizer(language: language, knowledge: knowledge)
    taggerFile = try knowledge.file("\(language.code)/tagger.model")
    parserFile = try knowledge.file("\(language.code)/parser.model")
    lemmatizer = try Lemmatizer(language: language, knowledge: knowledge)
    recognizer = try EntityRecognizer(language: language, knowledge: knowledge)
    guard taggerFile.withBytes({ Tagger($0) != nil }) else {
      throw TableError(table: taggerFile.path, line: 0, problem: .invalid("not a tagger model"))
    }
    guard parserFile.withBytes({ Parser($0) != nil }) else {
      throw TableError(table: parserFile.path, line: 0, problem: .invalid("not a parser model"))
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
      return analyze(sentences, bytes, hasTitle: hasTitle)
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

  private func analyze(
    _ raw: [RawSentence], _ bytes: UnsafeBufferPointer<UInt8>, hasTitle: Bool
  ) -> AnalyzedText {
    let words = taggerFile.withBytes { tagger in
      parserFile.withBytes { parser in syntax(raw, bytes, tagger, parser) }
    }
    let entities = recognizer.entities(in: words)
    let sentences = raw.indices.map { index in
      Sentence(
        range: raw[index].range, words: words[index], entities: entities[index], isTitle: hasTitle && index == 0)
    }
    return AnalyzedText(language: language, sentences: sentences)
  }

  private func syntax(
    _ sentences: [RawSentence], _ bytes: UnsafeBufferPointer<UInt8>, _ taggerBytes: UnsafeRawBufferPointer,
    _ parserBytes: UnsafeRawBufferPointer
  ) -> [[Word]] {
    guard let tagger = Tagger(taggerBytes), let parser = Parser(parserBytes) else { return [] }
    let longest = sentences.reduce(0) { max($0, $1.words.count) }
    var work = Workspace()
    let tags = UnsafeMutablePointer<UInt8>.allocate(capacity: longest + 1)
    let heads = UnsafeMutablePointer<Int32>.allocate(capacity: longest + 1)
    let relations = UnsafeMutablePointer<UInt8>.allocate(capacity: longest + 1)
    defer {
      tags.deallocate()
      heads.deallocate()
      relations.deallocate()
    }
    var forms: [FormHashes] = []
    return sentences.map { sentence in
      forms.removeAll(keepingCapacity: true)
      for word in sentence.words { forms.append(FormHashes(bytes[word.range.start..<word.range.end])) }
      return forms.withUnsafeBufferPointer { forms in
        tagger.tag(forms, into: tags, &work)
        parser.parse(forms, tags, heads: heads, relations: relations, &work)
        return sentence.words.indices.map { index in
          let raw = sentence.words[index]
          let form = String(decoding: bytes[raw.range.start..<raw.range.end], as: UTF8.self)
          let upos = UPOS(rawValue: tags[index]) ?? .other
          var features = tagger.features(index, forms, tags, &work)
          if raw.continuesToken { features.insert(.clitic) }
          return Word(
            form: form, lemma: lemmatizer.lemma(of: form, upos: upos), upos: upos, features: features,
            head: heads[index] < 0 ? nil : Int(heads[index]), relation: DependencyRelation(index: relations[index]),
            range: raw.range, continuesToken: raw.continuesToken)
        }
      }
    }
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
