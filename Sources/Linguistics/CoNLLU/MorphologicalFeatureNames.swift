extension MorphologicalFeatures: CustomStringConvertible {
  /// The features as CoNLL-U writes them, sorted: `Number=Sing|Person=3`; empty when there are none.
  public var description: String {
    MorphologicalFeatures.names.filter { contains($0.feature) }.map(\.name).joined(separator: "|")
  }

  /// The features of a CoNLL-U column that Simpul knows; others are left out.
  public init(conllu column: some StringProtocol) {
    self = []
    for name in column.split(separator: "|") {
      for known in MorphologicalFeatures.names where known.name == name { insert(known.feature) }
    }
  }

  private static let names: [(name: String, feature: MorphologicalFeatures)] = [
    ("Clitic=Yes", .clitic), ("Definite=Def", .definite), ("Mood=Imp", .imperative), ("Number=Plur", .plural),
    ("Number=Sing", .singular), ("Person=1", .firstPerson), ("Person=2", .secondPerson), ("Person=3", .thirdPerson),
    ("Polarity=Neg", .polarityNegative), ("Poss=Yes", .possessive), ("PronType=Int", .interrogative),
    ("PronType=Rel", .relative), ("Reflex=Yes", .reflexive), ("Tense=Past", .past), ("Tense=Pres", .present),
    ("VerbForm=Fin", .finite), ("VerbForm=Ger", .gerund), ("VerbForm=Inf", .infinitive), ("VerbForm=Part", .participle),
    ("Voice=Act", .voiceActive), ("Voice=Pass", .voicePassive),
  ]
}
