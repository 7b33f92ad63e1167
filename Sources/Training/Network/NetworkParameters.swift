import Linguistics

/// What a network learns: dense parameters and the rows of its embedding tables.
package struct NetworkParameters {
  package let shape: NetworkShape
  package var dense: [Float]
  package var words: [Float]
  package var affixes: [Float]
  package let affixRows: Int

  /// Random parameters.
  package init(shape: NetworkShape, words count: Int, affixRows: Int, seed: UInt64) {
    self.shape = shape
    self.affixRows = affixRows
    var random = SplitMix(seed: seed)
    let width = shape.width
    dense = Array(repeating: 0, count: shape.parameterCount)
    words = Array(repeating: 0, count: (count + 1) * width)
    affixes = (0..<affixRows * width).map { _ in (random.unit() - 0.5) * 0.3 }
    for index in width..<words.count { words[index] = (random.unit() - 0.5) * 0.3 }
    func fill(_ start: Int, _ rows: Int, _ columns: Int, used: Int? = nil) {
      let range = (6 / Float(rows + (used ?? columns))).squareRoot()
      for row in 0..<rows {
        for column in 0..<(used ?? columns) {
          dense[start + row * columns + column] = (random.unit() * 2 - 1) * range
        }
      }
    }
    for layer in 0..<shape.layers { fill(shape.weights(layer), width, 3 * width, used: nil) }
    fill(shape.tagWeights, width, NetworkShape.tagColumns, used: NetworkShape.tags)
    fill(shape.tagVectors, NetworkShape.tags, width)
    fill(shape.morphologyWeights, width, shape.morphologyColumns, used: shape.morphology)
    fill(shape.childWeights, width, shape.arcWidth)
    fill(shape.headWeights, width, shape.arcWidth)
    fill(shape.pairWeights, shape.arcWidth, shape.arcWidth)
    fill(shape.rootVector, 1, shape.arcWidth)
    fill(shape.labelChildWeights, width, shape.labelWidth)
    fill(shape.labelHeadWeights, width, shape.labelWidth)
    fill(shape.relationWeights, shape.labelWidth, shape.relationColumns, used: shape.relations)
  }
}
