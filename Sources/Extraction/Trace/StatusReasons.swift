import Linguistics
import RelationGraph

extension StatusReader {
  /// The words that lower the status of what a predicate states: cues beside it and what governs it.
  func reasons(at predicate: Int, status: Status) -> [TracedStatement.StatusReason] {
    guard status != .asserted else { return [] }
    let beside = sentence.children[predicate].filter {
      StatusReader.cueRelations.contains(sentence.base($0)) || isCueClitic($0)
    }
    let before = (max(0, predicate - 3)..<predicate).reversed().prefix {
      [.auxiliary, .adverb, .particle].contains(sentence.words[$0].upos)
    }
    var reasons: [TracedStatement.StatusReason] = []
    for word in Set(beside + before).sorted() {
      guard let cue = cue(at: word), cue != .emphasis, cue != .source else { continue }
      reasons.append(.cue(word: word, kind: cue.rawValue))
    }
    var word = predicate
    for _ in 0..<8 {
      guard let head = sentence.heads[word] else { break }
      if let content = content(at: head)?.content, content != .asserted {
        reasons.append(.governed(by: head, content: content.rawValue))
      }
      word = head
    }
    return reasons
  }
}
