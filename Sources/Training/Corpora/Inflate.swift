/// Unpacks gzip files (RFC 1952 over DEFLATE, RFC 1951).
struct Inflate {
  private let input: [UInt8]
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// The content of a gzip file; nil when it is damaged.
  static func gunzip(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else { return nil }
    var start = 10
    let flags = bytes[3]
    if flags & 4 != 0 { start += 2 + Int(bytes[start]) + Int(bytes[start + 1]) << 8 }
    for flag in [UInt8(8), 16] where flags & flag != 0 {
      while start < bytes.count, bytes[start] != 0 { start += 1 }
      start += 1
    }
    if flags & 2 != 0 { start += 2 }
    var inflate = Inflate(input: bytes, start: start)
    return inflate.run() ? inflate.output : nil
  }

  private init(input: [UInt8], start: Int) {
    self.input = input
    position = start
  }

  private mutating func take(_ count: Int) -> Int {
    while bitCount < count {
      bits |= UInt32(position < input.count ? input[position] : 0) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func run() -> Bool {
    var last = false
    while !last {
      guard position <= input.count else { return false }
      last = take(1) == 1
      switch take(2) {
      case 0: guard stored() else { return false }
      case 1:
        var lengths = [Int](repeating: 8, count: 288)
        for symbol in 144..<256 { lengths[symbol] = 9 }
        for symbol in 256..<280 { lengths[symbol] = 7 }
        guard block(Huffman(lengths), Huffman([Int](repeating: 5, count: 30))) else { return false }
      case 2: guard dynamic() else { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { return false }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count else { return false }
    output.append(contentsOf: input[position..<(position + length)])
    position += length
    return true
  }

  private mutating func dynamic() -> Bool {
    let literals = take(5) + 257
    let distances = take(5) + 1
    let codes = take(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<codes { lengths[order[index]] = take(3) }
    let codeTree = Huffman(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      guard let symbol = decode(codeTree) else { return false }
      switch symbol {
      case 16:
        guard let previous = all.last else { return false }
        all.append(contentsOf: repeatElement(previous, count: 3 + take(2)))
      case 17: all.append(contentsOf: repeatElement(0, count: 3 + take(3)))
      case 18: all.append(contentsOf: repeatElement(0, count: 11 + take(7)))
      default: all.append(symbol)
      }
    }
    return block(Huffman(Array(all[..<literals])), Huffman(Array(all[literals..<(literals + distances)])))
  }

  private mutating func block(_ literals: Huffman, _ distances: Huffman) -> Bool {
    while let symbol = decode(literals) {
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return true
      } else {
        guard symbol < 286 else { return false }
        let length = Inflate.lengthBase[symbol - 257] + take(Inflate.lengthBits[symbol - 257])
        guard let code = decode(distances), code < 30 else { return false }
        let distance = Inflate.distanceBase[code] + take(Inflate.distanceBits[code])
        guard distance <= output.count else { return false }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
    return false
  }

  private mutating func decode(_ tree: Huffman) -> Int? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= take(1)
      let count = tree.counts[length]
      if code - count < first { return tree.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private struct Huffman {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      for length in 1...15 {
        for symbol in lengths.indices where lengths[symbol] == length { symbols.append(symbol) }
      }
    }
  }

  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
}
