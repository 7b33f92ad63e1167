import Linguistics

/// Quick scores of networks on a treebank, one network or several that vote.
package struct NetworkScore {
  package var words = 0
  package var tags = 0
  package var features = 0
  package var heads = 0
  package var labels = 0
  /// For each relation: how many are right, wanted, given.
  private var relations: [String: (right: Int, wanted: Int, given: Int)] = [:]

  package init(_ gold: [CoNLLUSentence], _ networks: [SyntaxNetwork], domain: UInt32) {
    let text = TreebankText(gold)
    let trees = GoldTree.trees(gold)
    let panel = NetworkPanel(networks)
    text.bytes.withUnsafeBufferPointer { bytes in
      for (tree, sentence) in zip(trees, text.sentences) where sentence.words.count <= SyntaxWorkspace.longest {
        let guess = panel.analyze(sentence.words, bytes, domain: domain).tree
        for index in guess.tags.indices {
          words += 1
          if guess.tags[index] == tree.tags[index] { tags += 1 }
          if guess.features[index] == tree.features[index] { features += 1 }
          let wanted = DependencyRelation(index: tree.relations[index])
          let given = DependencyRelation(index: guess.relations[index])
          relations[wanted.description, default: (0, 0, 0)].wanted += 1
          relations[given.description, default: (0, 0, 0)].given += 1
          guard guess.heads[index] == tree.heads[index] else { continue }
          if wanted == given { relations[wanted.description, default: (0, 0, 0)].right += 1 }
          heads += 1
          if wanted.base == given.base { labels += 1 }
        }
      }
    }
  }

  /// The F1 of the relations that extraction needs most, with subtypes.
  package var relationLine: String {
    ["nsubj", "nsubj:pass", "obj", "obl:agent", "conj"].map { name in
      let count = relations[name, default: (0, 0, 0)]
      let hundredths = 20_000 * count.right / max(count.wanted + count.given, 1)
      return "\(name) \(hundredths / 100).\(hundredths % 100 / 10)"
    }.joined(separator: " ")
  }

  package var line: String {
    func percent(_ part: Int) -> String {
      let value = (part * 20_000 + words) / max(2 * words, 1)
      return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
    return "UPOS \(percent(tags)) feats \(percent(features)) UAS \(percent(heads)) LAS \(percent(labels))"
  }
}
