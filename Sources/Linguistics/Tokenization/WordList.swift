import KnowledgeTables

/// A set of short forms by the hash of their lower-cased letters.
package struct WordList: Sendable {
  private let hashes: Set<UInt32>

  package init(_ forms: some Sequence<String>) {
    hashes = Set(forms.map { WordList.hash($0) })
  }

  /// The forms in a column of a table.
  package init(_ table: KnowledgeTable, column: Int) {
    self.init(table.rows.map { $0[column] })
  }

  @inline(__always)
  package func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count <= 24 && hashes.contains(WordList.hash(UnsafeBufferPointer(rebasing: bytes)))
  }

  private static func hash(_ form: String) -> UInt32 {
    let bytes = Array(form.utf8)
    return bytes.withUnsafeBufferPointer { hash($0) }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FeatureHash(4)
    for index in bytes.indices { hash.add(FormHashes.lowered(bytes, index)) }
    return hash.finished
  }
}
