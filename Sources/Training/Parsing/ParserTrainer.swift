import Linguistics

/// Learns the parser by averaged perceptron: moves with a dynamic oracle, relations on gold trees.
package struct ParserTrainer {
  package var passes = 10
  package var logRows = 18

  package init() {}

  /// The bytes of `parser.model`. The trees carry the tags that the tagger gives to text it has not seen.
  package func train(_ trees: [GoldTree]) -> [UInt8] {
    let projective = trees.filter(\.isProjective)
    return moves(projective) + labels(trees)
  }

  private func moves(_ trees: [GoldTree]) -> [UInt8] {
    let trainer = PerceptronTrainer(logRows: logRows, classCount: 3)
    var features = FeatureList()
    var order = Array(trees.indices)
    var random = SplitMix(seed: 2)
    var state = ArcHybrid(capacity: trees.reduce(1) { max($0, $1.forms.count) })
    let all = [ArcHybrid.Move.shift, .left, .right]
    for pass in 0..<passes {
      order.shuffle(using: &random)
      for tree in order.map({ trees[$0] }) {
        tree.forms.withUnsafeBufferPointer { forms in
          state.begin(forms.count)
          while !state.isFinished {
            ParseFeatures().describe(state, forms, tree.tags, into: &features)
            var allowed = [false, false, false]
            var costs = [0, 0, 0]
            for move in all {
              allowed[move.rawValue] = state.allows(move)
              costs[move.rawValue] = allowed[move.rawValue] ? state.cost(move, tree.heads) : .max
            }
            let least = costs.min() ?? 0
            let guess = trainer.predict(features) { allowed[$0] }
            var best = -1
            for index in 0..<3 where costs[index] == least && (best < 0 || trainer.score(index) > trainer.score(best)) {
              best = index
            }
            trainer.update(features, truth: costs[guess] == least ? guess : best, guess: guess)
            let explore = pass > 0 && random.unit() < 0.9
            state.apply(all[costs[guess] == least || explore ? guess : best])
          }
        }
      }
    }
    return trainer.model()
  }

  private func labels(_ trees: [GoldTree]) -> [UInt8] {
    let classes = Set(trees.flatMap(\.relations)).sorted()
    var classOf = [Int](repeating: 0, count: 256)
    for (index, relation) in classes.enumerated() { classOf[Int(relation)] = index }
    let trainer = PerceptronTrainer(logRows: logRows - 2, classCount: classes.count)
    var features = FeatureList()
    let children = ChildIndex(capacity: trees.reduce(1) { max($0, $1.forms.count) })
    for _ in 0..<6 {
      for tree in trees {
        let heads = tree.heads.map { $0 == Int32(tree.heads.count) ? -1 : $0 }
        children.read(heads, count: heads.count)
        tree.forms.withUnsafeBufferPointer { forms in
          for index in forms.indices where heads[index] >= 0 {
            ParseFeatures().describeLabel(index, heads, forms, tree.tags, children: children, into: &features)
            let guess = trainer.predict(features)
            trainer.update(features, truth: classOf[Int(tree.relations[index])], guess: guess)
          }
        }
      }
    }
    return trainer.model() + classes
  }
}
