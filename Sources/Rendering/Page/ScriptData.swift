/// JSON as it may stand in an element of a page: short, and with nothing in it that could end the element.
struct ScriptData {
  /// The JSON without blanks between its parts, and with every `<`, which stands in strings alone, as an escape.
  let bytes: [UInt8]

  init(_ json: [UInt8]) {
    var out: [UInt8] = []
    out.reserveCapacity(json.count)
    var isInString = false
    var isEscaped = false
    for byte in json {
      switch byte {
      case 0x3C: out.append(contentsOf: "\\u003c".utf8)
      case 0x20 where !isInString, 0x0A where !isInString: continue
      default: out.append(byte)
      }
      if byte == 0x22, !isEscaped { isInString.toggle() }
      isEscaped = isInString && byte == 0x5C && !isEscaped
    }
    bytes = out
  }
}
