import Linguistics
import RelationGraph

/// Finds who is questioned as a witness only, whom an investigation does not accuse.
extension StatementReader {
  /// The actors whom a sentence tells to be witnesses.
  func witnesses() -> [Int] {
    sentence.words.indices.flatMap { word in
      fittingReadings(word).flatMap { reading, category -> [Int] in
        let frame = frames.frames[reading.frame]
        guard frame.questionsWitness else { return [] }
        return firstResolved(frame.recipient, clause(for: reading, category, at: word), word, .target)
      }
    }
  }
}

extension [Statement] {
  /// Takes away what an article tells of the questioning of people who are witnesses by another of its sentences.
  mutating func dropQuestioning(of witnesses: Set<Int>, _ frames: FrameLexicon, _ knowledge: LanguageKnowledge) {
    removeAll { statement in
      guard statement.type.name == "ACCUSE", witnesses.contains(statement.recipient) else { return false }
      switch statement.origin {
      case .verb(let index), .noun(let index):
        let words = frames.frames[index].predicate.lowercased().split { $0 == " " || $0 == "/" }
        return words.first.map { knowledge.isA("questioning", String($0)) } ?? false
      default: return false
      }
    }
  }
}
