import Linguistics

/// One forward and backward run of a network over a batch of sentences.
final class NetworkPass {
  /// How much is dropped while learning, as probabilities.
  struct Dropout {
    var word: Float = 0.15
    var rareWord: Float = 0.4
    var affix: Float = 0.05
    var input: Float = 0.2
    var layer: Float = 0.25
    var output: Float = 0.25
  }

  static let most = 2048
  let shape: NetworkShape
  let dropout: Dropout
  var random: SplitMix
  var rows = 0
  var starts: [Int] = []
  var examples: [NetworkExample] = []
  var usedWords: [Int32] = []
  var usedAffixes: [Int32] = []
  var keptAffix: [Bool] = []
  var loss = 0.0
  /// How much words count by the relation they have.
  var wordWeights = [Float](repeating: 1, count: 256)

  let states: [Buffer], inputs: [Buffer], masks: [Buffer], gates: [Buffer], cells: [Buffer]
  let tagInput: Buffer, tagLogits: Buffer, morphologyLogits: Buffer
  let last: Buffer, finalMask: Buffer
  let child: Buffer, head: Buffer, pair: Buffer
  let labelChild: Buffer, labelHead: Buffer, hidden: Buffer, relationLogits: Buffer
  let scores: Buffer
  let gradState: Buffer, gradGate: Buffer, gradInput: Buffer
  let gradChild: Buffer, gradHead: Buffer, gradPair: Buffer, gradHidden: Buffer, gradLabelHead: Buffer
  let gradMix: Buffer
  let transposed: Buffer

  init(shape: NetworkShape, dropout: Dropout, seed: UInt64) {
    self.shape = shape
    self.dropout = dropout
    random = SplitMix(seed: seed)
    let most = NetworkPass.most
    let width = shape.width
    func many(_ count: Int, _ columns: Int) -> [Buffer] { (0..<count).map { _ in Buffer(most * columns) } }
    states = many(shape.layers + 1, width)
    inputs = many(shape.layers, width)
    masks = many(shape.layers, width)
    gates = many(shape.layers, 3 * width)
    cells = many(shape.layers, width)
    tagInput = Buffer(most * width)
    tagLogits = Buffer(most * NetworkShape.tagColumns)
    morphologyLogits = Buffer(most * shape.morphologyColumns)
    last = Buffer(most * width)
    finalMask = Buffer(most * width)
    child = Buffer(most * shape.arcWidth)
    head = Buffer(most * shape.arcWidth)
    pair = Buffer(most * shape.arcWidth)
    labelChild = Buffer(most * shape.labelWidth)
    labelHead = Buffer(most * shape.labelWidth)
    hidden = Buffer(most * shape.labelWidth)
    relationLogits = Buffer(most * shape.relationColumns)
    scores = Buffer(512 * 513)
    gradState = Buffer(most * width)
    gradGate = Buffer(most * 3 * width)
    gradInput = Buffer(most * width)
    gradChild = Buffer(most * shape.arcWidth)
    gradHead = Buffer(most * shape.arcWidth)
    gradPair = Buffer(most * shape.arcWidth)
    gradHidden = Buffer(most * shape.labelWidth)
    gradLabelHead = Buffer(most * shape.labelWidth)
    gradMix = Buffer(most * NetworkShape.tagColumns)
    transposed = Buffer(3 * width * width)
  }

  /// The sum of rows that stands for each word, some of them dropped.
  func embed(_ parameters: NetworkParameters, _ counts: [Int32]) {
    let width = shape.width
    let affixCount = WordFeatures.affixCount
    usedWords.removeAll(keepingCapacity: true)
    usedAffixes.removeAll(keepingCapacity: true)
    let target = states[0].pointer
    var row = 0
    for example in examples {
      for index in 0..<example.count {
        var word = example.words[index]
        let rare = counts[Int(word)] <= 1
        if random.unit() < (rare ? dropout.rareWord : dropout.word) { word = 0 }
        usedWords.append(word)
        let out = target + row * width
        parameters.words.withUnsafeBufferPointer { table in
          for column in 0..<width { out[column] = table[Int(word) * width + column] }
        }
        parameters.affixes.withUnsafeBufferPointer { table in
          for part in 0..<affixCount {
            let affix = random.unit() < dropout.affix ? -1 : example.affixes[index * affixCount + part]
            usedAffixes.append(affix)
            if affix < 0 { continue }
            let base = Int(affix) * width
            for column in 0..<width { out[column] += table[base + column] }
          }
        }
        row += 1
      }
    }
  }

  /// Fills a mask that is the same for all words of a sentence.
  func fillMask(_ mask: UnsafeMutablePointer<Float>, width: Int, rate: Float) {
    let scale = 1 / (1 - rate)
    for (index, example) in examples.enumerated() {
      let first = mask + starts[index] * width
      for column in 0..<width { first[column] = random.unit() < rate ? 0 : scale }
      for row in 1..<max(example.count, 1) {
        (first + row * width).update(from: first, count: width)
      }
    }
  }

  /// Applies ReLU and independent dropout in place; dropped and negative places become 0.
  func rectify(_ values: UnsafeMutablePointer<Float>, _ count: Int) {
    let scale = 1 / (1 - dropout.output)
    for index in 0..<count {
      let value = values[index]
      values[index] = value > 0 && random.unit() >= dropout.output ? value * scale : 0
    }
  }

  func product(
    _ a: Buffer, _ b: UnsafePointer<Float>, _ bias: UnsafePointer<Float>?, _ c: Buffer, inner: Int, columns: Int
  ) {
    if let bias {
      for row in 0..<rows { (c.pointer + row * columns).update(from: bias, count: columns) }
    }
    MatrixKernels.multiply(
      a.pointer, b, c.pointer, rows: rows, inner: inner, columns: columns, adding: bias != nil)
  }

  func forward(_ p: UnsafePointer<Float>) {
    let width = shape.width
    var mask = masks[0].pointer
    for layer in 0..<shape.layers {
      let state = states[layer].pointer
      if layer == shape.tagLayers { tag(p, state) }
      mask = masks[layer].pointer
      fillMask(mask, width: width, rate: layer == 0 ? dropout.input : dropout.layer)
      let input = inputs[layer].pointer
      for index in 0..<rows * width { input[index] = state[index] * mask[index] }
      product(
        inputs[layer], p + shape.weights(layer), p + shape.biases(layer), gates[layer], inner: width, columns: 3 * width
      )
      for (index, example) in examples.enumerated() {
        let start = starts[index]
        RecurrentLayer.run(
          shape, p + shape.cells(layer), input: state + start * width, gates: gates[layer].pointer + start * 3 * width,
          cells: cells[layer].pointer + start * width, output: states[layer + 1].pointer + start * width,
          rows: example.count)
      }
    }
    fillMask(finalMask.pointer, width: width, rate: dropout.layer)
    let top = states[shape.layers].pointer
    for index in 0..<rows * width { last.pointer[index] = top[index] * finalMask.pointer[index] }
    product(last, p + shape.childWeights, p + shape.childBiases, child, inner: width, columns: shape.arcWidth)
    product(last, p + shape.headWeights, p + shape.headBiases, head, inner: width, columns: shape.arcWidth)
    rectify(child.pointer, rows * shape.arcWidth)
    rectify(head.pointer, rows * shape.arcWidth)
    product(child, p + shape.pairWeights, p + shape.pairBiases, pair, inner: shape.arcWidth, columns: shape.arcWidth)
    product(
      last, p + shape.labelChildWeights, p + shape.labelBiases, labelChild, inner: width, columns: shape.labelWidth)
    product(last, p + shape.labelHeadWeights, nil, labelHead, inner: width, columns: shape.labelWidth)
    for (index, example) in examples.enumerated() {
      let start = starts[index]
      for word in 0..<example.count {
        let row = start + word
        let target = hidden.pointer + row * shape.labelWidth
        let own = labelChild.pointer + row * shape.labelWidth
        let head = Int(example.heads[word])
        if head == example.count {
          target.update(from: own, count: shape.labelWidth)
        } else {
          let other = labelHead.pointer + (start + head) * shape.labelWidth
          for column in 0..<shape.labelWidth { target[column] = own[column] + other[column] }
        }
      }
    }
    rectify(hidden.pointer, rows * shape.labelWidth)
    product(
      hidden, p + shape.relationWeights, p + shape.relationBiases, relationLogits, inner: shape.labelWidth,
      columns: shape.relationColumns)
  }

  /// Scores tags and features, and adds the vectors of the likely tags to the words' vectors.
  private func tag(_ p: UnsafePointer<Float>, _ state: UnsafeMutablePointer<Float>) {
    let width = shape.width
    tagInput.pointer.update(from: state, count: rows * width)
    product(
      tagInput, p + shape.tagWeights, p + shape.tagBiases, tagLogits, inner: width, columns: NetworkShape.tagColumns)
    product(
      tagInput, p + shape.morphologyWeights, p + shape.morphologyBiases, morphologyLogits, inner: width,
      columns: shape.morphologyColumns)
    for row in 0..<rows {
      softmax(tagLogits.pointer + row * NetworkShape.tagColumns, NetworkShape.tags, NetworkShape.tagColumns)
    }
    MatrixKernels.multiply(
      tagLogits.pointer, p + shape.tagVectors, state, rows: rows, inner: NetworkShape.tagColumns, columns: width,
      adding: true)
  }

  /// Replaces scores by probabilities; places beyond `count` become 0.
  func softmax(_ values: UnsafeMutablePointer<Float>, _ count: Int, _ padded: Int) {
    var largest = values[0]
    for index in 1..<max(count, 1) where values[index] > largest { largest = values[index] }
    for index in count..<max(padded, count) { values[index] = 0 }
    var sum: Float = 0
    var index = 0
    while index < count {
      var lane = MatrixKernels.Lane.zero
      let many = min(16, count - index)
      for part in 0..<many { lane[part] = values[index + part] - largest }
      lane = MatrixKernels.exponential(lane)
      for part in 0..<many {
        values[index + part] = lane[part]
        sum += lane[part]
      }
      index += 16
    }
    for index in 0..<count { values[index] /= sum }
  }
}
