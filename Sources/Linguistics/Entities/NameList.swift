/// Names and words beside names, by the hashes of their words, read in place.
///
/// The list is an open hash table: 8 bytes a slot, the phrase's 32-bit hash and a mask of ``Kinds``.
package struct NameList {
  /// What is known of a phrase.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let country = Self(rawValue: 1 << 0)
    package static let place = Self(rawValue: 1 << 1)
    package static let person = Self(rawValue: 1 << 2)
    package static let personShort = Self(rawValue: 1 << 3)
    package static let firstName = Self(rawValue: 1 << 4)
    package static let lastName = Self(rawValue: 1 << 5)
    package static let igo = Self(rawValue: 1 << 6)
    package static let organization = Self(rawValue: 1 << 7)
    package static let company = Self(rawValue: 1 << 8)
    package static let party = Self(rawValue: 1 << 9)
    package static let media = Self(rawValue: 1 << 10)
    package static let armedGroup = Self(rawValue: 1 << 11)
    package static let title = Self(rawValue: 1 << 12)
    package static let organizationHead = Self(rawValue: 1 << 13)
    package static let organizationTail = Self(rawValue: 1 << 14)
    package static let notName = Self(rawValue: 1 << 15)
    package static let demonym = Self(rawValue: 1 << 16)
    package static let particle = Self(rawValue: 1 << 17)
    package static let job = Self(rawValue: 1 << 18)
    package static let capital = Self(rawValue: 1 << 19)
    /// The number of kinds above.
    package static let count = 20
    /// Counts only where it is written in capitals.
    package static let acronym = Self(rawValue: 1 << 29)
    /// Counts whatever the case of its letters.
    package static let anyCase = Self(rawValue: 1 << 30)
    /// The beginning of a longer phrase.
    package static let prefix = Self(rawValue: 1 << 31)
  }

  /// The most words a phrase has.
  package static let longest = 8

  private let slots: UnsafeRawPointer
  private let table: OpenTable

  /// The list at a place in memory with at least one empty slot.
  package init(_ slots: UnsafeRawPointer, slotCount: Int) {
    self.slots = slots
    table = OpenTable(slotCount: slotCount)
  }

  /// What is known of the phrase with this hash.
  @inline(__always)
  package func kinds(_ hash: UInt32) -> Kinds {
    var slot = table.first(hash)
    while true {
      let value = slots.loadUnaligned(fromByteOffset: slot * 8 + 4, as: UInt32.self)
      if value == 0 { return [] }
      if slots.loadUnaligned(fromByteOffset: slot * 8, as: UInt32.self) == hash { return Kinds(rawValue: value) }
      slot = table.next(slot)
    }
  }

  /// The hash of a phrase that goes on with a word.
  @inline(__always)
  package static func extend(_ hash: UInt32, with word: UInt32) -> UInt32 { FeatureHash.of(90, hash, word) }
}
