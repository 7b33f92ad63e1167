import RelationGraph

/// The hash by which a Content-Security-Policy lets one script or style run: `'sha256-…'`.
enum ContentHash {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The hash of a script's or style's bytes, as a policy writes it.
  static func source(of bytes: [UInt8]) -> String { "'sha256-\(base64(ofHexadecimal: SHA256.hexadecimal(of: bytes)))'" }

  static func base64(ofHexadecimal hexadecimal: String) -> String {
    var bits: UInt32 = 0
    var count = 0
    var text: [UInt8] = []
    for digit in hexadecimal {
      bits = bits << 4 | UInt32(digit.hexDigitValue ?? 0)
      count += 4
      if count >= 6 {
        count -= 6
        text.append(digits[Int(bits >> UInt32(count) & 63)])
      }
    }
    if count > 0 { text.append(digits[Int(bits << UInt32(6 - count) & 63)]) }
    while text.count % 4 != 0 { text.append(0x3D) }
    return String(decoding: text, as: UTF8.self)
  }
}
