import NewsText

/// Writes CoNLL-U text.
public struct CoNLLUWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The sentences, each followed by an empty line.
  public func text(_ sentences: [CoNLLUSentence]) -> String {
    var lines = ""
    for sentence in sentences {
      for comment in sentence.comments { lines += "# \(comment)\n" }
      var tokens = sentence.multiwordTokens[...]
      for (index, word) in sentence.words.enumerated() {
        if let token = tokens.first, token.words.lowerBound == index {
          let id = "\(token.words.lowerBound + 1)-\(token.words.upperBound)"
          lines += "\(id)\t\(token.form)\t_\t_\t_\t_\t_\t_\t_\t\(cell(token.miscellaneous))\n"
          tokens.removeFirst()
        }
        lines += "\(index + 1)\t\(word.form)\t\(cell(word.lemma))\t\(cell(word.upos))\t\(cell(word.xpos))"
        lines += "\t\(cell(word.features))\t\(word.head.map { String($0) } ?? "_")\t\(cell(word.relation))"
        lines += "\t\(cell(word.enhanced))\t\(cell(word.miscellaneous))\n"
      }
      lines += "\n"
    }
    return lines
  }

  /// An analysed text over the source it was read from.
  public func text(_ text: AnalyzedText, source: SourceText) -> String {
    self.text(text.sentences.enumerated().map { conllu($1, number: $0 + 1, source: source) })
  }

  /// One analysed sentence; `number` becomes its `sent_id`.
  public func conllu(_ sentence: Sentence, number: Int, source: SourceText) -> CoNLLUSentence {
    var result = CoNLLUSentence(comments: ["sent_id = \(number)", "text = \(oneLine(source[sentence.range]))"])
    var index = 0
    while index < sentence.words.count {
      var end = index + 1
      while end < sentence.words.count, sentence.words[end].continuesToken { end += 1 }
      let tokenEnd = sentence.words[end - 1].range.end
      let glued = end < sentence.words.count && sentence.words[end].range.start == tokenEnd
      let misc = glued ? "SpaceAfter=No" : ""
      for position in index..<end {
        var word = line(sentence.words[position])
        if end - index == 1 { word.miscellaneous = misc }
        result.words.append(word)
      }
      if end - index > 1 {
        let range = TextRange(sentence.words[index].range.start, tokenEnd)
        result.multiwordTokens.append(
          CoNLLUMultiwordToken(words: index..<end, form: source[range], miscellaneous: misc))
      }
      index = end
    }
    return result
  }

  private func line(_ word: Word) -> CoNLLUWord {
    var line = CoNLLUWord(form: word.form)
    line.lemma = word.lemma
    line.upos = word.upos.tag
    line.features = word.features.description
    line.head = word.head.map { $0 + 1 } ?? 0
    line.relation = word.relation.description
    return line
  }

  private func cell(_ text: String) -> String { text.isEmpty ? "_" : text }

  private func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
