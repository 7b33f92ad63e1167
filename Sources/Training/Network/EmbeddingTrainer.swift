import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Learns word vectors from running text: each word predicts the words at two places on either side of it,
/// told from random ones (skip-gram with a matrix for each place and negative samples).
package struct EmbeddingTrainer {
  package var width = 128
  package var passes = 3
  package var negatives = 5
  package var seed: UInt64 = 5

  package init(width: Int) { self.width = width }

  /// One vector for each vocabulary row, about as long as `length`; row 0 stays at the origin.
  /// - Parameter sentences: the words' rows; 0 stands for words without one.
  package func train(_ sentences: [[Int32]], rows: Int, length: Float) -> [Float] {
    var random = SplitMix(seed: seed)
    var input = (0..<rows * width).map { _ in (random.unit() - 0.5) / Float(width) }
    let offsets = [-2, -1, 1, 2]
    var outputs = [Float](repeating: 0, count: offsets.count * rows * width)
    var counts = [Int](repeating: 0, count: rows)
    for word in sentences.joined() { counts[Int(word)] += 1 }
    let total = counts.reduce(0, +) - counts[0]
    counts[0] = 0
    let lottery = EmbeddingTrainer.lottery(counts)
    var seen = 0
    var slope = [Float](repeating: 0, count: width)
    for _ in 0..<passes {
      for sentence in sentences {
        for (index, word) in sentence.enumerated() where word > 0 {
          seen += 1
          // Frequent words are skipped now and then, as they teach little.
          let share = Float(counts[Int(word)]) / Float(max(total, 1))
          if share > 1e-3, random.unit() > (1e-3 / share).squareRoot() { continue }
          let rate = 0.03 * max(1 - Float(seen) / Float(max(passes * total, 1)), 0.01)
          let base = Int(word) * width
          for column in 0..<width { slope[column] = 0 }
          for (place, offset) in offsets.enumerated() {
            let other = index + offset
            guard other >= 0, other < sentence.count, sentence[other] > 0 else { continue }
            for sample in 0...negatives {
              let target = sample == 0 ? sentence[other] : lottery[Int(random.next() % UInt64(lottery.count))]
              if sample > 0, target == sentence[other] { continue }
              let row = (place * rows + Int(target)) * width
              learn(&input, base, &outputs, row, truth: sample == 0 ? 1 : 0, rate, &slope)
            }
          }
          for column in 0..<width { input[base + column] += slope[column] }
        }
      }
    }
    return EmbeddingTrainer.scaled(input, counts, width, length)
  }

  private func learn(
    _ input: inout [Float], _ base: Int, _ outputs: inout [Float], _ row: Int, truth: Float, _ rate: Float,
    _ slope: inout [Float]
  ) {
    input.withUnsafeBufferPointer { input in
      outputs.withUnsafeMutableBufferPointer { outputs in
        slope.withUnsafeMutableBufferPointer { slope in
          guard let x = input.baseAddress, let y = outputs.baseAddress, let s = slope.baseAddress else { return }
          var sum = MatrixKernels.Lane.zero
          var column = 0
          while column < width {
            sum += MatrixKernels.load(x + base + column) * MatrixKernels.load(y + row + column)
            column += 16
          }
          let guess = MatrixKernels.sigmoid(MatrixKernels.Lane(repeating: sum.sum()))[0]
          let step = (truth - guess) * rate
          column = 0
          while column < width {
            let output = MatrixKernels.load(y + row + column)
            MatrixKernels.store(MatrixKernels.load(s + column) + output * step, s + column)
            MatrixKernels.store(output + MatrixKernels.load(x + base + column) * step, y + row + column)
            column += 16
          }
        }
      }
    }
  }

  /// Words for random drawing, each as often as the power 3/4 of its count.
  private static func lottery(_ counts: [Int]) -> [Int32] {
    var tickets: [Int32] = []
    for (word, count) in counts.enumerated() where count > 0 {
      let many = Int((Float(count).squareRoot() * Float(count).squareRoot().squareRoot()).rounded(.up))
      tickets.append(contentsOf: repeatElement(Int32(word), count: many))
    }
    return tickets.isEmpty ? [0] : tickets
  }

  private static func scaled(_ vectors: [Float], _ counts: [Int], _ width: Int, _ length: Float) -> [Float] {
    var result = vectors
    var mean: Float = 0
    var number: Float = 0
    for row in counts.indices where counts[row] >= 3 {
      var sum: Float = 0
      for column in 0..<width { sum += vectors[row * width + column] * vectors[row * width + column] }
      mean += sum.squareRoot()
      number += 1
    }
    let scale = number > 0 && mean > 0 ? length / (mean / number) : 1
    for index in result.indices { result[index] *= scale }
    for column in 0..<width { result[column] = 0 }
    return result
  }
}
