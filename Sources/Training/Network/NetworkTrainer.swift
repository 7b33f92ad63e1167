import Linguistics
import NewsText

/// Learns a syntax network from treebanks by stochastic gradient descent.
package struct NetworkTrainer {
  /// What can be chosen.
  package struct Options {
    package var width = 128
    package var layers = 3
    package var tagLayers = 1
    package var arcWidth = 64
    package var labelWidth = 64
    package var affixLog = 13
    package var passes = 30
    package var batchWords = 400
    package var rate: Float = 0.003
    package var seed: UInt64 = 1
    /// News words rarer than this share one vector, unless a treebank has them.
    package var leastCount = 3
    /// The mean length of word vectors learnt from news.
    package var vectorLength: Float = 3
    /// How much more the words of coordination (`conj`, `cc`) count.
    package var coordinationWeight: Float = 1

    package init() {}
  }

  package var options: Options
  package let hashes: [UInt32]
  package let morphology: [MorphologicalFeatures]
  package let relations: [UInt8]
  private let morphologyClass: [MorphologicalFeatures: UInt16]
  private let relationClass: [UInt8: UInt8]
  private var counts: [Int32]
  private var vectors: [Float]?

  /// Gathers vocabulary and classes; words of the news join when they occur three times.
  package init(_ treebanks: [[CoNLLUSentence]], news: RawNews? = nil, options: Options) {
    self.options = options
    var count: [UInt32: Int32] = [:]
    var features = Set<MorphologicalFeatures>()
    var relations = Set<UInt8>()
    for treebank in treebanks {
      let text = TreebankText(treebank)
      text.bytes.withUnsafeBufferPointer { bytes in
        for word in text.sentences.flatMap(\.words) {
          count[FormHashes(bytes[word.range.start..<word.range.end]).lower, default: 0] += 1
        }
      }
      for word in treebank.flatMap(\.words) {
        features.insert(MorphologicalFeatures(conllu: word.features))
        relations.insert(GoldTree.relation(word.relation))
      }
    }
    var known = Set(count.keys)
    var running: [[UInt32]] = []
    if let news {
      var frequency: [UInt32: Int32] = [:]
      news.bytes.withUnsafeBufferPointer { bytes in
        for sentence in news.sentences {
          running.append(sentence.words.map { FormHashes(bytes[$0.range.start..<$0.range.end]).lower })
          for word in running[running.count - 1] { frequency[word, default: 0] += 1 }
        }
      }
      known.formUnion(frequency.filter { $0.value >= options.leastCount }.map(\.key))
    }
    hashes = known.sorted()
    counts = [1_000_000] + hashes.map { count[$0] ?? 0 }
    if news != nil {
      for text in treebanks.map({ TreebankText($0) }) {
        text.bytes.withUnsafeBufferPointer { bytes in
          for sentence in text.sentences {
            running.append(sentence.words.map { FormHashes(bytes[$0.range.start..<$0.range.end]).lower })
          }
        }
      }
      let sentences = hashes.withUnsafeBufferPointer { list -> [[Int32]] in
        guard let base = list.baseAddress else { return [] }
        let vocabulary = Vocabulary(base, count: list.count)
        return running.map { $0.map { Int32(vocabulary.row($0)) } }
      }
      vectors = EmbeddingTrainer(width: options.width).train(
        sentences, rows: hashes.count + 1, length: options.vectorLength)
    }
    morphology = features.sorted { $0.rawValue < $1.rawValue }
    self.relations = relations.sorted()
    morphologyClass = Dictionary(uniqueKeysWithValues: zip(morphology, 0...))
    relationClass = Dictionary(uniqueKeysWithValues: zip(self.relations, 0...))
  }

  /// The sentences of a treebank as examples; `domain` is the treebank's mark in the input.
  package func examples(_ treebank: [CoNLLUSentence], domain: UInt32, weight: Float = 1) -> [NetworkExample] {
    let text = TreebankText(treebank)
    let trees = GoldTree.trees(treebank)
    return text.bytes.withUnsafeBufferPointer { bytes in
      withVocabulary { vocabulary in
        zip(trees, text.sentences).compactMap { tree, sentence in
          guard sentence.words.count <= SyntaxWorkspace.longest else { return nil }
          return example(sentence, bytes, vocabulary, tree, domain: domain, weight: weight)
        }
      }
    }
  }

  /// News sentences as a panel analyses them, as examples; those of which it is unsure are left out.
  package func examples(
    _ news: RawNews, panel: NetworkPanel, leastConfidence: Float, weight: Float, mostWords: Int
  ) -> [NetworkExample] {
    let total = news.sentences.reduce(0) { $0 + $1.words.count }
    let stride = max(total / max(mostWords, 1), 1)
    return news.bytes.withUnsafeBufferPointer { bytes in
      withVocabulary { vocabulary in
        news.sentences.enumerated().compactMap { index, sentence in
          guard index % stride == 0, (4...60).contains(sentence.words.count) else { return nil }
          let guess = panel.analyze(sentence.words, bytes, domain: 0)
          let sure = guess.confidence.reduce(0, +) / Float(guess.confidence.count)
          guard sure >= leastConfidence else { return nil }
          return example(sentence, bytes, vocabulary, guess.tree, domain: 0, weight: weight)
        }
      }
    }
  }

  private func withVocabulary(_ body: (Vocabulary) -> [NetworkExample]) -> [NetworkExample] {
    hashes.withUnsafeBufferPointer { list in
      guard let base = list.baseAddress else { return [] }
      return body(Vocabulary(base, count: list.count))
    }
  }

  private func example(
    _ sentence: RawSentence, _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary, _ tree: GoldTree,
    domain: UInt32, weight: Float
  ) -> NetworkExample {
    let mask = UInt32(1) << UInt32(options.affixLog) - 1
    var features: [WordFeatures] = []
    WordFeatures.sentence(sentence.words, bytes, domain: domain, into: &features)
    var example = NetworkExample(
      words: features.map { Int32(vocabulary.row($0.word)) }, affixes: [], tags: tree.tags,
      morphology: tree.features.map { morphologyClass[$0] ?? 0 }, heads: tree.heads,
      relations: tree.relations.map { relationClass[$0] ?? 0 }, weight: weight)
    for feature in features {
      for part in 0..<WordFeatures.affixCount { example.affixes.append(Int32(feature.affixes[part] & mask)) }
    }
    return example
  }

  /// The file of a network learnt from examples.
  package func train(_ examples: [NetworkExample], report: (Int, Double) -> Void = { _, _ in }) -> [UInt8] {
    let shape = NetworkShape(
      width: options.width, layers: options.layers, tagLayers: options.tagLayers, morphology: morphology.count,
      relations: relations.count, arcWidth: options.arcWidth, labelWidth: options.labelWidth)
    var parameters = NetworkParameters(
      shape: shape, words: hashes.count, affixRows: 1 << options.affixLog, seed: options.seed)
    if let vectors { parameters.words = vectors }
    var gradient = NetworkGradient(parameters)
    var dense = AdamOptimizer(count: parameters.dense.count)
    var words = AdamOptimizer(count: parameters.words.count)
    var affixes = AdamOptimizer(count: parameters.affixes.count)
    let pass = NetworkPass(shape: shape, dropout: NetworkPass.Dropout(), seed: options.seed &+ 17)
    for (index, relation) in self.relations.enumerated() {
      if [DependencyRelation.conj.index, DependencyRelation.cc.index].contains(relation) {
        pass.wordWeights[index] = options.coordinationWeight
      }
    }
    var order = Array(examples.indices)
    var random = SplitMix(seed: options.seed &+ 99)
    let totalWords = examples.reduce(0) { $0 + $1.count }
    let steps = Float(max(options.passes * totalWords / options.batchWords, 1))
    var step = 0
    for epoch in 0..<options.passes {
      order.shuffle(using: &random)
      pass.loss = 0
      var next = 0
      var batches = 0
      while next < order.count {
        pass.examples.removeAll(keepingCapacity: true)
        pass.starts.removeAll(keepingCapacity: true)
        pass.rows = 0
        while next < order.count, pass.rows < options.batchWords,
          pass.rows + examples[order[next]].count <= NetworkPass.most
        {
          pass.starts.append(pass.rows)
          pass.examples.append(examples[order[next]])
          pass.rows += examples[order[next]].count
          next += 1
        }
        pass.embed(parameters, counts)
        parameters.dense.withUnsafeBufferPointer { p in
          gradient.dense.withUnsafeMutableBufferPointer { g in
            guard let p = p.baseAddress, let g = g.baseAddress else { return }
            pass.forward(p)
            pass.backward(p, g)
          }
        }
        pass.embedBackward(&gradient)
        step += 1
        batches += 1
        let progress = min(Float(step) / steps, 1)
        let rate = options.rate * min(Float(step) / 100, 1) * max(1 - progress, 0.01)
        dense.step(&parameters.dense, &gradient.dense, 0..<parameters.dense.count, rate: rate, step: step)
        let width = shape.width
        for row in Set(pass.usedWords).sorted() {
          let range = Int(row) * width..<(Int(row) + 1) * width
          words.step(&parameters.words, &gradient.words, range, rate: rate, step: step)
        }
        for row in Set(pass.usedAffixes).sorted() where row >= 0 {
          let range = Int(row) * width..<(Int(row) + 1) * width
          affixes.step(&parameters.affixes, &gradient.affixes, range, rate: rate, step: step)
        }
      }
      report(epoch, pass.loss / Double(max(batches, 1)))
    }
    return NetworkWriter.file(parameters, hashes: hashes, morphology: morphology, relations: relations)
  }
}
