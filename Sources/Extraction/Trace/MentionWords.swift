/// Words why a mention stands for its actor.
struct MentionWords {
  let text: String

  init(_ reason: TracedMention.Reason) {
    text =
      switch reason {
      case .listed("name"): "a listed name"
      case .listed("short"): "a listed short name"
      case .listed("demonym"): "listed, a people or adjective of the state"
      case .listed("capital"): "listed, the state's capital"
      case .listed("seat"): "listed, the government's seat"
      case .listed(let sense): "listed as \(sense)"
      case .fullName: "the name the article gives in full"
      case .shortForm(let name): "short form of \(name)"
      case .abbreviation(let name): "abbreviation beside \(name)"
      case .pronoun(let antecedent): "pronoun" + MentionWords.words(antecedent)
      case .description(let antecedent): "description" + MentionWords.words(antecedent)
      case .place: "a place"
      case .unresolved: "nothing safe to tell by"
      }
  }

  private static func words(_ antecedent: TracedMention.Antecedent?) -> String {
    antecedent.map { " of “\($0.text)” in sentence \($0.sentence + 1)" } ?? ", told by post or state"
  }
}
