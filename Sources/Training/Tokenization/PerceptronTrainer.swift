import Linguistics

/// Learns a ``LinearModel`` by averaged perceptron.
final class PerceptronTrainer {
  let classCount: Int
  private let stride: Int
  private let mask: UInt32
  private let log: Int
  private var weights: [Int32]
  private var totals: [Int64]
  private var stamps: [Int32]
  private var step: Int32 = 1
  private var scores: [Int32]

  init(logRows: Int, classCount: Int) {
    log = logRows
    self.classCount = classCount
    stride = classCount <= 4 ? 4 : (classCount + 7) & ~7
    mask = (1 << UInt32(logRows)) - 1
    weights = Array(repeating: 0, count: stride << logRows)
    totals = Array(repeating: 0, count: stride << logRows)
    stamps = Array(repeating: 0, count: stride << logRows)
    scores = Array(repeating: 0, count: classCount)
  }

  /// The class with the highest score now, the first of equals.
  /// - Parameter margin: by how much the truth must win to be chosen, so that what is right by a little is learnt too.
  func predict(_ features: borrowing FeatureList, truth: Int, margin: Int32 = 0) -> Int {
    for index in scores.indices { scores[index] = 0 }
    scores[truth] = -margin
    for index in 0..<features.count {
      let row = Int(features.hashes[index] & mask) * stride
      for column in 0..<classCount { scores[column] &+= weights[row + column] }
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }

  /// Learns from one decision whose features were just passed to ``predict(_:)``.
  func update(_ features: borrowing FeatureList, truth: Int, guess: Int) {
    defer { step += 1 }
    if truth == guess { return }
    for index in 0..<features.count {
      let row = Int(features.hashes[index] & mask) * stride
      add(1, at: row + truth)
      add(-1, at: row + guess)
    }
  }

  private func add(_ change: Int32, at index: Int) {
    totals[index] += Int64(step - stamps[index]) * Int64(weights[index])
    stamps[index] = step
    weights[index] += change
  }

  /// The averaged weights as the bytes of a model file.
  func model() -> [UInt8] {
    var averages = [Float](repeating: 0, count: weights.count)
    for index in weights.indices {
      let total = totals[index] + Int64(step - stamps[index]) * Int64(weights[index])
      averages[index] = Float(total) / Float(step)
    }
    let largest = averages.reduce(into: Float(0)) { $0 = max($0, abs($1)) }
    // Few weights are large; cutting them at a third of the largest keeps the steps between small ones fine.
    let scale = largest > 0 ? 127 / (largest / 3) : 1
    var bytes = LinearModel.magic
    for number in [log, classCount, stride] {
      withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.reserveCapacity(bytes.count + averages.count)
    for average in averages {
      bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (average * scale).rounded())))))
    }
    return bytes
  }
}
