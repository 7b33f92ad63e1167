/// Draws a sentence's dependency tree: greedy arc-hybrid moves, then a relation for each arc.
package struct Parser {
  private let moves: LinearModel
  private let labels: LinearModel
  private let relations: UnsafeRawBufferPointer

  /// The parser in a model file; nil when the bytes are not one.
  ///
  /// The file holds the model of moves, the model of relations, and one byte for each class of it: the relation.
  package init?(_ file: UnsafeRawBufferPointer) {
    guard let moves = LinearModel(file), moves.byteCount < file.count,
      let labels = LinearModel(UnsafeRawBufferPointer(rebasing: file[moves.byteCount...]))
    else { return nil }
    let end = moves.byteCount + labels.byteCount
    guard file.count >= end + labels.classCount else { return nil }
    self.moves = moves
    self.labels = labels
    relations = UnsafeRawBufferPointer(rebasing: file[end...])
  }

  /// Writes the head of each word (-1 for the root) and its relation.
  package func parse(
    _ forms: UnsafeBufferPointer<FormHashes>, _ tags: UnsafePointer<UInt8>, heads: UnsafeMutablePointer<Int32>,
    relations result: UnsafeMutablePointer<UInt8>, _ work: inout Workspace
  ) {
    let count = forms.count
    var state = ArcHybrid(capacity: count)
    state.begin(count)
    while !state.isFinished {
      ParseFeatures().describe(state, forms, tags, into: &work.features)
      moves.score(work.features, into: work.scores)
      var best = ArcHybrid.Move.shift
      var bestScore = Int32.min
      for move in [ArcHybrid.Move.shift, .left, .right] where state.allows(move) {
        let score = work.scores[move.rawValue]
        if score > bestScore { (best, bestScore) = (move, score) }
      }
      state.apply(best)
    }
    for index in 0..<count { heads[index] = state.heads[index] == Int32(count) ? -1 : state.heads[index] }
    let children = ChildIndex(capacity: count)
    children.read(heads, count: count)
    for index in 0..<count {
      guard heads[index] >= 0 else {
        result[index] = DependencyRelation.root.index
        continue
      }
      ParseFeatures().describeLabel(index, heads, forms, tags, children: children, into: &work.features)
      result[index] = relations[labels.best(work.features, scores: work.scores)]
    }
  }
}
