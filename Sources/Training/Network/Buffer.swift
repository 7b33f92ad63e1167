/// A block of floats that is allocated once.
final class Buffer {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int

  init(_ count: Int) {
    self.count = count
    pointer = .allocate(capacity: count)
    pointer.initialize(repeating: 0, count: count)
  }

  deinit { pointer.deallocate() }

  func clear(_ length: Int) { pointer.update(repeating: 0, count: length) }
}
