/// A 32-bit hash that is the same on every machine; features are mixed from smaller ones.
package struct FeatureHash {
  package var value: UInt32

  /// The hash of a template, before its parts.
  package init(_ template: UInt32) { value = template &* 0x9E37_79B1 ^ 0x5BD1_E995 }

  /// Adds one part.
  @inline(__always)
  package mutating func add(_ part: UInt32) {
    value = (value ^ part) &* 0x85EB_CA6B
    value ^= value >> 15
  }

  /// The hash of a template with its parts.
  @inline(__always)
  package static func of(_ template: UInt32, _ a: UInt32) -> UInt32 {
    var hash = FeatureHash(template)
    hash.add(a)
    return hash.finished
  }

  @inline(__always)
  package static func of(_ template: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = FeatureHash(template)
    hash.add(a)
    hash.add(b)
    return hash.finished
  }

  @inline(__always)
  package static func of(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    var hash = FeatureHash(template)
    hash.add(a)
    hash.add(b)
    hash.add(c)
    return hash.finished
  }

  /// The hash with its low bits well mixed.
  @inline(__always)
  package var finished: UInt32 {
    let mixed = (value ^ value >> 13) &* 0xC2B2_AE35
    return mixed ^ mixed >> 16
  }
}
