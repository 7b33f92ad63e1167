import KnowledgeTables

/// The Indonesian roots that verbs are made from; they settle what spelling alone leaves open.
struct IndonesianRoots: Sendable {
  private let table: SortedTable

  /// Opens `id/roots.tsv`.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    table = try SortedTable("id/roots.tsv", columns: ["root", "initial"], knowledge: knowledge)
  }

  /// Whether the word is a root.
  func contains(_ word: String) -> Bool { table.value(of: word) != nil }

  /// Whether meN- usually leaves the root's first letter standing although a vowel follows (`kaji`, `mengkaji`).
  func keepsInitial(_ root: String) -> Bool { table.value(of: root).map { !$0.isEmpty } ?? false }

  /// Whether meN- never drops the root's first letter.
  func alwaysKeepsInitial(_ root: String) -> Bool { table.value(of: root) == "kept" }

  /// The root inside a stem such as `kirimkan`, `perkuat`, `setujui`; nil when none is known.
  func root(inStem stem: String) -> String? {
    let bases = [stem] + AffixSpelling.suffixes.compactMap { stem.without(suffix: $0) }
    for base in bases where contains(base) { return base }
    for prefix in AffixSpelling.innerPrefixes {
      for base in bases {
        if let rest = base.without(prefix: prefix), rest.utf8.count > 2, contains(rest) { return rest }
      }
    }
    return nil
  }
}
