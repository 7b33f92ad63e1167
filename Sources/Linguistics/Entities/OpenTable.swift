/// Where an entry of an open hash table lies: the hash is scaled to the number of slots, so that tables of any size can
/// be filled well.
package struct OpenTable {
  package let slotCount: Int

  package init(slotCount: Int) { self.slotCount = slotCount }

  /// The slot to look in first.
  @inline(__always)
  package func first(_ hash: UInt32) -> Int { Int((UInt64(hash) &* UInt64(slotCount)) >> 32) }

  /// The slot to look in next.
  @inline(__always)
  package func next(_ slot: Int) -> Int { slot + 1 == slotCount ? 0 : slot + 1 }
}
