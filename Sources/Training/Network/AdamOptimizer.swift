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

  /// Moves the parameters of a range and clears their gradient.
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
            for index in range {
              let slope = gradient[index]
              mean[index] += (1 - decay1) * (slope - mean[index])
              square[index] += (1 - decay2) * (slope * slope - square[index])
              parameters[index] -= rate * mean[index] / ((square[index] / correction2).squareRoot() + 1e-8)
              gradient[index] = 0
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
