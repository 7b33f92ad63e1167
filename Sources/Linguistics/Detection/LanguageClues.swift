/// Letter sequences and what each says for or against a language, found by their hash.
struct LanguageClues: Sendable {
  private struct Clue {
    let language: Int
    let weight: Int
  }

  private var clues: [UInt64: [Clue]] = [:]

  /// Whether a byte belongs to a word: an ASCII letter or part of a letter beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }

  /// Adds a clue, given in lower case.
  mutating func add(_ item: String, language: Int, weight: Int) {
    var item = item
    let hash = item.withUTF8 { LanguageClues.hash($0, 0, $0.count) }
    clues[hash, default: []].append(Clue(language: language, weight: weight))
  }

  /// Adds the weights of the clue that equals a part of a word.
  func score(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into points: inout [Int]) {
    guard !clues.isEmpty, let found = clues[LanguageClues.hash(word, start, end)] else { return }
    for clue in found { points[clue.language] += clue.weight }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end {
      let byte = bytes[index]
      hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
