/// Reads CoNLL-U text.
///
/// Empty nodes (`5.1`) are skipped; everything else is kept as written.
public struct CoNLLUReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// All sentences of a text.
  /// - Throws: ``CoNLLUError`` naming the line that is malformed.
  public func sentences(_ text: String) throws(CoNLLUError) -> [CoNLLUSentence] {
    var sentences: [CoNLLUSentence] = []
    var current = CoNLLUSentence()
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = String(Substring(line))
      if line.isEmpty || line == "\r" {
        if !current.words.isEmpty { sentences.append(current) }
        current = CoNLLUSentence()
      } else if line.hasPrefix("#") {
        current.comments.append(String(line.dropFirst().drop { $0 == " " }))
      } else {
        try read(line, number, into: &current)
      }
    }
    if !current.words.isEmpty { sentences.append(current) }
    return sentences
  }

  private func read(_ line: String, _ number: Int, into sentence: inout CoNLLUSentence) throws(CoNLLUError) {
    let columns = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard columns.count == 10 else {
      throw CoNLLUError(line: number, problem: .columns(columns.count))
    }
    func cell(_ index: Int) -> String { columns[index] == "_" ? "" : columns[index] }
    let id = columns[0]
    if id.contains(".") { return }
    if id.contains("-") {
      let ends = id.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] == sentence.words.count + 1, ends[1] > ends[0] else {
        throw CoNLLUError(line: number, problem: .identifier(id))
      }
      sentence.multiwordTokens.append(
        CoNLLUMultiwordToken(words: (ends[0] - 1)..<ends[1], form: columns[1], miscellaneous: cell(9)))
      return
    }
    guard Int(id) == sentence.words.count + 1 else { throw CoNLLUError(line: number, problem: .identifier(id)) }
    var word = CoNLLUWord(form: columns[1])
    word.lemma = columns[1] == "_" ? columns[2] : cell(2)
    word.upos = cell(3)
    word.xpos = cell(4)
    word.features = cell(5)
    if !cell(6).isEmpty {
      guard let head = Int(columns[6]), head >= 0 else {
        throw CoNLLUError(line: number, problem: .head(columns[6]))
      }
      word.head = head
    }
    word.relation = cell(7)
    word.enhanced = cell(8)
    word.miscellaneous = cell(9)
    sentence.words.append(word)
  }
}

/// A malformed line of CoNLL-U.
public struct CoNLLUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The 1-based line.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  /// The kinds of fault.
  public enum Problem: Hashable, Sendable {
    case columns(Int)
    case identifier(String)
    case head(String)
  }

  /// `line 3: 9 columns where CoNLL-U has 10`.
  public var description: String {
    switch problem {
    case .columns(let count): "line \(line): \(count) columns where CoNLL-U has 10"
    case .identifier(let id): "line \(line): the ID \(id) does not continue the sentence"
    case .head(let head): "line \(line): the head \(head) is no number"
    }
  }
}
