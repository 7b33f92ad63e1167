import CMatrix

/// One layer of simple recurrent units that reads each sentence in both directions.
///
/// The first half of a word's vector comes from the left, the second from the right; each gate depends on the word
/// and on the cell before it, and what is not let through is copied from the layer below.
package enum RecurrentLayer {
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
    simpul_recur(cellWeights, input, gates, cells, output, shape.width, rows)
  }
}
