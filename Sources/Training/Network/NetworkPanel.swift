import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Several networks that analyse a sentence together, by the sum of their scores.
package struct NetworkPanel {
  /// What the panel says of one sentence.
  package struct Analysis {
    package var tree = GoldTree()
    /// The probability of each word's head and relation together.
    package var confidence: [Float] = []
  }

  /// A workspace that can be held in an array.
  private final class Desk {
    let space: SyntaxWorkspace
    init(_ shape: NetworkShape) { space = SyntaxWorkspace(shape) }
  }

  private let networks: [SyntaxNetwork]
  private let spaces: [Desk]

  package init(_ networks: [SyntaxNetwork]) {
    self.networks = networks
    spaces = networks.map { Desk($0.file.shape) }
  }

  package func analyze(
    _ words: [RawWord], _ bytes: UnsafeBufferPointer<UInt8>, domain: UInt32
  ) -> Analysis {
    var result = Analysis()
    guard let first = networks.first, !words.isEmpty else { return result }
    let count = words.count
    let shape = first.file.shape
    var features: [WordFeatures] = []
    WordFeatures.sentence(words, bytes, domain: domain, into: &features)
    var scores = [Float](repeating: 0, count: count * (count + 1))
    var tags = [Float](repeating: 0, count: count * NetworkShape.tagColumns)
    var morphology = [Float](repeating: 0, count: count * shape.morphologyColumns)
    var relations = [Float](repeating: 0, count: count * shape.relationColumns)
    features.withUnsafeBufferPointer { features in
      var decoder = TreeDecoder()
      var heads = [Int32](repeating: -1, count: count)
      for index in networks.indices {
        let network = networks[index]
        network.analyze(features, spaces[index].space)
        let work = spaces[index]
        for row in 0..<count { work.space.scores[row * (count + 1) + row] = -1e9 }
        NetworkPanel.addLogarithms(
          work.space.scores, rows: count, columns: count + 1, stride: count + 1, to: &scores)
        for index in tags.indices { tags[index] += work.space.tags[index] }
        NetworkPanel.addProbabilities(
          work.space.morphology, rows: count, columns: shape.morphology, stride: shape.morphologyColumns,
          to: &morphology)
      }
      decoder.decode(scores, count: count, into: &heads)
      for index in networks.indices {
        let work = spaces[index]
        for index in 0..<count { work.space.heads[index] = heads[index] }
        networks[index].label(count, work.space)
        NetworkPanel.addProbabilities(
          work.space.relations, rows: count, columns: shape.relations, stride: shape.relationColumns, to: &relations)
      }
      for word in 0..<count {
        let tagRow = tags[(word * NetworkShape.tagColumns)...].prefix(NetworkShape.tags)
        result.tree.tags.append(UInt8(NetworkPanel.best(tagRow)))
        let featureRow = morphology[(word * shape.morphologyColumns)...].prefix(shape.morphology)
        result.tree.features.append(first.file.features(NetworkPanel.best(featureRow)))
        let relationRow = relations[(word * shape.relationColumns)...].prefix(shape.relations)
        let best = NetworkPanel.bestRelation(relationRow, first.file, isRoot: heads[word] < 0)
        result.tree.relations.append(first.file.relation(best))
        result.tree.heads.append(heads[word] < 0 ? Int32(count) : heads[word])
        let arc = exp(scores[word * (count + 1) + (heads[word] < 0 ? count : Int(heads[word]))] / Float(networks.count))
        result.confidence.append(arc * relationRow[relationRow.startIndex + best] / Float(networks.count))
      }
    }
    return result
  }

  private static func best(_ row: ArraySlice<Float>) -> Int {
    var best = row.startIndex
    for index in row.indices where row[index] > row[best] { best = index }
    return best - row.startIndex
  }

  private static func bestRelation(_ row: ArraySlice<Float>, _ file: NetworkFile, isRoot: Bool) -> Int {
    var best = -1
    for index in row.indices {
      let relation = index - row.startIndex
      guard (file.relation(relation) == DependencyRelation.root.index) == isRoot else { continue }
      if best < 0 || row[index] > row[best + row.startIndex] { best = relation }
    }
    return max(best, 0)
  }

  private static func addProbabilities(
    _ values: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int, to sums: inout [Float]
  ) {
    for row in 0..<rows {
      let start = values + row * stride
      let largest = (0..<columns).reduce(-Float.infinity) { max($0, start[$1]) }
      var total: Float = 0
      for column in 0..<columns {
        start[column] = MatrixKernels.exponential(MatrixKernels.Lane(repeating: start[column] - largest))[0]
        total += start[column]
      }
      for column in 0..<columns { sums[row * stride + column] += start[column] / total }
    }
  }

  /// Adds the logarithms of each word's head probabilities.
  private static func addLogarithms(
    _ values: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int, to sums: inout [Float]
  ) {
    for row in 0..<rows {
      let start = values + row * stride
      let largest = (0..<columns).reduce(-Float.infinity) { max($0, start[$1]) }
      var total: Float = 0
      for column in 0..<columns {
        total += MatrixKernels.exponential(MatrixKernels.Lane(repeating: start[column] - largest))[0]
      }
      let sum = largest + log(total)
      for column in 0..<columns { sums[row * stride + column] += max(start[column] - sum, -20) }
    }
  }
}
