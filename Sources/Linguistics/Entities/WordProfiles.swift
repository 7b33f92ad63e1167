/// What raw news says of frequent words, read in place: their clusters and how often they are capitalised.
///
/// An open hash table of 8 bytes a slot: the word's hash, the fine cluster (16 bits), the coarse one, and
/// how often the word begins with a capital inside sentences (1 never … 7 always); 0 marks an empty slot.
package struct WordProfiles {
  /// What is known of a word; all zero when it is rare.
  package struct Profile {
    package var fine: UInt16 = 0
    package var coarse: UInt8 = 0
    package var capitals: UInt8 = 0

    package init(fine: UInt16 = 0, coarse: UInt8 = 0, capitals: UInt8 = 0) {
      self.fine = fine
      self.coarse = coarse
      self.capitals = capitals
    }
  }

  private let slots: UnsafeRawPointer
  private let table: OpenTable

  /// The table at a place in memory with at least one empty slot.
  package init(_ slots: UnsafeRawPointer, slotCount: Int) {
    self.slots = slots
    table = OpenTable(slotCount: slotCount)
  }

  /// The profile of a word by its ``FormHashes/lower``.
  @inline(__always)
  package subscript(hash: UInt32) -> Profile {
    var slot = table.first(hash)
    while true {
      let at = slot * 8
      let capitals = slots.loadUnaligned(fromByteOffset: at + 7, as: UInt8.self)
      if capitals == 0 { return Profile() }
      if slots.loadUnaligned(fromByteOffset: at, as: UInt32.self) == hash {
        return Profile(
          fine: slots.loadUnaligned(fromByteOffset: at + 4, as: UInt16.self),
          coarse: slots.loadUnaligned(fromByteOffset: at + 6, as: UInt8.self), capitals: capitals)
      }
      slot = table.next(slot)
    }
  }
}
