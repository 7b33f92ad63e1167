/// A linear classifier over hashed features, read in place from the bytes of its file.
///
/// The file is `SLM1`, three little-endian 32-bit numbers (log2 of the rows, the classes, the stride) and
/// one signed byte for each row and class.
package struct LinearModel {
  package let weights: UnsafePointer<Int8>
  package let mask: UInt32
  package let classCount: Int
  package let stride: Int

  package static let magic: [UInt8] = Array("SLM1".utf8)
  package static let headerSize = 16

  /// The model at a place in memory that stays valid while the model is used; nil when the bytes are not one.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= LinearModel.headerSize, bytes.prefix(4).elementsEqual(LinearModel.magic),
      let base = bytes.baseAddress
    else { return nil }
    let log = Int(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    classCount = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    stride = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard log < 28, classCount <= stride, stride <= 512, bytes.count >= LinearModel.headerSize + stride << log else {
      return nil
    }
    mask = (1 << UInt32(log)) - 1
    weights = (base + LinearModel.headerSize).assumingMemoryBound(to: Int8.self)
  }

  /// The number of bytes of the model's file.
  package var byteCount: Int { LinearModel.headerSize + stride * (Int(mask) + 1) }

  /// Writes the score of each class into `scores`, which holds at least `classCount` numbers.
  @inline(__always)
  package func score(_ features: borrowing FeatureList, into scores: UnsafeMutablePointer<Int32>) {
    for index in 0..<classCount { scores[index] = 0 }
    for index in 0..<features.count {
      let row = weights + Int(features.hashes[index] & mask) * stride
      for column in 0..<classCount { scores[column] &+= Int32(row[column]) }
    }
  }

  /// The class with the highest score, the first of equals.
  @inline(__always)
  package func best(_ features: borrowing FeatureList, scores: UnsafeMutablePointer<Int32>) -> Int {
    score(features, into: scores)
    var best = 0
    for index in 1..<classCount where scores[index] > scores[best] { best = index }
    return best
  }
}

/// The hashed features of one decision, in memory that is reused.
package struct FeatureList: ~Copyable {
  package let hashes: UnsafeMutablePointer<UInt32>
  package private(set) var count = 0
  private let capacity: Int

  package init(capacity: Int = 160) {
    self.capacity = capacity
    hashes = .allocate(capacity: capacity)
  }

  deinit { hashes.deallocate() }

  @inline(__always)
  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func append(_ hash: UInt32) {
    precondition(count < capacity)
    hashes[count] = hash
    count += 1
  }
}
