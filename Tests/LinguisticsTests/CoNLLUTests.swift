import Linguistics
import NewsText
import Testing

@Suite struct CoNLLU {
  static let sample = """
    # sent_id = a-1
    # text = Ia menyetujuinya.
    1\tIa\tia\tPRON\t_\tNumber=Sing|Person=3\t2\tnsubj\t_\t_
    2-3\tmenyetujuinya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
    2\tmenyetujui\tsetuju\tVERB\tVB\tVoice=Act\t0\troot\t_\t_
    3\tnya\tnya\tPRON\t_\t_\t2\tobj\t_\t_
    4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_


    """

  @Test func readingAndWritingKeepEveryColumn() throws {
    let sentences = try CoNLLUReader().sentences(CoNLLU.sample)
    #expect(sentences.count == 1)
    #expect(sentences[0].comment("sent_id") == "a-1")
    #expect(sentences[0].words.map(\.head) == [2, 0, 2, 2])
    #expect(
      sentences[0].multiwordTokens == [.init(words: 1..<3, form: "menyetujuinya", miscellaneous: "SpaceAfter=No")])
    #expect(CoNLLUWriter().text(sentences) == CoNLLU.sample)
  }

  @Test(arguments: [
    ("1\tIa", CoNLLUError.Problem.columns(2)),
    ("2\tIa\t_\t_\t_\t_\t_\t_\t_\t_", .identifier("2")),
    ("1\tIa\t_\t_\t_\t_\tx\t_\t_\t_", .head("x")),
    ("3-2\tIa\t_\t_\t_\t_\t_\t_\t_\t_", .identifier("3-2")),
  ])
  func malformedLineIsNamed(line: String, problem: CoNLLUError.Problem) {
    #expect {
      try CoNLLUReader().sentences("# comment\n" + line)
    } throws: { error in
      (error as? CoNLLUError)?.line == 2 && (error as? CoNLLUError)?.problem == problem
    }
  }

  @Test(arguments: ["", "Number=Sing|Person=3", "Polarity=Neg", "VerbForm=Part|Voice=Pass", "Clitic=Yes|Poss=Yes"])
  func featuresKeepTheirNames(column: String) {
    #expect(MorphologicalFeatures(conllu: column).description == column)
  }

  @Test func unknownFeaturesAreLeftOut() {
    #expect(MorphologicalFeatures(conllu: "Degree=Pos|Number=Plur").description == "Number=Plur")
  }

  @Test func analysedTextIsWrittenWithItsSpaces() throws {
    let text = "Rusia menyetujuinya."
    let written = CoNLLUWriter().text(
      try Analyzer(language: .indonesian).analyze(text), source: SourceText(name: "-", text: text))
    let sentences = try CoNLLUReader().sentences(written)
    #expect(sentences[0].comment("text") == text)
    #expect(sentences[0].words.map(\.form) == ["Rusia", "menyetujui", "nya", "."])
    #expect(sentences[0].multiwordTokens.map(\.form) == ["menyetujuinya"])
    #expect(sentences[0].multiwordTokens.map(\.miscellaneous) == ["SpaceAfter=No"])
  }
}
