import Foundation

/// Words for the person at the terminal, on standard error.
enum Notice {
  /// Writes one line; what nobody can read any more is no failure.
  static func write(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
}
