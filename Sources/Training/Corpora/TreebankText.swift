import Linguistics
import NewsText

/// Treebank sentences as running text: one paragraph, words where the treebank's spaces put them.
public struct TreebankText: Sendable {
  /// The text's UTF-8 bytes.
  public private(set) var bytes: [UInt8] = []
  /// The sentences' words in the text; one for each treebank sentence.
  public private(set) var sentences: [RawSentence] = []

  /// Joins sentences; a new paragraph starts where the treebank says so.
  public init(_ treebank: [CoNLLUSentence]) {
    for sentence in treebank {
      if !bytes.isEmpty {
        let newParagraph = sentence.comments.contains { $0.hasPrefix("newpar") || $0.hasPrefix("newdoc") }
        bytes.append(contentsOf: newParagraph ? [0x0A, 0x0A] : [0x20])
      }
      append(sentence)
    }
  }

  private mutating func append(_ sentence: CoNLLUSentence) {
    var words: [RawWord] = []
    var tokens = sentence.multiwordTokens[...]
    var index = 0
    var spaceBefore = false
    while index < sentence.words.count {
      if spaceBefore { bytes.append(0x20) }
      if let token = tokens.first, token.words.lowerBound == index {
        tokens.removeFirst()
        let surface = Array(token.form.utf8)
        let start = bytes.count
        bytes.append(contentsOf: surface)
        let ranges = TreebankText.parts(of: token, sentence, at: start)
        for (part, range) in ranges.enumerated() { words.append(RawWord(range: range, continuesToken: part > 0)) }
        index = token.words.upperBound
        spaceBefore = !token.miscellaneous.contains("SpaceAfter=No")
      } else {
        let start = bytes.count
        bytes.append(contentsOf: sentence.words[index].form.utf8)
        words.append(RawWord(range: TextRange(start, bytes.count)))
        spaceBefore = !sentence.words[index].miscellaneous.contains("SpaceAfter=No")
        index += 1
      }
    }
    sentences.append(RawSentence(words: words))
  }

  /// Where the words of a multiword token lie: side by side where they spell it, else all of them on the whole token.
  private static func parts(
    of token: CoNLLUMultiwordToken, _ sentence: CoNLLUSentence, at start: Int
  ) -> [TextRange] {
    let forms = token.words.map { sentence.words[$0].form }
    let end = start + token.form.utf8.count
    guard forms.joined() == token.form else { return forms.map { _ in TextRange(start, end) } }
    var position = start
    return forms.map { form in
      defer { position += form.utf8.count }
      return TextRange(position, position + form.utf8.count)
    }
  }
}
