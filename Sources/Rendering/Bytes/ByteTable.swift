/// Pieces of text made once and written often, all in one array: an array for each would be counted at every use.
struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds a piece; its place is the number of pieces before it.
  mutating func add(_ piece: [UInt8]) {
    bytes.append(contentsOf: piece)
    ends.append(bytes.count)
  }

  /// Writes the piece at a place.
  @inline(__always)
  func write(_ place: Int, to out: inout ByteStream) {
    let start = place == 0 ? 0 : ends[place - 1]
    let end = ends[place]
    bytes.withUnsafeBufferPointer { out.write(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }
}
