import KnowledgeTables
import Linguistics
import NewsText
import Testing

@Suite struct Analysis {
  static let indonesian = Result { try Analyzer(language: .indonesian) }
  static let english = Result { try Analyzer(language: .english) }

  @Test(arguments: [
    "Rusia menyerang Ukraina.", "RUSIA MENYERANG UKRAINA", "rusia menyerang ukraina", "\"Kami siap, kata presiden",
    "😀 😀", "x", String(repeating: "kata ", count: 900),
  ])
  func everySentenceIsATree(text: String) throws {
    for sentence in try Analysis.indonesian.get().analyze(text).sentences {
      #expect(sentence.words.count { $0.head == nil } == 1)
      #expect(sentence.words.allSatisfy { ($0.head == nil) == ($0.relation == .root) })
      for start in sentence.words.indices {
        var word: Int? = start
        var steps = 0
        while let here = word, steps <= sentence.words.count { (word, steps) = (sentence.words[here].head, steps + 1) }
        #expect(steps <= sentence.words.count)
      }
    }
  }

  /// Each row: a sentence, a word of it, its part of speech, its relation and its head.
  @Test(arguments: [
    ("Rusia menyerang Ukraina pada Senin.", "Rusia", UPOS.properNoun, "nsubj", "menyerang"),
    ("Rusia menyerang Ukraina pada Senin.", "Ukraina", .properNoun, "obj", "menyerang"),
    ("Bupati itu ditangkap oleh polisi.", "Bupati", .noun, "nsubj:pass", "ditangkap"),
    ("Bupati itu ditangkap oleh polisi.", "polisi", .noun, "obl:agent", "ditangkap"),
    ("Kami tidak menyerang Rusia, kata presiden itu.", "tidak", .particle, "advmod", "menyerang"),
    ("Menteri yang bertemu Putin itu pulang.", "yang", .pronoun, "nsubj", "bertemu"),
  ])
  func indonesian(text: String, form: String, upos: UPOS, relation: String, head: String) throws {
    try check(Analysis.indonesian.get().analyze(text), form, upos, relation, head)
  }

  @Test(arguments: [
    ("Russia attacked Ukraine on Monday.", "Russia", UPOS.properNoun, "nsubj", "attacked"),
    ("Russia attacked Ukraine on Monday.", "Ukraine", .properNoun, "obj", "attacked"),
    ("The mayor was arrested by police.", "mayor", .noun, "nsubj:pass", "arrested"),
    ("The mayor was arrested by police.", "police", .noun, "obl:agent", "arrested"),
    ("They did n't meet the president.", "n't", .particle, "advmod", "meet"),
  ])
  func english(text: String, form: String, upos: UPOS, relation: String, head: String) throws {
    try check(Analysis.english.get().analyze(text), form, upos, relation, head)
  }

  private func check(_ text: AnalyzedText, _ form: String, _ upos: UPOS, _ relation: String, _ head: String) throws {
    let words = try #require(text.sentences.first).words
    let word = try #require(words.first { $0.form == form })
    #expect(word.upos == upos)
    #expect(word.relation.description == relation)
    #expect(word.head.map { words[$0].form } == head)
  }

  @Test func rangesAreOffsetsIntoTheArticle() throws {
    let source = SourceText(name: "-", text: "Berita 😀\nMenteri menemuinya. Ia pulang.\n")
    let body = TextRange(12, source.bytes.count - 1)
    let article = Article(
      source: source, title: TextRange(0, 11), dateline: nil, published: nil, paragraphs: [body])
    let text = try Analysis.indonesian.get().analyze(article)
    #expect(text.sentences.map(\.isTitle) == [true, false, false])
    #expect(text.sentences.map { source[$0.range] } == ["Berita 😀", "Menteri menemuinya.", "Ia pulang."])
    #expect(text.sentences.flatMap(\.words).allSatisfy { source[$0.range] == $0.form })
    let clitic = try #require(text.sentences[1].words.first { $0.continuesToken })
    #expect(clitic.form == "nya" && clitic.features.contains(.clitic))
  }

  @Test func aSentenceBeyondTheNetworksMemoryIsOneTree() throws {
    let bytes = Array(String(repeating: "kata ", count: 850).utf8)
    let words = (0..<850).map { RawWord(range: TextRange(5 * $0, 5 * $0 + 4)) }
    let text = try bytes.withUnsafeBufferPointer { bytes in
      try Analysis.indonesian.get().analyze([RawSentence(words: words)], in: bytes)
    }
    #expect(text.sentences[0].words.count == 850)
    #expect(text.sentences[0].words.count { $0.head == nil } == 1)
    #expect(text.sentences[0].words.count { $0.relation == .root } == 1)
  }

  @Test func aDamagedModelIsNamed() {
    #expect(throws: TableError(table: "xx/tokenizer.model", line: 0, problem: .missing)) {
      try Analyzer(language: Language(code: "xx"))
    }
  }

  @Test func manyTextsAtOnceGiveWhatOneGives() async throws {
    let analyzer = try Analysis.indonesian.get()
    let alone = CoNLLUWriter().text(
      analyzer.analyze("Rusia menyerang Ukraina."), source: .init(name: "", text: "Rusia menyerang Ukraina."))
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          CoNLLUWriter().text(
            analyzer.analyze("Rusia menyerang Ukraina."), source: .init(name: "", text: "Rusia menyerang Ukraina."))
        }
      }
      for await written in group { #expect(written == alone) }
    }
  }
}
