/// Which embedding row stands for a word: the sorted hashes of the words that have one.
package struct Vocabulary {
  private let hashes: UnsafePointer<UInt32>
  package let count: Int

  /// A vocabulary at a place in memory that stays valid while it is used.
  package init(_ hashes: UnsafePointer<UInt32>, count: Int) {
    self.hashes = hashes
    self.count = count
  }

  /// The row of a word: 0 for words without one, else its place in the list plus 1.
  @inline(__always)
  package func row(_ hash: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < count && hashes[low] == hash ? low + 1 : 0
  }
}
