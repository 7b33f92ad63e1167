import Linguistics

/// What a sentence's analysis should be, or is taken to be, in the numbers that networks learn from.
package struct GoldTree {
  package var tags: [UInt8] = []
  package var features: [MorphologicalFeatures] = []
  /// Heads as indices; the number of words for the root.
  package var heads: [Int32] = []
  package var relations: [UInt8] = []

  /// A tree without words.
  package init() {}

  /// The tree of a treebank sentence.
  package init(_ sentence: CoNLLUSentence) {
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
  package static func trees(_ treebank: [CoNLLUSentence]) -> [GoldTree] { treebank.map { GoldTree($0) } }
}
