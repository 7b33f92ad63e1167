import KnowledgeTables
import Linguistics
import NewsText

/// Learns the tokeniser's two classifiers from treebanks.
public struct TokenizerTrainer {
  private let abbreviations: WordList
  private let clitics: WordList
  private let passes = 8
  private let margin: Int32 = 16

  /// Loads the language's tables.
  public init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    (abbreviations, clitics) = try Tokenizer.lists(language, knowledge)
  }

  /// The bytes of `tokenizer.model`.
  public func train(_ texts: [TreebankText]) -> [UInt8] {
    boundaryModel(texts) + sentenceModel(texts)
  }

  private func boundaryModel(_ texts: [TreebankText]) -> [UInt8] {
    let trainer = PerceptronTrainer(logRows: 15, classCount: 3)
    var boundary = BoundaryFeatures(abbreviations: abbreviations, clitics: clitics)
    var features = FeatureList(capacity: 40)
    for _ in 0..<passes {
      for text in texts {
        text.bytes.withUnsafeBufferPointer { bytes in
          for sentence in text.sentences {
            for chunk in chunks(sentence) {
              boundary.read(bytes, from: chunk[0].range.start, to: chunk[chunk.count - 1].range.end)
              var next = 1
              var last = 0
              for index in 1..<max(boundary.count, 1)
              where boundary.isCandidate(index, bytes) {
                while next < chunk.count, chunk[next].range.start < boundary.offset(index) { next += 1 }
                let isGold = next < chunk.count && chunk[next].range.start == boundary.offset(index)
                let truth: BoundaryFeatures.Decision = !isGold ? .none : chunk[next].continuesToken ? .clitic : .token
                boundary.describe(index, lastBoundary: last, bytes, into: &features)
                let guess = trainer.predict(features, truth: truth.rawValue)
                trainer.update(features, truth: truth.rawValue, guess: guess)
                if truth != .none { last = index }
              }
            }
          }
        }
      }
    }
    return trainer.model()
  }

  /// The sentence's words in groups that touch.
  private func chunks(_ sentence: RawSentence) -> [[RawWord]] {
    var chunks: [[RawWord]] = []
    for word in sentence.words {
      if let last = chunks.last?.last, last.range.end >= word.range.start {
        chunks[chunks.count - 1].append(word)
      } else {
        chunks.append([word])
      }
    }
    return chunks
  }

  private func sentenceModel(_ texts: [TreebankText]) -> [UInt8] {
    let trainer = PerceptronTrainer(logRows: 16, classCount: 2)
    let ending = SentenceFeatures(abbreviations: abbreviations)
    var features = FeatureList(capacity: 40)
    for _ in 0..<2 * passes {
      for text in texts {
        text.bytes.withUnsafeBufferPointer { bytes in
          let words = text.sentences.flatMap(\.words)
          var ends = Set<Int>()
          var total = 0
          for sentence in text.sentences {
            total += sentence.words.count
            ends.insert(total - 1)
          }
          var start = 0
          var quoteOpen = false
          for index in words.indices.dropLast() {
            if ending.kind(words[index], bytes) == .quote { quoteOpen.toggle() }
            let isEnd = ends.contains(index)
            let paragraphEnds = bytes[words[index].range.end] == 0x0A
            if !paragraphEnds, !words[index + 1].continuesToken, ending.isCandidate(index, words, bytes) {
              ending.describe(
                index, sentenceStart: start, quoteOpen: quoteOpen, words, bytes, into: &features)
              let truth = isEnd ? 1 : 0
              let guess = trainer.predict(features, truth: truth, margin: margin)
              trainer.update(features, truth: truth, guess: guess)
            }
            if isEnd {
              start = index + 1
              quoteOpen = false
            }
          }
        }
      }
    }
    return trainer.model()
  }
}
