/// What the models know of a form before they know the word: hashes of its letters, affixes and shape.
package struct FormHashes {
  /// The form with Latin capitals lowered and digits alike.
  package var lower: UInt32 = 0
  /// Capitals, small letters, digits and other signs, runs shortened.
  package var shape: UInt32 = 0
  package var prefix1: UInt32 = 0
  package var prefix2: UInt32 = 0
  package var prefix3: UInt32 = 0
  package var prefix4: UInt32 = 0
  package var suffix1: UInt32 = 0
  package var suffix2: UInt32 = 0
  package var suffix3: UInt32 = 0
  package var suffix4: UInt32 = 0
  /// Whether the first letter is a capital.
  package var isCapitalized = false

  /// The hashes of a form given in UTF-8. Affixes count bytes, which is enough for Latin script.
  package init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.init(UnsafeBufferPointer(rebasing: bytes))
  }

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var whole = FeatureHash(1)
    var shape = FeatureHash(2)
    var lastClass: UInt32 = 0
    var runLength = 0
    let count = bytes.count
    for index in 0..<count {
      let byte = FormHashes.lowered(bytes, index)
      whole.add(byte)
      switch index {
      case 0: prefix1 = whole.value
      case 1: prefix2 = whole.value
      case 2: prefix3 = whole.value
      case 3: prefix4 = whole.value
      default: break
      }
      let kind = FormHashes.shapeClass(bytes, index)
      runLength = kind == lastClass ? runLength + 1 : 1
      if runLength <= 2 { shape.add(kind) }
      lastClass = kind
    }
    lower = whole.finished
    self.shape = shape.finished
    isCapitalized = count > 0 && FormHashes.shapeClass(bytes, 0) == 1
    var suffix = FeatureHash(3)
    for length in 1...4 where length <= count {
      suffix.add(FormHashes.lowered(bytes, count - length))
      switch length {
      case 1: suffix1 = suffix.value
      case 2: suffix2 = suffix.value
      case 3: suffix3 = suffix.value
      default: suffix4 = suffix.value
      }
    }
  }

  /// One byte with capitals lowered (ASCII and Latin-1) and every digit as `0`.
  @inline(__always)
  package static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    let byte = bytes[index]
    switch byte {
    case 0x41...0x5A: return UInt32(byte) + 0x20
    case 0x30...0x39: return 0x30
    case 0x80...0x9E where index > 0 && bytes[index - 1] == 0xC3: return UInt32(byte) + 0x20
    default: return UInt32(byte)
    }
  }

  /// 1 capital, 2 small letter, 3 digit, 4 the first byte of another letter; other signs stand for themselves.
  @inline(__always)
  package static func shapeClass(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    let byte = bytes[index]
    switch byte {
    case 0x41...0x5A: return 1
    case 0x61...0x7A: return 2
    case 0x30...0x39: return 3
    case 0xC3: return index + 1 < bytes.count && bytes[index + 1] < 0x9F ? 1 : 2
    case 0x80...0xFF: return byte < 0xC0 ? 2 : 4
    default: return UInt32(byte)
    }
  }
}
