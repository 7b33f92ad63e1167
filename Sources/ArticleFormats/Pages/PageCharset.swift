import CLibXML2

/// Decodes the bytes of a page: byte order mark, valid UTF-8, the charset declared, else Windows-1252, as browsers do.
enum PageCharset {
  /// Bytes and the charset they are in: UTF-8 with repairs, or another that libxml2 decodes.
  static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], charset: String) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf8(bytes, isBigEndian: false), "UTF-8") }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf8(bytes, isBigEndian: true), "UTF-8") }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if String(validating: body, as: UTF8.self) != nil { return (withoutNUL(body), "UTF-8") }
    switch declared(body) {
    case "utf-8", "utf8": return (withoutNUL(Array(String(decoding: body, as: UTF8.self).utf8)), "UTF-8")
    case nil, "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252":
      return (withoutNUL(windows(body)), "UTF-8")
    case .some(let name):
      let isKnown = simpul_knows_charset(name) != 0
      return isKnown ? (withoutNUL(body), name) : (withoutNUL(windows(body)), "UTF-8")
    }
  }

  /// The character that Windows-1252 has in a place where Unicode has a control.
  static func windows(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(controls[Int(scalar.value) - 0x80]) ?? scalar
  }

  // Windows-1252 from 0x80 on; the rest is as in Unicode.
  private static let controls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows(Unicode.Scalar(byte))) }
    return Array(String(text).utf8)
  }

  private static func utf8(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    for place in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    return withoutNUL(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  // The parser takes a NUL for the end of the page.
  private static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
  }

  /// The charset that the first bytes declare, in lower case.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for key in ["charset", "encoding"] {
      var rest = Substring(start)
      while let range = rest.firstRange(ofLiteral: key) {
        rest = rest[range.upperBound...]
        let value = rest.drop { $0 == " " }
        guard value.first == "=" else { continue }
        let name = value.dropFirst().drop { " \"'".contains($0) }.prefix {
          $0.isLetter || $0.isNumber || "-_".contains($0)
        }
        if !name.isEmpty { return String(name) }
      }
    }
    return nil
  }
}

extension Substring {
  /// Where a text first occurs.
  fileprivate func firstRange(ofLiteral text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}
