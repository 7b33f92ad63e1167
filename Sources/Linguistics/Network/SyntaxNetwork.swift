import CMatrix

/// Tags and parses sentences with a recurrent network whose parameters are read in place.
package struct SyntaxNetwork {
  package let file: NetworkFile

  /// The network in a file; nil when the bytes are not one.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let file = NetworkFile(bytes) else { return nil }
    self.file = file
  }

  /// Analyses one sentence of at most ``SyntaxWorkspace/longest`` words; the result lies in the workspace.
  package func analyze(_ words: UnsafeBufferPointer<WordFeatures>, _ work: borrowing SyntaxWorkspace) {
    let rows = words.count
    encode(words, work)
    let p = file.dense
    let shape = file.shape
    product(work.state, shape.childWeights, shape.childBiases, work.child, rows, shape.width, shape.arcWidth)
    product(work.state, shape.headWeights, shape.headBiases, work.head, rows, shape.width, shape.arcWidth)
    rectify(work.child, rows * shape.arcWidth)
    rectify(work.head, rows * shape.arcWidth)
    product(work.child, shape.pairWeights, shape.pairBiases, work.pair, rows, shape.arcWidth, shape.arcWidth)
    let stride = rows + 1
    MatrixKernels.multiplyTransposed(
      work.pair, work.head, work.scores, rows: rows, inner: shape.arcWidth, columns: rows, stride: stride)
    for word in 0..<rows {
      let row = work.scores + word * stride
      for head in 0..<rows where head != word {
        row[head] += p[shape.distanceScores + NetworkShape.distanceIndex(head - word)]
      }
      var root: Float = 0
      for column in 0..<shape.arcWidth {
        root += work.pair[word * shape.arcWidth + column] * p[shape.rootVector + column]
      }
      row[rows] = root
    }
  }

  /// Scores the relations of all words to the heads now in the workspace.
  package func label(_ rows: Int, _ work: borrowing SyntaxWorkspace) {
    let shape = file.shape
    let width = shape.labelWidth
    product(work.state, shape.labelChildWeights, shape.labelBiases, work.hidden, rows, shape.width, width)
    product(work.state, shape.labelHeadWeights, nil, work.labelHead, rows, shape.width, width)
    for word in 0..<rows where work.heads[word] >= 0 {
      let target = work.hidden + word * width
      let other = work.labelHead + Int(work.heads[word]) * width
      for column in 0..<width { target[column] += other[column] }
    }
    rectify(work.hidden, rows * width)
    product(
      work.hidden, shape.relationWeights, shape.relationBiases, work.relations, rows, width, shape.relationColumns)
  }

  private func encode(_ words: UnsafeBufferPointer<WordFeatures>, _ work: borrowing SyntaxWorkspace) {
    let shape = file.shape
    let width = shape.width
    let rows = words.count
    let vocabulary = file.vocabulary
    let mask = UInt32(file.affixRows - 1)
    for row in 0..<rows {
      let target = work.state + row * width
      let word = vocabulary.row(words[row].word)
      simpul_add_row(file.wordRows + word * width, file.wordScales[word], target, width, true)
      for part in 0..<WordFeatures.affixCount {
        let affix = Int(words[row].affixes[part] & mask)
        simpul_add_row(file.affixTable + affix * width, file.affixScales[affix], target, width, false)
      }
    }
    for layer in 0..<shape.layers {
      if layer == shape.tagLayers { tag(rows, work) }
      product(work.state, shape.weights(layer), shape.biases(layer), work.gates, rows, width, 3 * width)
      RecurrentLayer.run(
        shape, file.dense + shape.cells(layer), input: work.state, gates: work.gates, cells: work.cells,
        output: work.next, rows: rows)
      work.state.update(from: work.next, count: rows * width)
    }
  }

  /// Scores tags and features, and adds the vectors of the likely tags.
  private func tag(_ rows: Int, _ work: borrowing SyntaxWorkspace) {
    let shape = file.shape
    let columns = NetworkShape.tagColumns
    product(work.state, shape.tagWeights, shape.tagBiases, work.tags, rows, shape.width, columns)
    product(
      work.state, shape.morphologyWeights, shape.morphologyBiases, work.morphology, rows, shape.width,
      shape.morphologyColumns)
    for row in 0..<rows {
      let values = work.tags + row * columns
      var low = MatrixKernels.load(values)
      // One class more than fits a vector.
      let last = values[16]
      let largest = max(low.max(), last)
      low = MatrixKernels.exponential(low - largest)
      let high = MatrixKernels.exponential(MatrixKernels.Lane(repeating: last - largest))[0]
      let sum = low.sum() + high
      MatrixKernels.store(low / sum, values)
      MatrixKernels.store(.zero, values + 16)
      values[16] = high / sum
    }
    MatrixKernels.multiply(
      work.tags, file.dense + shape.tagVectors, work.state, rows: rows, inner: columns, columns: shape.width,
      adding: true)
  }

  private func product(
    _ a: UnsafePointer<Float>, _ weights: Int, _ biases: Int?, _ c: UnsafeMutablePointer<Float>, _ rows: Int,
    _ inner: Int, _ columns: Int
  ) {
    if let biases {
      for row in 0..<rows { (c + row * columns).update(from: file.dense + biases, count: columns) }
    }
    MatrixKernels.multiply(
      a, file.dense + weights, c, rows: rows, inner: inner, columns: columns, adding: biases != nil)
  }

  private func rectify(_ values: UnsafeMutablePointer<Float>, _ count: Int) {
    var index = 0
    while index < count {
      let lane = MatrixKernels.load(values + index)
      MatrixKernels.store(lane.replacing(with: 0, where: lane .< 0), values + index)
      index += 16
    }
  }
}
