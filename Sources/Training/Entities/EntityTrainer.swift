import KnowledgeTables
import Linguistics

/// Trains the name model from examples, news statistics and name lists.
package struct EntityTrainer {
  var options = ChainTrainer.Options()
  /// Features that occur less often are left out.
  var leastCount: Int32 = 2
  /// Every how many sentences a copy without capitals is added; 0 for none.
  var lowerCaseStep = 4
  /// The same for copies all in capitals and with every word capitalised.
  var upperCaseStep = 12
  var weightSlots = 110_000

  private let statistics: NewsStatistics
  private let names: NameListBuilder

  init(statistics: NewsStatistics, names: NameListBuilder) {
    self.statistics = statistics
    self.names = names
  }

  /// The bytes of a model that has no weights yet; it carries profiles and names, which features need.
  private func blank() -> [UInt8] {
    EntityModelWriter(profiles: statistics.profiles, names: names.kinds, weightSlots: 16)
      .bytes(hashes: [], weights: [], transitions: noTransitions)
  }

  private var noTransitions: [SIMD16<Float>] { Array(repeating: SIMD16(repeating: 0), count: EntityLabel.count) }

  /// The bytes of a model trained on groups of examples, each with the weight its sentences have.
  func train(_ groups: [(examples: [EntityExample], weight: Float)], report: (String) -> Void) -> [UInt8] {
    var sentences: [ChainSentence] = []
    let resources = blank()
    resources.withUnsafeBytes { bytes in
      guard let model = EntityModel(bytes) else { return }
      for group in groups {
        for (index, example) in group.examples.enumerated() {
          sentences.append(sentence(example, model, group.weight))
          if lowerCaseStep > 0, index % lowerCaseStep == 0 {
            sentences.append(sentence(example.respelled { $0.lowercased() }, model, group.weight))
          }
          if upperCaseStep > 0, index % upperCaseStep == 1 {
            sentences.append(sentence(example.respelled { $0.uppercased() }, model, group.weight))
          }
          if upperCaseStep > 0, index % upperCaseStep == 2 {
            sentences.append(
              sentence(example.respelled { $0.prefix(1).uppercased() + $0.dropFirst() }, model, group.weight))
          }
        }
      }
    }
    let numbers = FeatureNumbers(sentences, least: leastCount)
    sentences = sentences.map { numbers.numbered($0) }
    report("\(sentences.count) sentences, \(numbers.hashes.count) features")
    let trainer = ChainTrainer(featureCounts: numbers.counts, options: options)
    trainer.train(sentences) { report("pass \($0 + 1)") }
    return EntityModelWriter(profiles: statistics.profiles, names: names.kinds, weightSlots: weightSlots)
      .bytes(hashes: numbers.hashes, weights: trainer.weights, transitions: trainer.transitions)
  }

  private func sentence(_ example: EntityExample, _ model: EntityModel, _ weight: Float) -> ChainSentence {
    let prepared = EntityTrainer.prepare(example, model)
    let features = UnsafeMutablePointer<UInt32>.allocate(capacity: EntityFeatures.capacity)
    defer { features.deallocate() }
    var result = ChainSentence()
    result.weight = weight
    let describer = EntityFeatures(prepared)
    for index in example.words.indices {
      let count = describer.describe(index, into: features)
      result.features.append(contentsOf: UnsafeBufferPointer(start: features, count: count))
      result.ends.append(Int32(result.features.count))
    }
    let labels = EntityLabel.labels(example.entities, count: example.words.count)
    result.allowed = example.allowed ?? labels.map { 1 << UInt16($0) }
    return result
  }

  /// A sentence as the recogniser would see it.
  static func prepare(_ example: EntityExample, _ model: EntityModel) -> EntitySentence {
    let tokens = example.words.map { word -> EntityToken in
      var word = word
      return word.withUTF8 { EntityToken($0) }
    }
    return EntitySentence(tokens, model.profiles, example.hidesLists ? nil : model.names)
  }

  /// The scores of a model on examples.
  static func score(_ model: [UInt8], _ examples: [EntityExample]) -> EntityScore {
    var score = EntityScore()
    model.withUnsafeBytes { bytes in
      guard let model = EntityModel(bytes) else { return }
      for example in examples {
        let labels = model.labels(prepare(example, model))
        score.add(gold: example.entities, guess: EntityLabel.entities(labels))
      }
    }
    return score
  }
}

extension EntityExample {
  /// The same sentence written otherwise.
  func respelled(_ spell: (String) -> String) -> EntityExample {
    var result = self
    result.words = words.map(spell)
    return result
  }
}
