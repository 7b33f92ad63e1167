/// The text of one article exactly as it was read; every offset in Simpul counts its UTF-8 bytes.
public struct SourceText: Sendable, Hashable {
  /// Where the text came from: a path, a URL, or `-`.
  public let name: String
  /// The text's UTF-8 bytes, valid by construction.
  public let bytes: [UInt8]

  /// Wraps text that is already known to be valid.
  public init(name: String, text: String) {
    self.name = name
    self.bytes = Array(text.utf8)
  }

  /// Wraps bytes after checking them.
  /// - Throws: ``SourceTextError`` with the offset of the first byte that is not UTF-8.
  public init(name: String, bytes: [UInt8]) throws(SourceTextError) {
    if let offset = firstInvalidUTF8Offset(bytes) {
      throw SourceTextError(name: name, offset: offset)
    }
    self.name = name
    self.bytes = bytes
  }

  /// The whole text's range.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text in a range that lies on character boundaries.
  public subscript(range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

/// The text is not UTF-8.
public struct SourceTextError: Error, Hashable, Sendable {
  /// The text's name.
  public let name: String
  /// The offset of the first offending byte.
  public let offset: Int
}

private func firstInvalidUTF8Offset(_ bytes: [UInt8]) -> Int? {
  var decoder = Unicode.UTF8.ForwardParser()
  var offset = 0
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.parseScalar(from: &iterator) {
    case .valid(let encoded): offset += encoded.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}
