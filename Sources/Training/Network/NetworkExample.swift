import Linguistics

/// One sentence to learn from: the rows of its words' embeddings, and its analysis.
package struct NetworkExample {
  /// The vocabulary row of each word.
  package var words: [Int32]
  /// The affix rows, ``Linguistics/WordFeatures/affixCount`` for each word.
  package var affixes: [Int32]
  package var tags: [UInt8]
  package var morphology: [UInt16]
  /// Heads as indices; the number of words for the root.
  package var heads: [Int32]
  package var relations: [UInt8]
  /// How much the sentence counts.
  package var weight: Float = 1

  package var count: Int { words.count }
}
