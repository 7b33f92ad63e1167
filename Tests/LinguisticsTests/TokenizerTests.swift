import KnowledgeTables
import Linguistics
import NewsText
import Testing

@Suite struct Tokenization {
  let tokenizers: [String: Tokenizer]

  init() throws {
    tokenizers = [
      "id": try Tokenizer(language: .indonesian, knowledge: .embedded),
      "en": try Tokenizer(language: .english, knowledge: .embedded),
    ]
  }

  /// The words of a text: `|` between sentences, `+` before a word that continues its token.
  func split(_ text: String, _ language: String) -> String {
    let bytes = Array(text.utf8)
    let sentences = bytes.withUnsafeBufferPointer {
      tokenizers[language]?.sentences($0, in: TextRange(0, $0.count)) ?? []
    }
    return sentences.map { sentence in
      sentence.words.map { word in
        (word.continuesToken ? "+" : "") + String(decoding: bytes[word.range.start..<word.range.end], as: UTF8.self)
      }.joined(separator: " ")
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("Ia menyetujuinya.", "Ia menyetujui +nya ."),
    ("Sebelumnya negara itu menyerang.", "Sebelumnya negara itu menyerang ."),
    ("Presiden tiba. Menteri pergi.", "Presiden tiba . | Menteri pergi ."),
    ("Pada 3.000 orang, 5,6 persen.", "Pada 3.000 orang , 5,6 persen ."),
    ("\"Kami siap,\" kata Dr. Budi.", "\" Kami siap , \" kata Dr. Budi ."),
    ("Anak-anak itu datang", "Anak-anak itu datang"),
    ("Judul berita\n\nIsi berita.", "Judul berita | Isi berita ."),
    ("", ""), (" \n\t ", ""), ("😀", "😀"),
  ])
  func indonesian(text: String, words: String) {
    #expect(split(text, "id") == words)
  }

  @Test(arguments: [
    ("They don't know.", "They do +n't know ."),
    ("Russia's army won't leave.", "Russia +'s army wo +n't leave ."),
    ("Mr. Smith met him. He left.", "Mr. Smith met him . | He left ."),
    ("It cost $3.5 million in the U.S. in 2020.", "It cost $ 3.5 million in the U.S. in 2020 ."),
    ("\"We agree,\" he said.", "\" We agree , \" he said ."),
  ])
  func english(text: String, words: String) {
    #expect(split(text, "en") == words)
  }

  @Test(arguments: [
    String(repeating: "a", count: 1_000_000), String(repeating: "kata ", count: 20_000),
    String(repeating: "\"", count: 5_000), String(repeating: "👨‍👩‍👧 ", count: 1_000), "\u{0}\u{1}\u{FFFD}e\u{301}",
  ])
  func everyByteButBlanksIsInOneWord(text: String) {
    let bytes = Array(text.utf8)
    let sentences = bytes.withUnsafeBufferPointer {
      tokenizers["id"]?.sentences($0, in: TextRange(0, $0.count)) ?? []
    }
    let covered = sentences.flatMap(\.words).reduce(0) { $0 + $1.range.count }
    #expect(covered == bytes.count { $0 != 0x20 })
    #expect(sentences.allSatisfy { $0.words.count <= 401 })
  }
}
