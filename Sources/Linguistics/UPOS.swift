/// The universal parts of speech (Universal Dependencies, version 2).
public enum UPOS: UInt8, Sendable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinatingConjunction, determiner, interjection, noun, numeral
  case particle, pronoun, properNoun, punctuation, subordinatingConjunction, symbol, verb, other

  /// The tag as written in CoNLL-U: `ADJ`.
  public var tag: String {
    switch self {
    case .adjective: "ADJ"
    case .adposition: "ADP"
    case .adverb: "ADV"
    case .auxiliary: "AUX"
    case .coordinatingConjunction: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun: "NOUN"
    case .numeral: "NUM"
    case .particle: "PART"
    case .pronoun: "PRON"
    case .properNoun: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinatingConjunction: "SCONJ"
    case .symbol: "SYM"
    case .verb: "VERB"
    case .other: "X"
    }
  }

  /// The part of speech of a CoNLL-U tag.
  public init?(tag: String) {
    guard let match = UPOS.allCases.first(where: { $0.tag == tag }) else { return nil }
    self = match
  }
}
