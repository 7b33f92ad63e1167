/// A file whose bytes are used in place: embedded ones lie in read-only memory, a replacement is held here.
public struct KnowledgeFile: Sendable {
  /// The path below the data folder, for messages.
  public let path: String
  private let content: FileContent

  init(path: String, content: FileContent) {
    self.path = path
    self.content = content
  }

  /// A file that is not among the embedded ones.
  package init(path: String, replaced: [UInt8]) { self.init(path: path, content: .held(replaced)) }

  /// Whether the bytes come from outside the binary, and so have to be checked before use.
  public var isReplaced: Bool { content.isHeld }

  /// Calls `body` with the bytes, which must not be kept beyond the call.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try content.withBytes(body)
  }
}

/// The bytes of a file: those of an embedded one stay where they are in the binary.
enum FileContent: Sendable {
  /// A place in the list of embedded files.
  case embedded(Int)
  case held([UInt8])

  var isHeld: Bool { if case .held = self { true } else { false } }

  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .embedded(let place): try body(KnowledgeFolder.embeddedBytes(at: place))
    case .held(let bytes): try bytes.span.withUnsafeBytes(body)
    }
  }
}

extension KnowledgeFolder {
  /// A file to be used in place.
  /// - Throws: ``TableError`` when it is missing.
  public func file(_ path: String) throws(TableError) -> KnowledgeFile {
    KnowledgeFile(path: path, content: try content(path))
  }

  /// The bytes of a file: those on disk where the folder has it, else the embedded ones.
  func content(_ path: String) throws(TableError) -> FileContent {
    if let replaced = replacement(path) { return .held(replaced) }
    guard let place = KnowledgeFolder.embeddedPlace(of: path) else {
      throw TableError(table: path, line: 0, problem: .missing)
    }
    return .embedded(place)
  }
}
