import Linguistics

/// A treebank sentence as the models see it.
package struct GoldTree {
  package var forms: [FormHashes]
  package var tags: [UInt8]
  package var features: [MorphologicalFeatures]
  /// Heads as indices; the number of words for the root.
  package var heads: [Int32]
  package var relations: [UInt8]

  /// The tree of a treebank sentence whose words lie in `text` as `raw` says.
  package init(_ sentence: CoNLLUSentence, _ raw: RawSentence, _ bytes: UnsafeBufferPointer<UInt8>) {
    forms = raw.words.map { FormHashes(bytes[$0.range.start..<$0.range.end]) }
    tags = sentence.words.map { (UPOS(tag: $0.upos) ?? .other).rawValue }
    features = sentence.words.map { MorphologicalFeatures(conllu: $0.features) }
    let count = Int32(sentence.words.count)
    heads = sentence.words.map { word in
      let head = Int32(word.head ?? 0)
      return head == 0 ? count : head - 1
    }
    relations = sentence.words.map { GoldTree.relation($0.relation) }
  }

  /// The relation of a treebank label; a subtype the inventory lacks gives its universal part.
  static func relation(_ name: String) -> UInt8 {
    if let relation = DependencyRelation(name) { return relation.index }
    let base = name.split(separator: ":").first.map { String($0) } ?? name
    return (DependencyRelation(base) ?? .dep).index
  }

  /// The trees of a treebank.
  package static func trees(_ treebank: [CoNLLUSentence]) -> [GoldTree] {
    let text = TreebankText(treebank)
    return text.bytes.withUnsafeBufferPointer { bytes in
      zip(treebank, text.sentences).map { GoldTree($0, $1, bytes) }
    }
  }

  /// Whether no two arcs cross.
  package var isProjective: Bool {
    let count = heads.count
    for child in 0..<count {
      let head = Int(heads[child])
      guard head < count else { continue }
      let (low, high) = child < head ? (child, head) : (head, child)
      for inner in low + 1..<max(high, low + 1) {
        let other = Int(heads[inner])
        if other < low || other > high { return false }
      }
    }
    return true
  }
}
