import Extraction

/// Why a relation or an actor is there.
struct Explanation: Encodable {
  /// A name or a word that points to an actor, with why it is taken for it.
  struct Name: Encodable {
    let text: String
    var count: Int
    let reason: String
    /// The longer name, or the sense in which a table lists it.
    let of: String?
  }

  /// Why actors of articles were taken for one in the store.
  struct Merge: Encodable {
    let names: [String]
    /// A rule's reason, or `correction`.
    let reason: String
    /// What they have in common.
    let detail: String
    /// In how many articles.
    let articles: Int
  }

  var relation: String?
  var actor: String?
  /// For a terminal of 100 columns.
  var text: String?
  var names: [Name] = []
  var merges: [Merge] = []

  /// Counts a mention under its words and its reason.
  static func count(_ mention: TracedMention, in names: inout [Name]) {
    let (reason, of) = words(mention.reason)
    if let place = names.firstIndex(where: { $0.text == mention.text && $0.reason == reason && $0.of == of }) {
      names[place].count += 1
    } else {
      names.append(Name(text: mention.text, count: 1, reason: reason, of: of))
    }
  }

  private static func words(_ reason: TracedMention.Reason) -> (String, of: String?) {
    switch reason {
    case .listed(let sense): ("listed", sense)
    case .fullName: ("full-name", nil)
    case .shortForm(let name): ("short-form", name)
    case .abbreviation(let name): ("abbreviation", name)
    case .pronoun(let antecedent): ("pronoun", antecedent?.text)
    case .description(let antecedent): ("description", antecedent?.text)
    case .place: ("place", nil)
    case .unresolved: ("unresolved", nil)
    }
  }
}
