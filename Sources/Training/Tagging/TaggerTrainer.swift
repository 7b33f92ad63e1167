import Linguistics

/// Learns the tagger by averaged perceptron.
package struct TaggerTrainer {
  package var passes = 8
  package var logRows = 17

  package init() {}

  /// The bytes of `tagger.model`.
  package func train(_ trees: [GoldTree]) -> [UInt8] { tags(trees) + morphology(trees) }

  private func tags(_ trees: [GoldTree]) -> [UInt8] {
    let trainer = PerceptronTrainer(logRows: logRows, classCount: UPOS.allCases.count)
    var features = FeatureList()
    var order = Array(trees.indices)
    var random = SplitMix(seed: 1)
    for _ in 0..<passes {
      order.shuffle(using: &random)
      for tree in order.map({ trees[$0] }) {
        var guesses = tree.tags
        tree.forms.withUnsafeBufferPointer { forms in
          for index in forms.indices {
            TagFeatures().describe(index, forms, guesses, into: &features)
            let guess = trainer.predict(features)
            trainer.update(features, truth: Int(tree.tags[index]), guess: guess)
            guesses[index] = UInt8(guess)
          }
        }
      }
    }
    return trainer.model()
  }

  private func morphology(_ trees: [GoldTree]) -> [UInt8] {
    let classes = Set(trees.flatMap(\.features)).sorted { $0.rawValue < $1.rawValue }
    let trainer = PerceptronTrainer(logRows: 14, classCount: classes.count)
    var features = FeatureList()
    for _ in 0..<4 {
      for tree in trees {
        tree.forms.withUnsafeBufferPointer { forms in
          for index in forms.indices {
            TagFeatures().describeMorphology(index, forms, tree.tags, into: &features)
            let guess = trainer.predict(features)
            trainer.update(features, truth: classes.firstIndex(of: tree.features[index]) ?? 0, guess: guess)
          }
        }
      }
    }
    return trainer.model()
      + classes.flatMap { value in withUnsafeBytes(of: value.rawValue.littleEndian) { Array($0) } }
  }
}
