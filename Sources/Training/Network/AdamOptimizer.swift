import Linguistics

/// Steps against a gradient whose size is kept even (Adam), for a whole array or for some rows of it.
struct AdamOptimizer {
  private var mean: [Float]
  private var square: [Float]
  private let decay1: Float = 0.9
  private let decay2: Float = 0.98

  init(count: Int) {
    mean = Array(repeating: 0, count: count)
    square = Array(repeating: 0, count: count)
  }

  /// Moves the parameters of a range, whose length is a multiple of 16, and clears their gradient.
  mutating func step(
    _ parameters: inout [Float], _ gradient: inout [Float], _ range: Range<Int>, rate: Float, step: Int
  ) {
    let correction1 = 1 - power(decay1, step)
    let correction2 = 1 - power(decay2, step)
    let rate = rate / correction1
    parameters.withUnsafeMutableBufferPointer { parameters in
      gradient.withUnsafeMutableBufferPointer { gradient in
        mean.withUnsafeMutableBufferPointer { mean in
          square.withUnsafeMutableBufferPointer { square in
            guard let p = parameters.baseAddress, let g = gradient.baseAddress, let m = mean.baseAddress,
              let s = square.baseAddress
            else { return }
            for index in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
              let slope = MatrixKernels.load(g + index)
              let average = MatrixKernels.load(m + index)
              let spread = MatrixKernels.load(s + index)
              let newAverage = average + (slope - average) * (1 - decay1)
              let newSpread = spread + (slope * slope - spread) * (1 - decay2)
              let size = (newSpread / correction2).squareRoot() + 1e-8
              MatrixKernels.store(newAverage, m + index)
              MatrixKernels.store(newSpread, s + index)
              MatrixKernels.store(MatrixKernels.load(p + index) - newAverage * rate / size, p + index)
              MatrixKernels.store(.zero, g + index)
            }
          }
        }
      }
    }
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var result: Float = 1
    for _ in 0..<min(exponent, 2000) { result *= base }
    return result
  }
}
