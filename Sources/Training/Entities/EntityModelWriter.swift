import Linguistics

/// Writes the bytes that ``EntityModel`` reads.
struct EntityModelWriter {
  var profiles: [UInt32: WordProfiles.Profile]
  var names: [UInt32: NameList.Kinds]
  /// The slots for weights, of which a sixth stays empty.
  var weightSlots = 110_000

  /// The model's file.
  /// - Parameters:
  ///   - hashes: the hash of each feature number.
  ///   - weights: the weights of each feature number.
  func bytes(hashes: [UInt32], weights: UnsafePointer<SIMD16<Float>>, transitions: [SIMD16<Float>]) -> [UInt8] {
    let scale = scale(weights, hashes.count)
    let weightTable = weightTable(hashes, weights, scale)
    let profileTable = table(profiles.sorted { $0.key < $1.key }) { entry in
      UInt32(entry.fine) | UInt32(entry.coarse) << 16 | UInt32(entry.capitals) << 24
    }
    let nameTable = table(names.sorted { $0.key < $1.key }) { $0.rawValue }
    let start = EntityModel.headerSize + EntityModel.transitionSize
    let offset = (start + 63) & ~63
    let tables = [(weightTable, EntityModel.weightSlotSize), (profileTable, 8), (nameTable, 8)]
    var header: [UInt32] = [EntityModel.magic] + tables.map { UInt32($0.0.count / $0.1) }
    header += [
      UInt32(offset), UInt32(offset + weightTable.count), UInt32(offset + weightTable.count + profileTable.count), 0,
    ]
    var bytes: [UInt8] = header.flatMap(littleEndian)
    for first in 0..<EntityLabel.count {
      for second in 0..<EntityLabel.count {
        let score = EntityLabel.allows(first, second) ? Int32((transitions[first][second] * scale).rounded()) : -1 << 24
        bytes += littleEndian(UInt32(bitPattern: score))
      }
    }
    bytes += [UInt8](repeating: 0, count: offset - bytes.count)
    for table in tables { bytes += table.0 }
    return bytes
  }

  private func littleEndian(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }

  /// One weight in ten thousand is cut, so that the others keep fine steps.
  private func scale(_ weights: UnsafePointer<SIMD16<Float>>, _ count: Int) -> Float {
    var sizes = (0..<count).map { EntityModelWriter.largest(weights[$0]) }
    sizes.sort()
    guard let last = sizes.last, last > 0 else { return 1 }
    return 127 / max(sizes[min(count - 1, count - 1 - count / 10_000)], 1e-6)
  }

  private static func largest(_ row: SIMD16<Float>) -> Float {
    var largest: Float = 0
    for label in 0..<EntityLabel.count { largest = max(largest, abs(row[label])) }
    return largest
  }

  /// The features with the largest weights, as many as there is room for.
  private func weightTable(
    _ hashes: [UInt32], _ weights: UnsafePointer<SIMD16<Float>>, _ scale: Float
  ) -> [UInt8] {
    let table = OpenTable(slotCount: weightSlots)
    let ranked = hashes.indices.map { (EntityModelWriter.largest(weights[$0]), $0) }
      .filter { $0.0 * scale >= 0.5 }.sorted { ($1.0, hashes[$0.1]) < ($0.0, hashes[$1.1]) }
    var bytes = [UInt8](repeating: 0, count: weightSlots * EntityModel.weightSlotSize)
    for (_, number) in ranked.prefix(weightSlots * 5 / 6) {
      var slot = table.first(hashes[number] << 1)
      while bytes[slot * 16] | bytes[slot * 16 + 1] != 0 { slot = table.next(slot) }
      let check = EntityModel.check(hashes[number])
      bytes[slot * 16] = UInt8(truncatingIfNeeded: check)
      bytes[slot * 16 + 1] = UInt8(truncatingIfNeeded: check >> 8)
      for label in 0..<EntityLabel.count {
        let value = max(-127, min(127, (weights[number][label] * scale).rounded()))
        bytes[slot * 16 + 2 + label] = UInt8(bitPattern: Int8(value))
      }
    }
    return bytes
  }

  /// An open hash table four fifths full.
  private func table<Value>(_ entries: [(key: UInt32, value: Value)], _ pack: (Value) -> UInt32) -> [UInt8] {
    let slots = entries.count * 5 / 4 + 16
    let table = OpenTable(slotCount: slots)
    var bytes = [UInt8](repeating: 0, count: slots * 8)
    var taken = [Bool](repeating: false, count: slots)
    for entry in entries {
      var slot = table.first(entry.key)
      while taken[slot] { slot = table.next(slot) }
      taken[slot] = true
      bytes.replaceSubrange((slot * 8)..<(slot * 8 + 4), with: littleEndian(entry.key))
      bytes.replaceSubrange((slot * 8 + 4)..<(slot * 8 + 8), with: littleEndian(pack(entry.value)))
    }
    return bytes
  }
}
