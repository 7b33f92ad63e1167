#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Words for the person at the terminal, on standard error.
enum Notice {
  /// Writes one line; what nobody can read any more is no failure.
  static func write(_ line: String, end: String = "\n") {
    let bytes = Array((line + end).utf8)
    _ = bytes.withUnsafeBytes { SystemCall.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
