import KnowledgeTables

/// The Indonesian roots that verbs are made from; they settle what spelling alone leaves open.
struct IndonesianRoots: Sendable {
  private let table: SortedTable

  /// Opens `id/roots.tsv`.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    table = try SortedTable("id/roots.tsv", columns: ["root", "initial"], knowledge: knowledge)
  }

  /// Whether the word is a root.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { table.contains($0) }
  }

  /// Whether meN- usually leaves the root's first letter standing although a vowel follows (`kaji`, `mengkaji`).
  func keepsInitial(_ root: String) -> Bool { table.value(of: root).map { !$0.isEmpty } ?? false }

  /// Whether meN- never drops the root's first letter.
  func alwaysKeepsInitial(_ root: String) -> Bool { table.value(of: root) == "kept" }

  /// The root inside a stem such as `kirimkan`, `perkuat`, `setujui`; nil when none is known.
  func root(inStem stem: String) -> String? {
    var stem = stem
    return stem.withUTF8 { letters in
      place(ofRootIn: letters).map { String(decoding: letters[$0], as: UTF8.self) }
    }
  }

  private func place(ofRootIn stem: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    func isRoot(_ place: Range<Int>) -> Bool { table.contains(UnsafeBufferPointer(rebasing: stem[place])) }
    var ends: InlineArray<4, Int> = [stem.count, 0, 0, 0]
    for (index, suffix) in AffixSpelling.suffixes.enumerated() {
      let end = stem.count - suffix.utf8.count
      if end > 0, stem[end...].elementsEqual(suffix.utf8) { ends[index + 1] = end }
    }
    for index in ends.indices where ends[index] > 0 {
      if isRoot(0..<ends[index]) { return 0..<ends[index] }
    }
    for prefix in AffixSpelling.innerPrefixes where stem.starts(with: prefix.utf8) {
      let start = prefix.utf8.count
      for index in ends.indices where ends[index] - start > 2 {
        if isRoot(start..<ends[index]) { return start..<ends[index] }
      }
    }
    return nil
  }
}
