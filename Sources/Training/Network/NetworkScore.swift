import Linguistics

/// Quick scores of networks on a treebank, one network or several that vote.
package struct NetworkScore {
  package var words = 0
  package var tags = 0
  package var features = 0
  package var heads = 0
  package var labels = 0

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
          guard guess.heads[index] == tree.heads[index] else { continue }
          heads += 1
          let relation = DependencyRelation(index: guess.relations[index]).base
          if relation == DependencyRelation(index: tree.relations[index]).base { labels += 1 }
        }
      }
    }
  }

  package var line: String {
    func percent(_ part: Int) -> String {
      let value = (part * 20_000 + words) / max(2 * words, 1)
      return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
    return "UPOS \(percent(tags)) feats \(percent(features)) UAS \(percent(heads)) LAS \(percent(labels))"
  }
}
