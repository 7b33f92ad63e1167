/// The rows of the embedding tables whose sum stands for a word.
package struct WordFeatures {
  /// The number of affix and shape rows of a word.
  package static let affixCount = 12

  /// The hash by which the word is looked up in the vocabulary.
  package var word: UInt32 = 0
  /// Hashes of affixes, shape and surroundings; each stands for a row of a table whose size is a power of two.
  package var affixes: InlineArray<12, UInt32>

  /// The features of a form.
  /// - Parameters:
  ///   - isFirst: whether it begins its sentence.
  ///   - continues: whether it is a later part of a multiword token.
  ///   - gluedLeft: whether no blank stands before it.
  ///   - gluedRight: whether no blank stands after it.
  ///   - domain: the treebank whose habits are followed.
  package init(
    _ form: FormHashes, isFirst: Bool, continues: Bool, gluedLeft: Bool, gluedRight: Bool, domain: UInt32
  ) {
    word = form.lower
    let place: UInt32 = (isFirst ? 1 : 0) | (form.isCapitalized ? 2 : 0)
    let glue: UInt32 = (continues ? 1 : 0) | (gluedLeft ? 2 : 0) | (gluedRight ? 4 : 0)
    affixes = [
      FeatureHash.of(1, form.prefix1), FeatureHash.of(2, form.prefix2), FeatureHash.of(3, form.prefix3),
      FeatureHash.of(4, form.prefix4), FeatureHash.of(5, form.suffix1), FeatureHash.of(6, form.suffix2),
      FeatureHash.of(7, form.suffix3), FeatureHash.of(8, form.suffix4), FeatureHash.of(9, form.shape),
      FeatureHash.of(10, place), FeatureHash.of(11, glue, form.shape),
      FeatureHash.of(12, domain),
    ]
  }

  /// The features of the words of one sentence.
  package static func sentence(
    _ words: [RawWord], _ bytes: UnsafeBufferPointer<UInt8>, domain: UInt32 = 0, into features: inout [WordFeatures]
  ) {
    for index in words.indices {
      let range = words[index].range
      let left = index > 0 && words[index - 1].range.end == range.start
      let right = index + 1 < words.count && words[index + 1].range.start == range.end
      features.append(
        WordFeatures(
          FormHashes(bytes[range.start..<range.end]), isFirst: index == 0, continues: words[index].continuesToken,
          gluedLeft: left, gluedRight: right, domain: domain))
    }
  }
}
