#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much there is to read.
enum FileSizes {
  /// The bytes of some files; nil when one of them has no known size, such as standard input.
  static func sum(_ files: [String]) -> Int? {
    var sum = 0
    for file in files {
      var status = stat()
      guard file != "-", stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      sum += Int(status.st_size)
    }
    return sum
  }
}
