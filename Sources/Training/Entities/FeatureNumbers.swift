import Linguistics

/// Numbers the features that occur often enough, so that training needs no hashing.
struct FeatureNumbers {
  private var keys: [UInt32]
  private var values: [Int32]
  private let mask: Int
  /// The hash of each number.
  private(set) var hashes: [UInt32] = []
  /// How often each number's feature occurs.
  private(set) var counts: [Int32] = []

  /// Numbers the features of sentences that occur at least `least` times, in the order of their hashes' slots.
  init(_ sentences: [ChainSentence], least: Int32) {
    let size = 1 << 24
    mask = size - 1
    keys = Array(repeating: .max, count: size)
    values = Array(repeating: 0, count: size)
    for sentence in sentences {
      for feature in sentence.features {
        let slot = slot(feature & ~EntityFeatures.lexicalBit)
        keys[slot] = feature & ~EntityFeatures.lexicalBit
        values[slot] += 1
      }
    }
    for slot in keys.indices where keys[slot] != .max {
      guard values[slot] >= least else {
        values[slot] = -1
        continue
      }
      counts.append(values[slot])
      hashes.append(keys[slot])
      values[slot] = Int32(hashes.count - 1)
    }
  }

  private func slot(_ hash: UInt32) -> Int {
    var slot = Int(hash &* 0x9E37_79B1) & mask
    while keys[slot] != hash, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// The sentence with numbers for hashes; features without one are dropped.
  func numbered(_ sentence: ChainSentence) -> ChainSentence {
    var result = sentence
    result.features.removeAll(keepingCapacity: true)
    var start = 0
    for index in sentence.ends.indices {
      for feature in sentence.features[start..<Int(sentence.ends[index])] {
        let slot = slot(feature & ~EntityFeatures.lexicalBit)
        guard keys[slot] != .max, values[slot] >= 0 else { continue }
        result.features.append(UInt32(values[slot]) | feature & EntityFeatures.lexicalBit)
      }
      start = Int(sentence.ends[index])
      result.ends[index] = Int32(result.features.count)
    }
    return result
  }
}
