/// A file whose bytes are used in place: embedded ones lie in read-only memory, a replacement is held here.
public struct KnowledgeFile: Sendable {
  /// The path below the data folder, for messages.
  public let path: String
  private let replaced: [UInt8]?
  /// The file's place in the list of embedded files.
  private let embedded: Int?

  package init(path: String, replaced: [UInt8]?, embedded: Int? = nil) {
    self.path = path
    self.replaced = replaced
    self.embedded = embedded
  }

  /// Whether the bytes come from outside the binary, and so have to be checked before use.
  public var isReplaced: Bool { replaced != nil }

  /// Calls `body` with the bytes, which must not be kept beyond the call.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let replaced {
      return try replaced.span.withUnsafeBytes(body)
    }
    return try body(embedded.map(KnowledgeFolder.embeddedBytes(at:)) ?? UnsafeRawBufferPointer(start: nil, count: 0))
  }
}

extension KnowledgeFolder {
  /// A file to be used in place.
  /// - Throws: ``TableError`` when it is missing.
  public func file(_ path: String) throws(TableError) -> KnowledgeFile {
    let replaced = replacement(path)
    let embedded = KnowledgeFolder.embeddedPlace(of: path)
    if replaced == nil, embedded == nil {
      throw TableError(table: path, line: 0, problem: .missing)
    }
    return KnowledgeFile(path: path, replaced: replaced, embedded: embedded)
  }
}
