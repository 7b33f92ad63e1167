import NewsText

/// Tags and parses sentences with a language's network, one after the other in the same memory.
struct SyntaxParser: ~Copyable {
  /// What the network says of one word.
  struct Reading {
    var upos: UPOS
    var features: MorphologicalFeatures
    /// The head's index; nil for the root.
    var head: Int?
    var relation: DependencyRelation
  }

  private let network: SyntaxNetwork
  private let work: SyntaxWorkspace
  private var decoder = TreeDecoder()
  private var features: [WordFeatures] = []
  /// What was found of each word of the sentence just parsed.
  private(set) var readings: [Reading] = []

  /// The parser with the network in a file, which must stay valid; nil when the bytes are not one.
  init?(_ file: UnsafeRawBufferPointer) {
    guard let network = SyntaxNetwork(file) else { return nil }
    self.network = network
    work = SyntaxWorkspace(network.file.shape)
  }

  /// Analyses a sentence.
  ///
  /// One that is longer than the network's memory is analysed in pieces, whose roots hang on the first one's.
  mutating func parse(_ words: [RawWord], _ bytes: UnsafeBufferPointer<UInt8>) {
    readings.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    WordFeatures.sentence(words, bytes, into: &features)
    var root = -1
    for start in stride(from: 0, to: words.count, by: SyntaxWorkspace.longest) {
      let count = min(SyntaxWorkspace.longest, words.count - start)
      features.withUnsafeBufferPointer {
        network.analyze(UnsafeBufferPointer(rebasing: $0[start..<(start + count)]), work)
      }
      decoder.decode(work.scores, count: count, into: work.heads)
      network.label(count, work)
      for index in 0..<count {
        var reading = reading(index)
        if let head = reading.head {
          reading.head = start + head
        } else if root < 0 {
          root = start + index
        } else {
          reading.head = root
          reading.relation = .parataxis
        }
        readings.append(reading)
      }
    }
  }

  private func reading(_ index: Int) -> Reading {
    let shape = network.file.shape
    let tag = SyntaxParser.best(work.tags + index * NetworkShape.tagColumns, NetworkShape.tags)
    let morphology = SyntaxParser.best(work.morphology + index * shape.morphologyColumns, shape.morphology)
    let head = work.heads[index]
    return Reading(
      upos: UPOS(rawValue: UInt8(tag)) ?? .other, features: network.file.features(morphology),
      head: head < 0 ? nil : Int(head), relation: head < 0 ? .root : relation(index))
  }

  /// The best relation but the root's.
  private func relation(_ index: Int) -> DependencyRelation {
    let shape = network.file.shape
    let scores = work.relations + index * shape.relationColumns
    var best = DependencyRelation.dep
    var bestScore = -Float.infinity
    for column in 0..<shape.relations where scores[column] > bestScore {
      let relation = DependencyRelation(index: network.file.relation(column))
      if relation != .root { (best, bestScore) = (relation, scores[column]) }
    }
    return best
  }

  private static func best(_ scores: UnsafePointer<Float>, _ count: Int) -> Int {
    var best = 0
    for index in 1..<max(count, 1) where scores[index] > scores[best] { best = index }
    return best
  }
}
