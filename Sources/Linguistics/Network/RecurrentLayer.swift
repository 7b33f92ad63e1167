/// One layer of simple recurrent units that reads each sentence in both directions.
///
/// The first half of a word's vector comes from the left, the second from the right; each gate depends on the word
/// and on the cell before it, and what is not let through is copied from the layer below.
package enum RecurrentLayer {
  private typealias Lane = MatrixKernels.Lane

  /// Runs over one sentence.
  /// - Parameters:
  ///   - input: the layer below, rows × width.
  ///   - gates: the projected input, rows × 3·width; gates are replaced by their values between 0 and 1.
  ///   - cells: takes the cells, rows × width.
  ///   - output: takes the layer's vectors, rows × width.
  package static func run(
    _ shape: NetworkShape, _ cellWeights: UnsafePointer<Float>, input: UnsafePointer<Float>,
    gates: UnsafeMutablePointer<Float>, cells: UnsafeMutablePointer<Float>, output: UnsafeMutablePointer<Float>,
    rows: Int
  ) {
    let width = shape.width
    let half = shape.half
    for direction in 0..<2 {
      let offset = direction * half
      var column = 0
      while column < half {
        let forgetWeight = MatrixKernels.load(cellWeights + direction * width + column)
        let resetWeight = MatrixKernels.load(cellWeights + direction * width + half + column)
        var previous = Lane.zero
        for step in 0..<rows {
          let row = direction == 0 ? step : rows - 1 - step
          let gate = gates + row * 3 * width + direction * 3 * half + column
          let forget = MatrixKernels.sigmoid(MatrixKernels.load(gate + half) + forgetWeight * previous)
          let reset = MatrixKernels.sigmoid(MatrixKernels.load(gate + 2 * half) + resetWeight * previous)
          let candidate = MatrixKernels.load(gate)
          let cell = candidate + forget * (previous - candidate)
          let below = MatrixKernels.load(input + row * width + offset + column)
          MatrixKernels.store(forget, gate + half)
          MatrixKernels.store(reset, gate + 2 * half)
          MatrixKernels.store(cell, cells + row * width + offset + column)
          MatrixKernels.store(below + reset * (cell - below), output + row * width + offset + column)
          previous = cell
        }
        column += 16
      }
    }
  }
}
