import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a network's gradients are gathered.
struct NetworkGradient {
  var dense: [Float]
  var words: [Float]
  var affixes: [Float]

  init(_ parameters: NetworkParameters) {
    dense = Array(repeating: 0, count: parameters.dense.count)
    words = Array(repeating: 0, count: parameters.words.count)
    affixes = Array(repeating: 0, count: parameters.affixes.count)
  }
}

extension NetworkPass {
  /// Turns a row of probabilities into the gradient of the cross-entropy, scaled; adds the loss.
  private func crossEntropy(_ row: UnsafeMutablePointer<Float>, truth: Int, _ count: Int, scale: Float) {
    loss -= Double(log(max(row[truth], 1e-9)) * scale)
    for index in 0..<count { row[index] *= scale }
    row[truth] -= scale
  }

  /// Gathers the gradient of the batch's loss.
  func backward(_ p: UnsafePointer<Float>, _ g: UnsafeMutablePointer<Float>) {
    let width = shape.width
    var total: Float = 0
    for example in examples { total += Float(example.count) * example.weight }
    let unit = 1 / max(total, 1)
    gradInput.clear(rows * width)
    labels(p, g, unit)
    arcs(p, g, unit)
    for index in 0..<rows * width { gradState.pointer[index] = gradInput.pointer[index] * finalMask.pointer[index] }
    for layer in (0..<shape.layers).reversed() {
      recur(layer, p, g)
      MatrixKernels.addOuter(
        inputs[layer].pointer, gradGate.pointer, g + shape.weights(layer), rows: rows, left: width, columns: 3 * width)
      addBias(gradGate.pointer, g + shape.biases(layer), 3 * width)
      transpose(p + shape.weights(layer), rows: width, columns: 3 * width)
      MatrixKernels.multiply(
        gradGate.pointer, transposed.pointer, gradInput.pointer, rows: rows, inner: 3 * width, columns: width)
      let mask = masks[layer].pointer
      for index in 0..<rows * width { gradState.pointer[index] += gradInput.pointer[index] * mask[index] }
      if layer == shape.tagLayers { tags(p, g, unit) }
    }
  }

  private func labels(_ p: UnsafePointer<Float>, _ g: UnsafeMutablePointer<Float>, _ unit: Float) {
    let width = shape.width
    let labelWidth = shape.labelWidth
    let columns = shape.relationColumns
    for (index, example) in examples.enumerated() {
      for word in 0..<example.count {
        let row = relationLogits.pointer + (starts[index] + word) * columns
        softmax(row, shape.relations, columns)
        crossEntropy(
          row, truth: Int(example.relations[word]), shape.relations,
          scale: unit * example.weight * wordWeights[Int(example.relations[word])])
      }
    }
    MatrixKernels.addOuter(
      hidden.pointer, relationLogits.pointer, g + shape.relationWeights, rows: rows, left: labelWidth, columns: columns)
    addBias(relationLogits.pointer, g + shape.relationBiases, columns)
    MatrixKernels.multiplyTransposed(
      relationLogits.pointer, p + shape.relationWeights, gradHidden.pointer, rows: rows, inner: columns,
      columns: labelWidth)
    unrectify(gradHidden.pointer, hidden.pointer, rows * labelWidth)
    gradLabelHead.clear(rows * labelWidth)
    for (index, example) in examples.enumerated() {
      let start = starts[index]
      for word in 0..<example.count where Int(example.heads[word]) < example.count {
        let source = gradHidden.pointer + (start + word) * labelWidth
        let target = gradLabelHead.pointer + (start + Int(example.heads[word])) * labelWidth
        for column in 0..<labelWidth { target[column] += source[column] }
      }
    }
    MatrixKernels.addOuter(
      last.pointer, gradHidden.pointer, g + shape.labelChildWeights, rows: rows, left: width, columns: labelWidth)
    addBias(gradHidden.pointer, g + shape.labelBiases, labelWidth)
    MatrixKernels.addOuter(
      last.pointer, gradLabelHead.pointer, g + shape.labelHeadWeights, rows: rows, left: width, columns: labelWidth)
    MatrixKernels.multiplyTransposed(
      gradHidden.pointer, p + shape.labelChildWeights, gradInput.pointer, rows: rows, inner: labelWidth, columns: width,
      adding: true)
    MatrixKernels.multiplyTransposed(
      gradLabelHead.pointer, p + shape.labelHeadWeights, gradInput.pointer, rows: rows, inner: labelWidth,
      columns: width, adding: true)
  }

  private func arcs(_ p: UnsafePointer<Float>, _ g: UnsafeMutablePointer<Float>, _ unit: Float) {
    let width = shape.width
    let arcWidth = shape.arcWidth
    gradPair.clear(rows * arcWidth)
    gradHead.clear(rows * arcWidth)
    for (index, example) in examples.enumerated() {
      let start = starts[index]
      let count = example.count
      let stride = count + 1
      let s = scores.pointer
      let pairs = pair.pointer + start * arcWidth
      let heads = head.pointer + start * arcWidth
      MatrixKernels.multiplyTransposed(
        pairs, heads, s, rows: count, inner: arcWidth, columns: count, stride: stride)
      for word in 0..<count {
        let row = s + word * stride
        var root: Float = 0
        for column in 0..<arcWidth { root += pairs[word * arcWidth + column] * p[shape.rootVector + column] }
        row[count] = root
        for head in 0..<count where head != word {
          row[head] += p[shape.distanceScores + NetworkShape.distanceIndex(head - word)]
        }
        row[word] = -1e9
        softmax(row, stride, stride)
        crossEntropy(
          row, truth: Int(example.heads[word]), stride,
          scale: unit * example.weight * wordWeights[Int(example.relations[word])])
        let gradient = gradPair.pointer + (start + word) * arcWidth
        for head in 0..<count where head != word {
          let slope = row[head]
          g[shape.distanceScores + NetworkShape.distanceIndex(head - word)] += slope
          let source = heads + head * arcWidth
          let target = gradHead.pointer + (start + head) * arcWidth
          var column = 0
          while column < arcWidth {
            MatrixKernels.store(
              MatrixKernels.load(gradient + column) + MatrixKernels.load(source + column) * slope, gradient + column)
            MatrixKernels.store(
              MatrixKernels.load(target + column) + MatrixKernels.load(pairs + word * arcWidth + column) * slope,
              target + column)
            column += 16
          }
        }
        let slope = row[count]
        for column in 0..<arcWidth {
          gradient[column] += p[shape.rootVector + column] * slope
          g[shape.rootVector + column] += pairs[word * arcWidth + column] * slope
        }
      }
    }
    MatrixKernels.addOuter(
      child.pointer, gradPair.pointer, g + shape.pairWeights, rows: rows, left: arcWidth, columns: arcWidth)
    addBias(gradPair.pointer, g + shape.pairBiases, arcWidth)
    MatrixKernels.multiplyTransposed(
      gradPair.pointer, p + shape.pairWeights, gradChild.pointer, rows: rows, inner: arcWidth, columns: arcWidth)
    unrectify(gradChild.pointer, child.pointer, rows * arcWidth)
    unrectify(gradHead.pointer, head.pointer, rows * arcWidth)
    for (gradient, weights, biases) in [
      (gradChild, shape.childWeights, shape.childBiases), (gradHead, shape.headWeights, shape.headBiases),
    ] {
      MatrixKernels.addOuter(last.pointer, gradient.pointer, g + weights, rows: rows, left: width, columns: arcWidth)
      addBias(gradient.pointer, g + biases, arcWidth)
      MatrixKernels.multiplyTransposed(
        gradient.pointer, p + weights, gradInput.pointer, rows: rows, inner: arcWidth, columns: width, adding: true)
    }
  }

  /// Back through one recurrent layer: `gradState` holds the slope of its output and takes that of its input.
  private func recur(_ layer: Int, _ p: UnsafePointer<Float>, _ g: UnsafeMutablePointer<Float>) {
    typealias Lane = MatrixKernels.Lane
    let width = shape.width
    let half = shape.half
    let weights = p + shape.cells(layer)
    let slopes = g + shape.cells(layer)
    for (index, example) in examples.enumerated() {
      for direction in 0..<2 {
        let offset = direction * half
        var column = 0
        while column < half {
          let forgetWeight = MatrixKernels.load(weights + direction * width + column)
          let resetWeight = MatrixKernels.load(weights + direction * width + half + column)
          var forgetSlope = Lane.zero
          var resetSlope = Lane.zero
          var carry = Lane.zero
          for step in (0..<example.count).reversed() {
            let position = direction == 0 ? step : example.count - 1 - step
            let row = starts[index] + position
            let earlier = direction == 0 ? row - 1 : row + 1
            let gate = gates[layer].pointer + row * 3 * width + direction * 3 * half + column
            let target = gradGate.pointer + row * 3 * width + direction * 3 * half + column
            let place = row * width + offset + column
            let candidate = MatrixKernels.load(gate)
            let forget = MatrixKernels.load(gate + half)
            let reset = MatrixKernels.load(gate + 2 * half)
            let cell = MatrixKernels.load(cells[layer].pointer + place)
            let previous =
              step == 0 ? Lane.zero : MatrixKernels.load(cells[layer].pointer + earlier * width + offset + column)
            let below = MatrixKernels.load(states[layer].pointer + place)
            let slope = MatrixKernels.load(gradState.pointer + place)
            let resetGate = slope * (cell - below) * reset * (1 - reset)
            let cellSlope = carry + slope * reset
            let forgetGate = cellSlope * (previous - candidate) * forget * (1 - forget)
            MatrixKernels.store(cellSlope * (1 - forget), target)
            MatrixKernels.store(forgetGate, target + half)
            MatrixKernels.store(resetGate, target + 2 * half)
            MatrixKernels.store(slope * (1 - reset), gradState.pointer + place)
            forgetSlope += forgetGate * previous
            resetSlope += resetGate * previous
            carry = cellSlope * forget + forgetGate * forgetWeight + resetGate * resetWeight
          }
          let forgetPlace = slopes + direction * width + column
          MatrixKernels.store(MatrixKernels.load(forgetPlace) + forgetSlope, forgetPlace)
          MatrixKernels.store(MatrixKernels.load(forgetPlace + half) + resetSlope, forgetPlace + half)
          column += 16
        }
      }
    }
  }

  /// Back through the tags: their own loss, and what the layers above want of their vectors.
  private func tags(_ p: UnsafePointer<Float>, _ g: UnsafeMutablePointer<Float>, _ unit: Float) {
    let width = shape.width
    let columns = NetworkShape.tagColumns
    MatrixKernels.addOuter(
      tagLogits.pointer, gradState.pointer, g + shape.tagVectors, rows: rows, left: columns, columns: width)
    MatrixKernels.multiplyTransposed(
      gradState.pointer, p + shape.tagVectors, gradMix.pointer, rows: rows, inner: width, columns: columns)
    for (index, example) in examples.enumerated() {
      for word in 0..<example.count {
        let row = starts[index] + word
        let probabilities = tagLogits.pointer + row * columns
        let mix = gradMix.pointer + row * columns
        var mean: Float = 0
        for tag in 0..<NetworkShape.tags { mean += probabilities[tag] * mix[tag] }
        for tag in 0..<NetworkShape.tags { mix[tag] = probabilities[tag] * (mix[tag] - mean) }
        let scale = unit * example.weight
        crossEntropy(probabilities, truth: Int(example.tags[word]), NetworkShape.tags, scale: scale)
        for tag in 0..<NetworkShape.tags { probabilities[tag] += mix[tag] }
        let features = morphologyLogits.pointer + row * shape.morphologyColumns
        softmax(features, shape.morphology, shape.morphologyColumns)
        crossEntropy(features, truth: Int(example.morphology[word]), shape.morphology, scale: scale * 0.5)
      }
    }
    for (gradient, weights, biases, columns) in [
      (tagLogits, shape.tagWeights, shape.tagBiases, columns),
      (morphologyLogits, shape.morphologyWeights, shape.morphologyBiases, shape.morphologyColumns),
    ] {
      MatrixKernels.addOuter(
        tagInput.pointer, gradient.pointer, g + weights, rows: rows, left: width, columns: columns)
      addBias(gradient.pointer, g + biases, columns)
      MatrixKernels.multiplyTransposed(
        gradient.pointer, p + weights, gradState.pointer, rows: rows, inner: columns, columns: width, adding: true)
    }
  }

  /// Passes the slope of the embedding sums on to the rows that were used.
  func embedBackward(_ gradient: inout NetworkGradient) {
    let width = shape.width
    let affixCount = WordFeatures.affixCount
    gradient.words.withUnsafeMutableBufferPointer { words in
      gradient.affixes.withUnsafeMutableBufferPointer { affixes in
        for row in 0..<rows {
          let slope = gradState.pointer + row * width
          let base = Int(usedWords[row]) * width
          for column in 0..<width { words[base + column] += slope[column] }
          for part in 0..<affixCount where usedAffixes[row * affixCount + part] >= 0 {
            let base = Int(usedAffixes[row * affixCount + part]) * width
            for column in 0..<width { affixes[base + column] += slope[column] }
          }
        }
      }
    }
  }

  /// Turns a matrix over, so that the product with it runs along its rows.
  private func transpose(_ matrix: UnsafePointer<Float>, rows: Int, columns: Int) {
    let target = transposed.pointer
    for row in 0..<rows {
      for column in 0..<columns { target[column * rows + row] = matrix[row * columns + column] }
    }
  }

  private func addBias(_ gradient: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ columns: Int) {
    for row in 0..<rows {
      for column in 0..<columns { target[column] += gradient[row * columns + column] }
    }
  }

  private func unrectify(_ gradient: UnsafeMutablePointer<Float>, _ values: UnsafePointer<Float>, _ count: Int) {
    let scale = 1 / (1 - dropout.output)
    for index in 0..<count { gradient[index] = values[index] > 0 ? gradient[index] * scale : 0 }
  }
}
