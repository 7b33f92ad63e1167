#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole inputs into memory: files, and standard input under the name `-`.
public struct InputBytes: Sendable {
  /// The largest input accepted, in bytes.
  public let limit: Int

  /// Creates a reader; `limit` defaults to 1 GiB.
  public init(limit: Int = 1 << 30) { self.limit = limit }

  /// All bytes of a file, or of standard input for `-`.
  /// - Throws: ``InputError`` when it is missing, a folder, unreadable or over the limit.
  public func read(_ name: String) throws(InputError) -> [UInt8] {
    let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing(name: name) : .unreadable(name: name, errno: code)
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw .directory(name: name) }
      if Int(status.st_size) > limit { throw .tooLarge(name: name, limit: limit) }
    }
    return try drain(descriptor, name: name, expected: Int(status.st_size))
  }

  private func drain(_ descriptor: Int32, name: String, expected: Int) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw errno == EISDIR ? .directory(name: name) : .unreadable(name: name, errno: errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw .tooLarge(name: name, limit: limit) }
    }
  }

  // The name `read` is the method's above.
  private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
