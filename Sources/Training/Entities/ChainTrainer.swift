import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sentence whose features are numbered.
struct ChainSentence {
  /// Feature numbers of all words one after another; the top bit marks features that name the word itself.
  var features: [UInt32] = []
  /// Where each word's features end.
  var ends: [Int32] = []
  /// The labels each word may have, one bit each.
  var allowed: [UInt16] = []
  /// How much the sentence counts.
  var weight: Float = 1

  var count: Int { ends.count }
}

/// Learns a linear chain by stochastic gradient: conditional likelihood (a CRF), of which some labels may be unknown.
final class ChainTrainer {
  /// How to learn.
  struct Options {
    var passes = 15
    var rate: Float = 0.05
    /// The share of a weight that is taken off over one pass.
    var decay: Float = 0.3
    /// How often the features that name the word itself are hidden.
    var hiding: Float = 0.3
  }

  typealias Row = SIMD16<Float>

  let featureCount: Int
  let weights: UnsafeMutablePointer<Row>
  private let squares: UnsafeMutablePointer<Row>
  private let decays: [Float]
  private(set) var transitions = [Row](repeating: Row(repeating: 0), count: EntityLabel.count)
  private var transitionSquares = [Row](repeating: Row(repeating: 1e-4), count: EntityLabel.count)
  private let ruled: [Row]
  private let options: Options
  private var random = SplitMix(seed: 7)

  init(featureCounts: [Int32], options: Options) {
    featureCount = featureCounts.count
    self.options = options
    weights = .allocate(capacity: featureCount)
    weights.initialize(repeating: Row(repeating: 0), count: featureCount)
    squares = .allocate(capacity: featureCount)
    squares.initialize(repeating: Row(repeating: 1e-4), count: featureCount)
    decays = featureCounts.map { options.decay / Float(max($0, 1)) }
    ruled = (0..<EntityLabel.count).map { first in
      var row = Row(repeating: 0)
      for second in 0..<EntityLabel.count where EntityLabel.allows(first, second) { row[second] = 1 }
      return row
    }
  }

  deinit {
    weights.deallocate()
    squares.deallocate()
  }

  /// Learns from the sentences, in an order that is shuffled anew in each pass.
  func train(_ sentences: [ChainSentence], afterPass: (Int) -> Void = { _ in }) {
    var order = Array(sentences.indices)
    for pass in 0..<options.passes {
      order.shuffle(using: &random)
      for index in order { learn(sentences[index]) }
      afterPass(pass)
    }
  }

  private func learn(_ sentence: ChainSentence) {
    let count = sentence.count
    var kept = [UInt32]()
    kept.reserveCapacity(sentence.features.count)
    var ends = [Int32]()
    ends.reserveCapacity(count)
    var psi = [Row](repeating: Row(repeating: 0), count: count)
    var start = 0
    for index in 0..<count {
      let hides = random.unit() < options.hiding
      var score = Row(repeating: 0)
      for feature in sentence.features[start..<Int(sentence.ends[index])] {
        let isLexical = feature & EntityFeatures.lexicalBit != 0
        if hides && isLexical { continue }
        let number = feature & ~EntityFeatures.lexicalBit
        kept.append(number)
        score += weights[Int(number)]
      }
      start = Int(sentence.ends[index])
      ends.append(Int32(kept.count))
      psi[index] = score
    }
    guard let free = pass(psi, nil), let bound = pass(psi, sentence.allowed) else { return }
    update(kept, ends, sentence.weight, free, bound)
  }

  private struct Marginals {
    var labels: [Row]
    var pairs: [Row]
  }

  /// The probability of each label of each word and, summed over the sentence, of each pair; with `allowed`, given
  /// that only allowed labels occur. Nil when no sequence is possible.
  private func pass(_ scores: [Row], _ allowed: [UInt16]?) -> Marginals? {
    let count = scores.count
    let size = EntityLabel.count
    let moves = (0..<size).map { first in
      var row = Row(repeating: 0)
      for second in 0..<size where ruled[first][second] > 0 { row[second] = expf(transitions[first][second]) }
      return row
    }
    let psi = scores.enumerated().map { index, score -> Row in
      var top = -Float.infinity
      for label in 0..<size { top = max(top, score[label]) }
      var row = Row(repeating: 0)
      for label in 0..<size {
        if let allowed, allowed[index] >> UInt16(label) & 1 == 0 { continue }
        if index == 0, EntityLabel.continues(label) { continue }
        if index == count - 1, EntityLabel.isOpen(label) { continue }
        row[label] = max(expf(score[label] - top), 1e-30)
      }
      return row
    }
    var alphas = [Row](repeating: Row(repeating: 0), count: count)
    var alpha = psi[0]
    for index in 0..<count {
      if index > 0 {
        var next = Row(repeating: 0)
        for label in 0..<size { next += alpha[label] * moves[label] }
        alpha = next * psi[index]
      }
      let sum = alpha.sum()
      guard sum > 0, sum.isFinite else { return nil }
      alpha /= Row(repeating: sum)
      alphas[index] = alpha
    }
    var labels = [Row](repeating: Row(repeating: 0), count: count)
    var pairs = [Row](repeating: Row(repeating: 0), count: size)
    var beta = Row(repeating: 1)
    labels[count - 1] = alphas[count - 1]
    for index in stride(from: count - 2, through: 0, by: -1) {
      let ahead = beta * psi[index + 1]
      var next = Row(repeating: 0)
      for label in 0..<size { next[label] = (moves[label] * ahead).sum() }
      let total = (alphas[index] * next).sum()
      guard total > 0, total.isFinite else { return nil }
      for label in 0..<size { pairs[label] += moves[label] * ahead * (alphas[index][label] / total) }
      labels[index] = alphas[index] * next / Row(repeating: total)
      beta = next / Row(repeating: next.sum())
    }
    return Marginals(labels: labels, pairs: pairs)
  }

  private func update(
    _ features: [UInt32], _ ends: [Int32], _ weight: Float, _ free: Marginals, _ bound: Marginals
  ) {
    let rate = Row(repeating: options.rate)
    var start = 0
    for index in ends.indices {
      let change = (bound.labels[index] - free.labels[index]) * weight
      for number in features[start..<Int(ends[index])] {
        let number = Int(number)
        let gradient = change - weights[number] * decays[number]
        squares[number] += gradient * gradient
        weights[number] += rate * gradient / squares[number].squareRoot()
      }
      start = Int(ends[index])
    }
    for label in transitions.indices {
      let gradient = ((bound.pairs[label] - free.pairs[label]) * weight - transitions[label] * 1e-4) * ruled[label]
      transitionSquares[label] += gradient * gradient
      transitions[label] += rate * gradient / transitionSquares[label].squareRoot()
    }
  }
}
