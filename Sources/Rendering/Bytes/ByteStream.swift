/// Bytes on their way out: what every writer appends to, so that no format builds strings it throws away.
struct ByteStream {
  /// What has been written so far and not been handed on.
  private(set) var bytes: [UInt8]
  /// Takes what has been written, piece by piece; nil to keep all.
  private var sink: (([UInt8]) -> Void)?
  /// The size of a piece: little enough to stay in the processor's cache, much for a system call.
  private static let piece = 1 << 18

  /// An empty stream with room for a number of bytes.
  init(reserving capacity: Int = 0) {
    bytes = []
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// A stream that hands on what is written; end it with ``finish()``.
  init(to sink: @escaping ([UInt8]) -> Void) {
    self.init(reserving: ByteStream.piece + ByteStream.piece / 4)
    self.sink = sink
  }

  /// Hands on what has been written when there is a piece of it; called by writers between two rows.
  @inline(__always)
  mutating func rowEnded() { if bytes.count >= ByteStream.piece { finish() } }

  /// Hands on a piece made elsewhere, without a copy where pieces are handed on.
  mutating func write(piece: [UInt8]) {
    guard let sink else { return write(piece) }
    finish()
    sink(piece)
  }

  /// Hands on what is left.
  mutating func finish() {
    guard let sink else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends a literal; its bytes are read-only in the program and are copied at once.
  @inline(__always)
  mutating func write(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text as UTF-8.
  @inline(__always)
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends bytes made earlier.
  @inline(__always)
  mutating func write(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Appends bytes from elsewhere.
  @inline(__always)
  mutating func write(_ other: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: other) }

  /// Appends one byte.
  @inline(__always)
  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Appends a whole number in decimal digits.
  mutating func write(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    var rest = number.magnitude
    var divisor: UInt = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends a number rounded to a count of decimals, without trailing zeros: `12.5`, `0.82`, `3`.
  ///
  /// A number that is not finite is written as 0, since none of the formats has a word for it.
  mutating func write(_ number: Double, decimals: Int) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (number * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) < 9e15 else { return write(0) }
    if scaled < 0 { bytes.append(0x2D) }
    let whole = Int(abs(scaled))
    write(whole / Int(scale))
    var rest = whole % Int(scale)
    guard rest > 0 else { return }
    bytes.append(0x2E)
    var divisor = Int(scale) / 10
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }
}
