/// Finds sentences that share a run of words with sentences kept for measuring, so that training can leave them out.
struct SharedText {
  private var runs: Set<Int> = []
  private let length = 6

  /// The runs of words in sentences.
  init(_ sentences: [[String]]) {
    for sentence in sentences { for run in keys(sentence) { runs.insert(run) } }
  }

  /// Whether the sentence shares a run of six words, or all words of a shorter sentence.
  func contains(_ sentence: [String]) -> Bool { keys(sentence).contains { runs.contains($0) } }

  private func keys(_ sentence: [String]) -> [Int] {
    let words = sentence.map { $0.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A } }.filter { !$0.isEmpty }
    guard words.count > length else { return words.count < 3 ? [] : [key(words[...])] }
    return (0...(words.count - length)).map { key(words[$0..<($0 + length)]) }
  }

  private func key(_ words: ArraySlice<[UInt8]>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for letter in word { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash)
  }
}
