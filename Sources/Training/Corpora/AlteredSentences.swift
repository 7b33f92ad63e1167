import Linguistics

extension [CoNLLUSentence] {
  /// Copies of some sentences as headlines and careless writers have them: all capitals or none, no final stop.
  func altered() -> [CoNLLUSentence] {
    enumerated().compactMap { index, sentence in
      switch index % 16 {
      case 3: sentence.spelled { $0.uppercased() }.withoutFinalStop
      case 7: sentence.spelled { $0.lowercased() }
      case 11: sentence.withoutFinalStop
      default: nil
      }
    }
  }
}

extension CoNLLUSentence {
  fileprivate func spelled(_ change: (String) -> String) -> CoNLLUSentence {
    var copy = self
    for index in copy.words.indices { copy.words[index].form = change(words[index].form) }
    for index in copy.multiwordTokens.indices { copy.multiwordTokens[index].form = change(multiwordTokens[index].form) }
    return copy
  }

  fileprivate var withoutFinalStop: CoNLLUSentence {
    guard words.count > 2, let last = words.last, last.form == ".",
      !words.contains(where: { $0.head == words.count })
    else { return self }
    var copy = self
    copy.words.removeLast()
    return copy
  }
}
