import KnowledgeTables

/// Restores the end of an English stem after a suffix has been taken off (`invad`, `invade`; `stopp`, `stop`).
struct EnglishStem: Sendable {
  private let endings: SortedTable

  /// Opens `en/stem-endings.tsv`.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    endings = try SortedTable("en/stem-endings.tsv", columns: ["ending", "change"], knowledge: knowledge)
  }

  /// The base form.
  func restored(_ stem: String) -> String {
    switch change(stem) {
    case "e": stem + "e"
    case "single": String(stem.dropLast())
    default: stem
    }
  }

  /// Whether a stem is completed by an e, and so only -s was added to the base form.
  func endsInE(_ stem: String) -> Bool { change(stem) == "e" }

  private func change(_ stem: String) -> String? {
    var stem = stem
    return stem.withUTF8 { letters in
      for length in stride(from: min(letters.count, 10), to: 0, by: -1) {
        let ending = UnsafeBufferPointer(rebasing: letters[(letters.count - length)...])
        if let change = endings.value(of: ending) { return change }
      }
      return nil
    }
  }
}
