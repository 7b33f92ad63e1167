import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads and writes whole files; names ending in `.gz` are unpacked.
public enum DataFile {
  /// The content of a file.
  public static func read(_ path: String) throws(TrainingError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw TrainingError.unreadable(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let read = fread(&chunk, 1, chunk.count, file), read > 0 { bytes.append(contentsOf: chunk[..<read]) }
    guard path.hasSuffix(".gz") else { return bytes }
    guard let unpacked = Inflate.gunzip(bytes) else { throw TrainingError.damaged(path) }
    return unpacked
  }

  /// Replaces a file's content.
  public static func write(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    guard let file = fopen(path, "wb") else { throw TrainingError.unwritable(path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw TrainingError.unwritable(path) }
  }
}

/// Why training cannot go on.
public enum TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case unwritable(String)
  case damaged(String)
  case malformed(String, CoNLLUError)

  /// The file and what is wrong with it.
  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be read"
    case .unwritable(let path): "\(path): cannot be written"
    case .damaged(let path): "\(path): not a gzip file"
    case .malformed(let path, let error): "\(path): \(error)"
    }
  }
}
