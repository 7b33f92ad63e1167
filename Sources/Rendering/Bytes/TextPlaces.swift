/// The places of short texts such as ids, for looking up hundreds of thousands: an open hash table whose hash is made
/// for speed, not against malice. Long chains of texts chosen to collide cost time, never a wrong place.
struct TextPlaces: Sendable {
  private let texts: [String]
  /// Places of ``texts``, -1 for none.
  private var slots: [Int32]

  /// The places of texts; of equal ones the first.
  init(_ texts: [String]) {
    self.texts = texts
    var size = 16
    while size < texts.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for (place, text) in texts.enumerated() {
      let slot = slot(of: text)
      if slots[slot] < 0 { slots[slot] = Int32(place) }
    }
  }

  /// The place of a text; nil when it is none of them.
  subscript(text: String) -> Int? {
    let place = slots[slot(of: text)]
    return place < 0 ? nil : Int(place)
  }

  /// The slot that holds a text, or the empty one where it would stand.
  private func slot(of text: String) -> Int {
    slots.withUnsafeBufferPointer { slots in
      texts.withUnsafeBufferPointer { texts in
        var slot = Int(truncatingIfNeeded: TextPlaces.hash(text)) & (slots.count - 1)
        while slots[slot] >= 0, texts[Int(slots[slot])] != text { slot = (slot + 1) & (slots.count - 1) }
        return slot
      }
    }
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    // Going through a buffer is faster than asking the string for each byte.
    let isHashed = text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { add(byte) }
      return true
    }
    if isHashed == nil { for byte in text.utf8 { add(byte) } }
    return hash ^ hash >> 32
  }
}
