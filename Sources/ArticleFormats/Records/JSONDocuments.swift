import NewsText

/// Cuts JSON documents out of a stream: one a line, one over many lines, or the elements of an array.
///
/// A document that breaks off within a line is handed over as it is, and the next line begins the next one.
struct JSONDocuments {
  private let source: ByteSource
  private let limit: Int
  private var line = 1
  private var isAtStart = true
  private var carried: [UInt8] = []

  init(_ source: ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// The next document with the 1-based line it begins on; nil at the end.
  mutating func next() throws(InputError) -> (line: Int, bytes: [UInt8])? {
    if isAtStart { try source.skipByteOrderMark() }
    isAtStart = false
    guard let first = try beginning() else { return nil }
    let start = line
    var text = carried + [first]
    carried = []
    var nesting = JSONNesting()
    nesting.read(first)
    while nesting.isOpen || first != 0x7B {
      guard let byte = try source.next() else { break }
      if byte == 0x0A {
        line += 1
        // No text goes on in the next line, and outside of objects a line is all there is to show.
        if nesting.isInText || first != 0x7B { break }
      } else if nesting.isMisplaced(byte) {
        carried = [byte]
        return (start, text)
      }
      nesting.read(byte)
      text.append(byte)
      if text.count > limit { throw .record(name: source.name, line: start, problem: .tooLarge(limit: limit)) }
    }
    return (start, text)
  }

  /// The byte that begins the next document: a brace, or whatever stands where one should.
  private mutating func beginning() throws(InputError) -> UInt8? {
    if let byte = carried.popLast() { return byte }
    while let byte = try source.next() {
      switch byte {
      case 0x0A: line += 1
      case ...0x20, 0x5B, 0x5D, 0x2C: continue
      default: return byte
      }
    }
    return nil
  }
}

/// How deep in brackets and texts the reading of a JSON document is.
private struct JSONNesting {
  private var brackets: [UInt8] = []
  private(set) var isInText = false
  private var isEscaped = false
  private var last: UInt8 = 0

  var isOpen: Bool { !brackets.isEmpty }

  /// Whether a brace stands where only a name can: the record before it has broken off.
  func isMisplaced(_ byte: UInt8) -> Bool {
    byte == 0x7B && !isInText && brackets.last == 0x7B && last != 0x3A
  }

  mutating func read(_ byte: UInt8) {
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInText = false
        last = byte
      }
      return
    }
    switch byte {
    case 0x22: isInText = true
    case 0x7B, 0x5B: brackets.append(byte)
    case 0x7D, 0x5D: _ = brackets.popLast()
    default: break
    }
    if byte > 0x20 { last = byte }
  }
}
