/// A secret of 128 bits that nobody can guess.
enum RandomToken {
  /// 32 hexadecimal digits from the system's generator.
  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
