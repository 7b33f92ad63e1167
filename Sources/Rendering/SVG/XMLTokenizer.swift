/// Cuts well-formed XML into tags and text, and refuses everything else.
///
/// Made for what Graphviz writes: no entity declarations, no CDATA, no processing instructions but the first line.
struct XMLTokenizer {
  /// A piece of the document.
  enum Token {
    case start(name: String, attributes: [(name: String, value: ArraySlice<UInt8>)], isEmpty: Bool)
    case end(name: String)
    /// Text as written, its entities unresolved.
    case text(ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var open: [String] = []
  private var hasRoot = false

  /// - Throws: ``RenderError/malformedSVG(offset:)`` when the bytes are not UTF-8.
  init(_ bytes: [UInt8]) throws(RenderError) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformedSVG(offset: 0) }
    self.bytes = bytes
  }

  /// The next token; nil at the end of a whole document.
  /// - Throws: ``RenderError/malformedSVG(offset:)``.
  mutating func next() throws(RenderError) -> Token? {
    while position < bytes.count {
      if bytes[position] != 0x3C { if let text = try text() { return text } else { continue } }
      if matches("<!--") {
        try skip(past: "-->", from: 4)
      } else if matches("<?xml ") && position == 0 {
        try skip(past: "?>", from: 6)
      } else if matches("<!DOCTYPE ") && !hasRoot {
        try skipDoctype()
      } else if matches("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    guard hasRoot, open.isEmpty else { throw .malformedSVG(offset: position) }
    return nil
  }

  private mutating func text() throws(RenderError) -> Token? {
    let start = position
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    let text = bytes[start..<position]
    try check(text)
    if open.isEmpty {
      guard text.allSatisfy(XMLTokenizer.isBlank) else { throw .malformedSVG(offset: start) }
      return nil
    }
    return .text(text)
  }

  /// Refuses control characters, stray `>` sequences and ampersands that start no known entity.
  private func check(_ text: ArraySlice<UInt8>) throws(RenderError) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x20, !XMLTokenizer.isBlank(byte) { throw .malformedSVG(offset: index) }
      if byte == 0x26 {
        guard let semicolon = text[index...].prefix(12).firstIndex(of: 0x3B),
          XMLTokenizer.isEntity(text[(index + 1)..<semicolon])
        else { throw .malformedSVG(offset: index) }
        index = semicolon
      }
      index += 1
    }
  }

  private static func isEntity(_ name: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(text) { return true }
    guard text.first == "#" else { return false }
    let isHexadecimal = text.dropFirst().first == "x"
    let value = UInt32(text.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    guard let value, Unicode.Scalar(value) != nil else { return false }
    return value >= 0x20 && value & 0xFFFE != 0xFFFE || value == 9 || value == 10 || value == 13
  }

  private mutating func startTag() throws(RenderError) -> Token {
    let start = position
    position += 1
    let name = try self.name()
    guard !open.isEmpty || !hasRoot else { throw .malformedSVG(offset: start) }
    hasRoot = true
    var attributes: [(name: String, value: ArraySlice<UInt8>)] = []
    while true {
      let gap = position
      skipBlanks()
      if matches("/>") {
        position += 2
        return .start(name: name, attributes: attributes, isEmpty: true)
      }
      if matches(">") {
        position += 1
        open.append(name)
        return .start(name: name, attributes: attributes, isEmpty: false)
      }
      guard position > gap else { throw .malformedSVG(offset: position) }
      let attribute = try self.name()
      guard matches("=\""), !attributes.contains(where: { $0.name == attribute }) else {
        throw .malformedSVG(offset: position)
      }
      position += 2
      let valueStart = position
      while position < bytes.count, bytes[position] != 0x22 {
        if bytes[position] == 0x3C { throw .malformedSVG(offset: position) }
        position += 1
      }
      guard position < bytes.count else { throw .malformedSVG(offset: position) }
      try check(bytes[valueStart..<position])
      attributes.append((attribute, bytes[valueStart..<position]))
      position += 1
    }
  }

  private mutating func endTag() throws(RenderError) -> Token {
    let start = position
    position += 2
    let name = try self.name()
    skipBlanks()
    guard matches(">"), open.popLast() == name else { throw .malformedSVG(offset: start) }
    position += 1
    return .end(name: name)
  }

  private mutating func name() throws(RenderError) -> String {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F: position += 1
      default:
        guard position > start else { throw .malformedSVG(offset: start) }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
    }
    throw .malformedSVG(offset: start)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, XMLTokenizer.isBlank(bytes[position]) { position += 1 }
  }

  private mutating func skip(past end: StaticString, from offset: Int) throws(RenderError) {
    let start = position
    position += offset
    while position < bytes.count, !matches(end) { position += 1 }
    guard position < bytes.count else { throw .malformedSVG(offset: start) }
    position += end.utf8CodeUnitCount
  }

  private mutating func skipDoctype() throws(RenderError) {
    let start = position
    while position < bytes.count, bytes[position] != 0x3E {
      // A declaration inside could define entities.
      if bytes[position] == 0x5B { throw .malformedSVG(offset: position) }
      position += 1
    }
    guard position < bytes.count else { throw .malformedSVG(offset: start) }
    position += 1
  }

  private func matches(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != literal.utf8Start[index] { return false }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
