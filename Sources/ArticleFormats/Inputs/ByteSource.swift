import NewsText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, or standard input for `-`, read a piece at a time.
final class ByteSource {
  let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var index = 0
  private var isAtEnd = false

  /// Opens a file.
  /// - Throws: `InputError` when it is missing, a folder or unreadable.
  init(_ name: String) throws(InputError) {
    self.name = name
    descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing(name: name) : .unreadable(name: name, errno: code)
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .directory(name: name) }
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  /// The next byte; nil at the end.
  @inline(__always)
  func next() throws(InputError) -> UInt8? {
    if index == buffer.count {
      buffer.removeAll(keepingCapacity: true)
      index = 0
      guard try fill() else { return nil }
    }
    let byte = buffer[index]
    index += 1
    return byte
  }

  /// Passes over a byte order mark.
  func skipByteOrderMark() throws(InputError) {
    if try peek(3).starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
  }

  /// The bytes to come, as many as asked for or as there are.
  func peek(_ count: Int) throws(InputError) -> ArraySlice<UInt8> {
    while buffer.count - index < count, try fill() {}
    return buffer[index..<min(buffer.count, index + count)]
  }

  /// All bytes to come.
  /// - Throws: `InputError.tooLarge` when they are more than the limit.
  func rest(limit: Int) throws(InputError) -> [UInt8] {
    repeat {
      if buffer.count - index > limit { throw .tooLarge(name: name, limit: limit) }
    } while try fill()
    defer { index = buffer.count }
    return index == 0 ? buffer : Array(buffer[index...])
  }

  /// Reads more; false at the end.
  private func fill() throws(InputError) -> Bool {
    if isAtEnd { return false }
    let piece = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: piece))
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + old }, piece) }
      if count < 0, errno == EINTR { continue }
      let code = errno
      buffer.removeLast(piece - max(0, count))
      if count < 0 { throw .unreadable(name: name, errno: code) }
      isAtEnd = count == 0
      return count > 0
    }
  }
}
