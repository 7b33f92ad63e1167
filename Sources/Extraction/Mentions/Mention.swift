import NewsText
import RelationGraph

/// A stretch of a sentence that names, describes or points to an actor.
struct Mention: Sendable {
  /// How the stretch stands for its actor.
  enum Form: Sendable {
    case name(Name)
    case description(LanguageKnowledge.Description)
    case pronoun(LanguageKnowledge.Pronoun)
  }

  /// A name and what is known of it from the gazetteer, the recogniser and its words.
  struct Name: Sendable {
    let text: String
    /// The gazetteer entry, when the name is listed there.
    var entry: Int?
    let sense: Gazetteer.Sense
    /// The kind of actor as far as the words tell; nil for a place or when nothing tells.
    var kind: Actor.Kind?
    var isPlace: Bool
    /// The index in the sentence's mentions of the full name this one abbreviates in brackets.
    var abbreviates: Int?
    /// Whether it is only the word that begins names of organisations (`Fraksi`), which may shorten one but names none.
    var isGeneric = false
  }

  let sentence: Int
  /// The words of the mention.
  let words: Range<Int>
  /// The word by which the mention hangs in the tree.
  let head: Int
  var form: Form
  /// Whether a description is marked as known (`the`, `itu`).
  let isDefinite: Bool
  let range: TextRange

  var name: Name? {
    if case .name(let name) = form { return name }
    return nil
  }

  var isPronoun: Bool {
    if case .pronoun = form { return true }
    return false
  }
}

/// A post, rank or job named in a sentence, with or without its holder.
struct TitleMention: Sendable {
  let words: Range<Int>
  let kind: LanguageKnowledge.Title.Kind
  let isFormer: Bool
  /// Whether the post is only sought.
  let isCandidate: Bool
  /// Whether a job is one of public service, which its holder has in a state.
  let isPublic: Bool
  /// Whether the post is over a city, regency or province.
  let isTerritorial: Bool
  /// The name of the body that the post's own name tells.
  let body: String?
  let text: String
}

/// What the mention finder saw in one sentence.
struct SentenceMentions: Sendable {
  var mentions: [Mention] = []
  var titles: [TitleMention] = []
  /// For each word the index of the mention that covers it.
  var mentionOfWord: [Int?] = []
  /// For each word the index of the title that covers it.
  var titleOfWord: [Int?] = []
}
