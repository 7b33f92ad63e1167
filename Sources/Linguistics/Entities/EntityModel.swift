/// The name model, read in place from the bytes of its file.
///
/// The file is a header of eight little-endian 32-bit numbers (the magic `SNE1`, the slots of the three tables,
/// their offsets, and 0), then the scores of one label following another (13 × 13, 32 bits each), then the tables.
/// A slot of the weights' table has 16 bytes: a check of the feature's hash (16 bits, 0 for an empty slot), one signed
/// byte for each label, and a spare one.
package struct EntityModel {
  package static let magic: UInt32 = 0x3145_4E53
  package static let headerSize = 32
  package static let transitionSize = 4 * EntityLabel.count * EntityLabel.count
  package static let weightSlotSize = 16

  package let profiles: WordProfiles
  package let names: NameList
  private let transitions: UnsafePointer<Int32>
  private let weights: UnsafeRawPointer
  private let table: OpenTable

  /// The model at a place in memory that stays valid while it is used; nil when the bytes are not one.
  package init?(_ file: UnsafeRawBufferPointer) {
    guard let base = file.baseAddress, file.count >= EntityModel.headerSize + EntityModel.transitionSize,
      file.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == EntityModel.magic, Int(bitPattern: base) % 4 == 0
    else { return nil }
    func table(_ index: Int, slotSize: Int) -> (start: UnsafeRawPointer, count: Int)? {
      let slots = Int(file.loadUnaligned(fromByteOffset: 4 + 4 * index, as: UInt32.self))
      let offset = Int(file.loadUnaligned(fromByteOffset: 16 + 4 * index, as: UInt32.self))
      guard slots > 0, offset + slots * slotSize <= file.count else { return nil }
      return (base + offset, slots)
    }
    guard let weights = table(0, slotSize: EntityModel.weightSlotSize), let profiles = table(1, slotSize: 8),
      let names = table(2, slotSize: 8)
    else { return nil }
    self.weights = weights.start
    self.table = OpenTable(slotCount: weights.count)
    self.profiles = WordProfiles(profiles.start, slotCount: profiles.count)
    self.names = NameList(names.start, slotCount: names.count)
    transitions = (base + EntityModel.headerSize).assumingMemoryBound(to: Int32.self)
  }

  /// The labels of a sentence.
  package func labels(_ sentence: EntitySentence) -> [UInt8] {
    let count = sentence.tokens.count
    guard count > 0 else { return [] }
    let labelCount = EntityLabel.count
    let scores = UnsafeMutablePointer<Int32>.allocate(capacity: count * labelCount)
    let features = UnsafeMutablePointer<UInt32>.allocate(capacity: EntityFeatures.capacity)
    let back = UnsafeMutablePointer<UInt8>.allocate(capacity: count * labelCount)
    defer {
      scores.deallocate()
      features.deallocate()
      back.deallocate()
    }
    let describer = EntityFeatures(sentence)
    for index in 0..<count {
      let found = describer.describe(index, into: features)
      score(features, found, into: scores + index * labelCount)
    }
    return best(scores, count, back)
  }

  /// Adds up the weights of features for each label.
  @inline(__always)
  private func score(_ features: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int32>) {
    var sum = SIMD16<Int16>(repeating: 0)
    for index in 0..<count {
      let hash = features[index] & ~EntityFeatures.lexicalBit
      let check = EntityModel.check(hash)
      var slot = table.first(hash << 1)
      while true {
        let row = weights + slot * EntityModel.weightSlotSize
        let found = row.loadUnaligned(as: UInt16.self)
        if found == 0 { break }
        if found == check {
          sum &+= SIMD16<Int16>(truncatingIfNeeded: row.loadUnaligned(as: SIMD16<Int8>.self))
          break
        }
        slot = table.next(slot)
      }
    }
    for label in 0..<EntityLabel.count { scores[label] = Int32(sum[label + 2]) }
  }

  /// The check of a feature in its slot, never 0.
  @inline(__always)
  package static func check(_ hash: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 16) | 1
  }

  /// The best sequence that follows the rules.
  private func best(
    _ scores: UnsafePointer<Int32>, _ count: Int, _ back: UnsafeMutablePointer<UInt8>
  ) -> [UInt8] {
    let labelCount = EntityLabel.count
    let impossible = Int64.min / 4
    return withUnsafeTemporaryAllocation(of: Int64.self, capacity: 2 * labelCount) { best in
      for label in 0..<labelCount {
        best[label] = EntityLabel.continues(label) ? impossible : Int64(scores[label])
      }
      var now = 0
      for index in 1..<max(count, 1) {
        let next = labelCount - now
        for label in 0..<labelCount {
          var top = impossible
          var from = 0
          for previous in 0..<labelCount {
            let score = best[now + previous] + Int64(transitions[previous * labelCount + label])
            if score > top {
              top = score
              from = previous
            }
          }
          best[next + label] = max(impossible, top + Int64(scores[index * labelCount + label]))
          back[index * labelCount + label] = UInt8(from)
        }
        now = next
      }
      var last = 0
      for label in 0..<labelCount where !EntityLabel.isOpen(label) && best[now + label] > best[now + last] {
        last = label
      }
      var labels = [UInt8](repeating: 0, count: count)
      for index in stride(from: count - 1, through: 0, by: -1) {
        labels[index] = UInt8(last)
        if index > 0 { last = Int(back[index * labelCount + last]) }
      }
      return labels
    }
  }
}
