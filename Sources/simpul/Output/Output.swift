#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command's data goes: standard output, or a file that appears whole or not at all.
struct Output {
  private let name: String
  private let descriptor: Int32

  /// Whether standard output is a terminal, where a picture's bytes would be noise.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Opens an output, has it written, and puts it in its place; after an error nothing is left.
  /// - Parameter path: a file; nil or `-` for standard output.
  static func write(to path: String?, _ body: (Output) throws -> Void) throws {
    guard let path, path != "-" else { return try body(Output(name: "-", descriptor: STDOUT_FILENO)) }
    let name = target(of: path)
    var status = stat()
    let isThere = stat(name, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw OutputError(name: path, code: EISDIR) }
    let isFile = !isThere || status.st_mode & S_IFMT == S_IFREG
    // A device or a pipe cannot be renamed onto.
    let place = isFile ? "\(name).\(getpid()).part" : name
    let flags = isFile ? O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let descriptor = open(place, flags, isThere ? status.st_mode & 0o777 : 0o666)
    if descriptor < 0 { throw OutputError(name: path, code: errno) }
    do {
      try body(Output(name: path, descriptor: descriptor))
      guard close(descriptor) == 0, !isFile || rename(place, name) == 0 else {
        throw OutputError(name: path, code: errno)
      }
    } catch {
      close(descriptor)
      if isFile { unlink(place) }
      throw error
    }
  }

  /// Writes some bytes; ends the program quietly when the reader of a pipe has gone.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { part in
        SystemCall.write(descriptor, part.baseAddress.map { $0 + offset }, part.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE, descriptor == STDOUT_FILENO { exit(0) }
        throw OutputError(name: name, code: errno)
      }
      offset += count
    }
  }

  /// Writes a line of text.
  func write(line: String) throws(OutputError) { try write(Array(line.utf8) + [0x0A]) }

  // A link keeps pointing where it did: its target is replaced.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
