import KnowledgeTables
import Linguistics
import NewsText
import Testing

@Suite struct Entities {
  /// The names in a text, as `PER Jero Wacik`.
  private func names(_ text: String, _ language: Language) throws -> [String] {
    let analyzed = try Analyzer(language: language).analyze(text)
    return analyzed.sentences.flatMap { sentence in
      sentence.entities.map { entity in
        "\(entity.kind.rawValue) \(sentence.words[entity.words].map(\.form).joined(separator: " "))"
      }
    }
  }

  @Test(arguments: [
    (
      "Menteri Energi Jero Wacik bertemu Ketua Umum Partai Golkar di Jakarta.",
      ["PER Jero Wacik", "ORG Partai Golkar", "LOC Jakarta"]
    ),
    ("PRESIDEN JOKO WIDODO BERTEMU PUTIN DI MOSKOW", ["PER JOKO WIDODO", "PER PUTIN", "LOC MOSKOW"]),
    ("polisi menangkap bupati di jakarta pada senin", ["LOC jakarta"]),
    ("Mereka sudah pulang kemarin sore.", []),
    ("", []),
  ])
  func indonesian(text: String, expected: [String]) throws {
    #expect(try names(text, .indonesian) == expected)
  }

  @Test(arguments: [
    ("President Barack Obama met Angela Merkel in Berlin.", ["PER Barack Obama", "PER Angela Merkel", "LOC Berlin"]),
    ("They went home yesterday evening.", []),
  ])
  func english(text: String, expected: [String]) throws {
    #expect(try names(text, .english) == expected)
  }

  @Test func partOfAFullNameNamesThePersonAgain() throws {
    let text = "Ketua Dewan Pakar Partai Golkar Siswono Yudo Husodo datang ke Jakarta. Siswono menolak usul itu."
    #expect(try names(text, .indonesian).filter { $0 == "PER Siswono" }.count == 1)
  }

  @Test func namesNeverOverlapAndLieInTheirSentence() throws {
    let text = String(repeating: "Wakil Presiden AS Kamala Harris (Partai Demokrat) dan PBB, ", count: 200)
    for sentence in try Analyzer(language: .indonesian).analyze(text).sentences {
      var end = 0
      for entity in sentence.entities {
        #expect(entity.words.lowerBound >= end)
        #expect(entity.words.upperBound <= sentence.words.count)
        end = entity.words.upperBound
      }
    }
  }

  @Test func aLanguageWithoutModelIsRefused() {
    #expect(throws: TableError.self) {
      try EntityRecognizer(language: Language(code: "xx"), knowledge: .embedded)
    }
  }
}
