import KnowledgeTables

/// Gives each word its part of speech and morphological features.
package struct Tagger {
  private let tags: LinearModel
  private let morphology: LinearModel
  private let classes: UnsafeRawBufferPointer

  /// The tagger in a model file; nil when the bytes are not one.
  ///
  /// The file holds the part-of-speech model, the morphology model, and four bytes of features for each class of it.
  package init?(_ file: UnsafeRawBufferPointer) {
    guard let tags = LinearModel(file), tags.byteCount < file.count,
      let morphology = LinearModel(UnsafeRawBufferPointer(rebasing: file[tags.byteCount...]))
    else { return nil }
    let end = tags.byteCount + morphology.byteCount
    guard file.count >= end + 4 * morphology.classCount else { return nil }
    self.tags = tags
    self.morphology = morphology
    classes = UnsafeRawBufferPointer(rebasing: file[end...])
  }

  /// Writes one tag for each form.
  package func tag(
    _ forms: UnsafeBufferPointer<FormHashes>, into result: UnsafeMutablePointer<UInt8>, _ work: inout Workspace
  ) {
    for index in forms.indices {
      TagFeatures().describe(index, forms, result, into: &work.features)
      result[index] = UInt8(tags.best(work.features, scores: work.scores))
    }
  }

  /// The features of one tagged word.
  package func features(
    _ index: Int, _ forms: UnsafeBufferPointer<FormHashes>, _ result: UnsafePointer<UInt8>, _ work: inout Workspace
  ) -> MorphologicalFeatures {
    TagFeatures().describeMorphology(index, forms, result, into: &work.features)
    let best = morphology.best(work.features, scores: work.scores)
    return MorphologicalFeatures(rawValue: classes.loadUnaligned(fromByteOffset: 4 * best, as: UInt32.self))
  }
}

/// Memory that tagger and parser reuse from word to word.
package struct Workspace: ~Copyable {
  package var features = FeatureList()
  package let scores = UnsafeMutablePointer<Int32>.allocate(capacity: 512)

  package init() {}

  deinit { scores.deallocate() }
}
