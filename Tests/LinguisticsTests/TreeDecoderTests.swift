import Linguistics
import Testing

@Suite struct TreeDecoding {
  /// The score of the best tree with one root, by trying all.
  private func best(_ scores: [Float], _ count: Int) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func isTree() -> Bool {
      guard heads.count(where: { $0 == count }) == 1 else { return false }
      return heads.indices.allSatisfy { start in
        var word = start
        for _ in 0...count where word != count { word = heads[word] }
        return word == count
      }
    }
    func fill(_ word: Int, _ sum: Float) {
      guard word < count else {
        if isTree() { best = max(best, sum) }
        return
      }
      for head in 0...count where head != word {
        heads[word] = head
        fill(word + 1, sum + scores[word * (count + 1) + head])
      }
    }
    fill(0, 0)
    return best
  }

  @Test(arguments: 0..<60)
  func noTreeScoresMore(seed: Int) {
    let count = 2 + seed % 4
    var state = UInt32(seed + 1)
    let scores = (0..<count * (count + 1)).map { index -> Float in
      state = state &* 1_664_525 &+ 1_013_904_223
      // One word is clearly the root, as the decoder fixes it before it looks for the tree.
      let isRoot = index % (count + 1) == count
      return Float(state >> 16) / 65_536 + (isRoot && index / (count + 1) == seed % count ? 50 : isRoot ? -50 : 0)
    }
    var decoder = TreeDecoder()
    var heads = [Int32](repeating: 0, count: count)
    decoder.decode(scores, count: count, into: &heads)
    let sum = heads.indices.reduce(Float(0)) { sum, word in
      sum + scores[word * (count + 1) + (heads[word] < 0 ? count : Int(heads[word]))]
    }
    #expect(abs(sum - best(scores, count)) < 0.001)
  }
}
