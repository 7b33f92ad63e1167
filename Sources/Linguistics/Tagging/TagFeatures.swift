/// Describes a word for the tagger: its form, its neighbours' forms and the tags already given on its left.
package struct TagFeatures {
  package init() {}

  /// Describes the word at an index. `tags` holds the tags of the words before it.
  @inline(__always)
  package func describe(
    _ index: Int, _ forms: UnsafeBufferPointer<FormHashes>, _ tags: UnsafePointer<UInt8>,
    into features: inout FeatureList
  ) {
    features.removeAll()
    let count = forms.count
    let word = forms[index]
    let p1: UInt32 = index > 0 ? forms[index - 1].lower : 1
    let p2: UInt32 = index > 1 ? forms[index - 2].lower : 1
    let n1: UInt32 = index + 1 < count ? forms[index + 1].lower : 2
    let n2: UInt32 = index + 2 < count ? forms[index + 2].lower : 2
    let t1: UInt32 = index > 0 ? UInt32(tags[index - 1]) : 30
    let t2: UInt32 = index > 1 ? UInt32(tags[index - 2]) : 30
    let first: UInt32 = index == 0 ? 1 : 0
    features.append(FeatureHash.of(1, word.lower))
    features.append(FeatureHash.of(2, word.lower, t1))
    features.append(FeatureHash.of(3, word.lower, t1, t2))
    features.append(FeatureHash.of(4, word.lower, n1))
    features.append(FeatureHash.of(5, word.lower, p1))
    features.append(FeatureHash.of(6, word.suffix1))
    features.append(FeatureHash.of(7, word.suffix2))
    features.append(FeatureHash.of(8, word.suffix3))
    features.append(FeatureHash.of(9, word.suffix4))
    features.append(FeatureHash.of(10, word.prefix1))
    features.append(FeatureHash.of(11, word.prefix2))
    features.append(FeatureHash.of(12, word.prefix3))
    features.append(FeatureHash.of(13, word.prefix4))
    features.append(FeatureHash.of(14, word.shape, first))
    features.append(FeatureHash.of(15, word.shape, t1))
    features.append(FeatureHash.of(16, t1))
    features.append(FeatureHash.of(17, t1, t2))
    features.append(FeatureHash.of(18, p1))
    features.append(FeatureHash.of(19, p2))
    features.append(FeatureHash.of(20, n1))
    features.append(FeatureHash.of(21, n2))
    features.append(FeatureHash.of(22, word.prefix2, word.suffix2))
    features.append(FeatureHash.of(23, word.prefix3, word.suffix3))
    features.append(FeatureHash.of(24, word.suffix3, t1))
    features.append(FeatureHash.of(25, n1, t1))
    let next = index + 1 < count ? forms[index + 1] : nil
    features.append(FeatureHash.of(26, next?.suffix3 ?? 2))
    features.append(FeatureHash.of(27, next?.shape ?? 2, word.shape))
    features.append(FeatureHash.of(28, index > 0 ? forms[index - 1].suffix3 : 1))
    features.append(FeatureHash.of(29, index > 0 ? forms[index - 1].shape : 1, word.shape))
    features.append(FeatureHash.of(30, next?.prefix2 ?? 2, t1))
  }

  /// Describes a tagged word for the choice of its morphological features.
  @inline(__always)
  package func describeMorphology(
    _ index: Int, _ forms: UnsafeBufferPointer<FormHashes>, _ tags: UnsafePointer<UInt8>,
    into features: inout FeatureList
  ) {
    features.removeAll()
    let count = forms.count
    let word = forms[index]
    let tag = UInt32(tags[index])
    let before: UInt32 = index > 0 ? UInt32(tags[index - 1]) : 30
    let after: UInt32 = index + 1 < count ? UInt32(tags[index + 1]) : 30
    features.append(FeatureHash.of(1, tag))
    features.append(FeatureHash.of(2, tag, word.lower))
    features.append(FeatureHash.of(3, tag, word.suffix1))
    features.append(FeatureHash.of(4, tag, word.suffix2))
    features.append(FeatureHash.of(5, tag, word.suffix3))
    features.append(FeatureHash.of(6, tag, word.suffix4))
    features.append(FeatureHash.of(7, tag, word.prefix2))
    features.append(FeatureHash.of(8, tag, word.prefix3))
    features.append(FeatureHash.of(9, tag, word.suffix3, before))
    features.append(FeatureHash.of(10, tag, word.suffix2, index > 0 ? forms[index - 1].lower : 1))
    features.append(FeatureHash.of(11, tag, index > 0 ? forms[index - 1].lower : 1))
    features.append(FeatureHash.of(12, tag, before, after))
    features.append(FeatureHash.of(13, tag, word.lower, before))
    features.append(FeatureHash.of(14, tag, index > 1 ? forms[index - 2].lower : 1, before))
    features.append(FeatureHash.of(15, tag, index + 1 < count ? forms[index + 1].lower : 2))
    features.append(FeatureHash.of(16, tag, word.shape))
  }
}
