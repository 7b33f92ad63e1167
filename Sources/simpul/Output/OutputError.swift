#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why an output could not be written.
struct OutputError: Error, CustomStringConvertible {
  /// The file, or `-` for standard output.
  let name: String
  /// The system's error number.
  let code: Int32

  var description: String {
    "\(name == "-" ? "standard output" : name) cannot be written: \(OutputError.text(of: code))"
  }

  /// The system's words for an error number.
  static func text(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
