import KnowledgeTables
import NewsText

/// Splits text into sentences, surface tokens and syntactic words with two trained classifiers.
///
/// Blanks always separate tokens and an empty line always ends a sentence; what else does is learnt from treebanks.
public struct Tokenizer: Sendable {
  /// A sentence longer than this many words is cut, so that the time for it stays bounded.
  package static let longestSentence = 400

  private let model: KnowledgeFile
  private let abbreviations: WordList
  private let clitics: WordList

  /// Loads a language's model, which is read in place, and its tables.
  /// - Throws: ``KnowledgeTables/TableError`` when one is missing or malformed.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    let path = "\(language.code)/tokenizer.model"
    model = try knowledge.file(path)
    (abbreviations, clitics) = try Tokenizer.lists(language, knowledge)
    guard model.withBytes({ Tokenizer.models($0) }) != nil else {
      throw TableError(table: path, line: 0, problem: .invalid("not a tokeniser model"))
    }
  }

  /// A tokeniser with a model that was just learnt.
  package init(language: Language, knowledge: KnowledgeFolder, model bytes: [UInt8]) throws(TableError) {
    model = KnowledgeFile(path: "\(language.code)/tokenizer.model", replaced: bytes)
    (abbreviations, clitics) = try Tokenizer.lists(language, knowledge)
  }

  package static func lists(_ language: Language, _ knowledge: KnowledgeFolder) throws(TableError) -> (
    WordList, WordList
  ) {
    let abbreviations = try knowledge.table("\(language.code)/abbreviations.tsv", columns: ["form"])
    let clitics = try knowledge.table("\(language.code)/clitics.tsv", columns: ["form"])
    return (WordList(abbreviations, column: 0), WordList(clitics, column: 0))
  }

  /// The sentences in a range of UTF-8 text.
  public func sentences(_ bytes: UnsafeBufferPointer<UInt8>, in range: TextRange) -> [RawSentence] {
    model.withBytes { file in
      guard let (boundaries, ends) = Tokenizer.models(file) else { return [] }
      var run = TokenizerRun(bytes: bytes, abbreviations: abbreviations, clitics: clitics)
      return run.sentences(range, boundaries, ends)
    }
  }

  /// The boundary model and the sentence model that follows it in the file.
  private static func models(_ file: UnsafeRawBufferPointer) -> (LinearModel, LinearModel)? {
    guard let first = LinearModel(file), first.byteCount < file.count,
      let second = LinearModel(UnsafeRawBufferPointer(rebasing: file[first.byteCount...]))
    else { return nil }
    return (first, second)
  }
}

/// The work of the tokeniser on one text.
package struct TokenizerRun: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var boundary: BoundaryFeatures
  private let ending: SentenceFeatures
  private let abbreviations: WordList
  private var features = FeatureList(capacity: 40)
  private let scores = UnsafeMutablePointer<Int32>.allocate(capacity: 8)

  package init(bytes: UnsafeBufferPointer<UInt8>, abbreviations: WordList, clitics: WordList) {
    self.bytes = bytes
    self.abbreviations = abbreviations
    boundary = BoundaryFeatures(abbreviations: abbreviations, clitics: clitics)
    ending = SentenceFeatures(abbreviations: abbreviations)
  }

  deinit { scores.deallocate() }

  package mutating func sentences(_ range: TextRange, _ boundaries: LinearModel, _ ends: LinearModel) -> [RawSentence] {
    var sentences: [RawSentence] = []
    var paragraph: [RawWord] = []
    var position = range.start
    while position < range.end {
      let chunk = nextChunk(from: position, to: range.end)
      if chunk.blankLine, !paragraph.isEmpty {
        split(paragraph, ends, into: &sentences)
        paragraph.removeAll(keepingCapacity: true)
      }
      if chunk.start < chunk.end { tokenize(chunk.start, chunk.end, boundaries, into: &paragraph) }
      position = chunk.end
    }
    if !paragraph.isEmpty { split(paragraph, ends, into: &sentences) }
    return sentences
  }

  /// The next run of bytes without blanks, and whether an empty line stands before it.
  private func nextChunk(from start: Int, to end: Int) -> (start: Int, end: Int, blankLine: Bool) {
    var position = start
    var newlines = 0
    while position < end {
      let length = blankLength(position, end)
      if length == 0 { break }
      if bytes[position] == 0x0A { newlines += 1 }
      position += length
    }
    var last = position
    while last < end, blankLength(last, end) == 0 { last += 1 }
    return (position, last, newlines > 1)
  }

  /// The length of the blank at a place; 0 when there is none.
  @inline(__always)
  private func blankLength(_ position: Int, _ end: Int) -> Int {
    let byte = bytes[position]
    switch byte {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return position + 1 < end && (bytes[position + 1] == 0xA0 || bytes[position + 1] == 0x85) ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      guard position + 2 < end else { return 0 }
      let low = UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
      let kind = CharacterClass(UInt32(byte & 0xF) << 12 | low)
      return kind == .blank || kind == .newline ? 3 : 0
    default: return 0
    }
  }

  private mutating func tokenize(_ start: Int, _ end: Int, _ model: LinearModel, into words: inout [RawWord]) {
    boundary.read(bytes, from: start, to: end)
    var last = 0
    var continues = false
    for index in 1..<max(boundary.count, 1) where boundary.isCandidate(index, bytes) {
      boundary.describe(index, lastBoundary: last, bytes, into: &features)
      let decision = model.best(features, scores: scores)
      if decision == BoundaryFeatures.Decision.none.rawValue, !isNameBeforeStop(from: last, to: index, end) { continue }
      let range = TextRange(boundary.offset(last), boundary.offset(index))
      words.append(RawWord(range: range, continuesToken: continues))
      continues = decision == BoundaryFeatures.Decision.clitic.rawValue
      last = index
    }
    words.append(RawWord(range: TextRange(boundary.offset(last), end), continuesToken: continues))
  }

  /// Whether a short name ends a sentence here: `Kim Jong Un. Dalam`. The treebanks have abbreviations of that shape
  /// (`Dr.`, `No.`), but those are listed or have no vowel.
  private func isNameBeforeStop(from first: Int, to index: Int, _ end: Int) -> Bool {
    let (start, stop) = (boundary.offset(first), boundary.offset(index))
    guard stop - start == 2, stop + 1 == end, bytes[stop] == 0x2E else { return false }
    let (capital, small) = (bytes[start], bytes[start + 1])
    guard (0x41...0x5A).contains(capital), (0x61...0x7A).contains(small) else { return false }
    let hasVowel = [capital | 0x20, small].contains { [0x61, 0x65, 0x69, 0x6F, 0x75].contains($0) }
    return hasVowel && !abbreviations.contains(bytes[start..<end])
  }

  private mutating func split(_ words: [RawWord], _ model: LinearModel, into sentences: inout [RawSentence]) {
    var start = 0
    var quoteOpen = false
    for index in words.indices {
      if ending.kind(words[index], bytes) == .quote { quoteOpen.toggle() }
      let isLast = index == words.count - 1
      let whole = isLast || !words[index + 1].continuesToken
      var ends = isLast || (whole && index - start + 1 >= Tokenizer.longestSentence)
      if !ends, whole, ending.isCandidate(index, words, bytes) {
        ending.describe(index, sentenceStart: start, quoteOpen: quoteOpen, words, bytes, into: &features)
        ends = model.best(features, scores: scores) == 1
      }
      if ends {
        sentences.append(RawSentence(words: Array(words[start...index])))
        start = index + 1
        quoteOpen = false
      }
    }
  }
}
