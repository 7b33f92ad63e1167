/// The layout of a network's file, whose parts are used where they lie.
///
/// `SNN1`, twelve 32-bit numbers (see ``init(_:)``), then, each part starting at a multiple of 64 bytes: dense
/// parameters as floats; word hashes; word scales; word rows in signed bytes; affix scales; affix rows; the features
/// of each class of morphology; the relation of each class of relations. Numbers are little-endian.
package struct NetworkFile {
  package static let magic: [UInt8] = Array("SNN1".utf8)

  package let shape: NetworkShape
  package let wordCount: Int
  package let affixRows: Int
  private let base: UnsafeRawPointer
  private let offsets: [Int]

  /// The network in the bytes of a file, which must stay valid while it is used; nil when they are not one.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count > 64, bytes.prefix(4).elementsEqual(NetworkFile.magic) else {
      return nil
    }
    func number(_ index: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: 4 + 4 * index, as: UInt32.self)) }
    shape = NetworkShape(
      width: number(0), layers: number(1), tagLayers: number(2), morphology: number(3), relations: number(4),
      arcWidth: number(5), labelWidth: number(6))
    wordCount = number(7)
    affixRows = number(8)
    guard shape.width % 32 == 0, shape.width <= 1024, shape.layers <= 16, wordCount < 1 << 24, affixRows < 1 << 24,
      shape.arcWidth <= 1024, shape.labelWidth <= 1024
    else { return nil }
    self.base = base
    offsets = NetworkFile.offsets(shape, wordCount, affixRows)
    guard bytes.count >= offsets[8], Int(bitPattern: base) % 4 == 0 else { return nil }
  }

  /// Where each part starts, and the end.
  package static func offsets(_ shape: NetworkShape, _ words: Int, _ affixes: Int) -> [Int] {
    var offsets: [Int] = []
    var position = 64
    for size in [
      4 * shape.parameterCount, 4 * words, 4 * (words + 1), (words + 1) * shape.width, 4 * affixes,
      affixes * shape.width, 4 * shape.morphology, shape.relations,
    ] {
      offsets.append(position)
      position = (position + size + 63) & ~63
    }
    return offsets + [position]
  }

  package var dense: UnsafePointer<Float> { part(0) }
  package var vocabulary: Vocabulary { Vocabulary(part(1), count: wordCount) }
  package var wordScales: UnsafePointer<Float> { part(2) }
  package var wordRows: UnsafePointer<Int8> { part(3) }
  package var affixScales: UnsafePointer<Float> { part(4) }
  package var affixTable: UnsafePointer<Int8> { part(5) }

  package func features(_ index: Int) -> MorphologicalFeatures {
    let values: UnsafePointer<UInt32> = part(6)
    return MorphologicalFeatures(rawValue: values[index])
  }

  package func relation(_ index: Int) -> UInt8 {
    let values: UnsafePointer<UInt8> = part(7)
    return values[index]
  }

  private func part<Element>(_ index: Int) -> UnsafePointer<Element> {
    (base + offsets[index]).assumingMemoryBound(to: Element.self)
  }
}
