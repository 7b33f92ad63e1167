import LinguisticData

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where tables and models come from: the binary itself, and optionally a folder on disk that replaces some of them.
public struct KnowledgeFolder: Sendable {
  /// The folder whose files win over the embedded ones; nil for the embedded ones alone.
  public let override: String?

  /// The tables and models inside the binary.
  public static let embedded = KnowledgeFolder(override: nil)

  /// A folder laid out like the embedded one (`id/frames.tsv`, `world/countries.tsv`, …); files it lacks are embedded.
  public init(override: String?) { self.override = override }

  /// Reads a table.
  /// - Throws: ``TableError`` when it is missing or malformed.
  public func table(_ path: String, columns: [String]) throws(TableError) -> KnowledgeTable {
    try KnowledgeTable(name: path, content: content(path), columns: columns)
  }

  /// The paths of all embedded files below a folder, in order.
  public static func embeddedPaths(below folder: String) -> [String] {
    allFiles().map { String(cString: $0.path) }.filter { $0.hasPrefix(folder + "/") }.sorted()
  }

  /// The paths of all embedded files with a name, one a language, in order: `en/frames.tsv`, `id/frames.tsv`.
  public static func embeddedPaths(named name: String) -> [String] {
    allFiles().map { String(cString: $0.path) }.filter { $0.hasSuffix("/" + name) }.sorted()
  }

  /// An embedded file's bytes, in read-only memory for the life of the process.
  public static func embeddedBytes(_ path: String) -> UnsafeRawBufferPointer? {
    embeddedPlace(of: path).map(embeddedBytes(at:))
  }

  static func embeddedPlace(of path: String) -> Int? { allFiles().firstIndex { strcmp($0.path, path) == 0 } }

  static func embeddedBytes(at place: Int) -> UnsafeRawBufferPointer {
    let file = allFiles()[place]
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  private static func allFiles() -> UnsafeBufferPointer<SimpulFile> {
    var count = 0
    let first = simpul_files(&count)
    return UnsafeBufferPointer(start: first, count: count)
  }

  func replacement(_ path: String) -> [UInt8]? {
    guard let override, let file = fopen("\(override)/\(path)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let read = fread(&chunk, 1, chunk.count, file), read > 0 { bytes.append(contentsOf: chunk[..<read]) }
    return bytes
  }
}
