import KnowledgeTables
import Linguistics
import RelationGraph

/// The tables of one language, read once; a class, so that the rules share it without copies.
final class LanguageKnowledge: Sendable {
  /// A post, rank or job that stands beside a name.
  struct Title: Sendable {
    enum Kind: String, Sendable { case state, organization, military, honorific, job, member, court, modifier }
    let kind: Kind
    let options: [String]

    /// The name of the body that the post's own name tells (`kapolri`: Polri).
    var body: String? { options.first { $0.hasPrefix("body=") }.map { String($0.dropFirst(5)) } }
  }

  /// A noun that stands for an actor told before.
  struct Description: Sendable {
    let kinds: Set<Actor.Kind>
    let isPost: Bool
    let namesTwo: Bool
    let gender: String?
  }

  /// A pronoun that may stand for an actor.
  struct Pronoun: Sendable {
    let isPlural: Bool
    let isSingular: Bool
    let person: Int
    let personsOnly: Bool
    let gender: String?
  }

  /// A noun through which its owner acts or is acted upon.
  enum AgentNoun: String, Sendable { case government, officials, force, members, utterance, asset }

  /// A word that changes the status of what is said.
  enum Cue: String, Sendable {
    case negation, future, plan, possibility, obligation, condition, purpose, allegation, source, doubt, emphasis
    case counterfactual
  }

  /// The part a word plays inside names.
  enum NameWord: String, Sendable {
    case organizationHead = "org-head"
    case organizationTail = "org-tail"
    case particle, connector
    case notAName = "not-a-name"
  }

  let language: Language
  let titles: PhraseTable<Title>
  let agentNouns: PhraseTable<AgentNoun>
  let descriptions: PhraseTable<Description>
  let pronouns: [String: Pronoun]
  let kinship: [String: String]
  let cues: PhraseTable<Cue>
  let nameWords: [String: [NameWord: Actor.Kind?]]
  let notNames: PhraseTable<Bool>
  let grammar: [String: Set<String>]
  let times: TimeWords

  init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    self.language = language
    times = try TimeWords(language: language, knowledge: knowledge)
    let folder = language.code
    titles = try PhraseTable(knowledge.table("\(folder)/titles.tsv", columns: ["title", "kind", "options"])) { row in
      Title.Kind(rawValue: row[1]).map { Title(kind: $0, options: options(row[2])) }
    }
    agentNouns = try PhraseTable(knowledge.table("\(folder)/agent-nouns.tsv", columns: ["noun", "kind"])) { row in
      AgentNoun(rawValue: row[1])
    }
    cues = try PhraseTable(knowledge.table("\(folder)/cues.tsv", columns: ["form", "cue", "options"])) { row in
      Cue(rawValue: row[1])
    }
    let noted = try knowledge.table("\(folder)/descriptions.tsv", columns: ["noun", "kinds", "options"])
    var descriptions = PhraseTable<Description>()
    for row in noted.rows {
      var kinds: Set<Actor.Kind> = []
      for name in row.list(1) {
        guard let kind = Actor.Kind(rawValue: name) else { throw noted.error(row, "unknown kind '\(name)'") }
        kinds.insert(kind)
      }
      let flags = options(row[2])
      descriptions.add(
        row[0],
        Description(
          kinds: kinds, isPost: flags.contains("post"), namesTwo: flags.contains("two"),
          gender: flags.first { $0.hasPrefix("gender=") }.map { String($0.dropFirst(7)) }))
    }
    self.descriptions = descriptions
    var pronouns: [String: Pronoun] = [:]
    for row in try knowledge.table("\(folder)/pronouns.tsv", columns: ["form", "number", "person", "kinds"]).rows {
      let kinds = row[3].lowercased()
      pronouns[row[0].lowercased()] = Pronoun(
        isPlural: row[1] != "sg", isSingular: row[1] != "pl", person: Int(row[2]) ?? 3,
        personsOnly: kinds.hasPrefix("person"), gender: gender(of: row[4].isEmpty ? kinds : row[4]))
    }
    self.pronouns = pronouns
    var kinship: [String: String] = [:]
    for row in try knowledge.table("\(folder)/kinship.tsv", columns: ["noun", "options"]).rows {
      kinship[row[0].lowercased()] = row[1]
    }
    self.kinship = kinship
    let words = try knowledge.table("\(folder)/name-words.tsv", columns: ["word", "kind", "options"])
    var nameWords: [String: [NameWord: Actor.Kind?]] = [:]
    var notNames = PhraseTable<Bool>()
    for row in words.rows {
      guard let role = NameWord(rawValue: row[1]) else { throw words.error(row, "unknown kind '\(row[1])'") }
      if role == .notAName {
        notNames.add(row[0], true)
      } else {
        nameWords[row[0].lowercased(), default: [:]][role] = .some(Actor.Kind(rawValue: row[2]))
      }
    }
    self.nameWords = nameWords
    self.notNames = notNames
    var grammar: [String: Set<String>] = [:]
    for row in try knowledge.table("\(folder)/grammar.tsv", columns: ["role", "words"]).rows {
      grammar[row[0], default: []].formUnion(row.list(1).map { $0.lowercased() })
    }
    self.grammar = grammar
  }

  /// Whether a word plays a part in names.
  func isNameWord(_ role: NameWord, _ word: String) -> Bool { nameWords[word]?.keys.contains(role) ?? false }

  /// The kind of actor that a first or last word of an organisation's name tells; organisation where it tells none.
  func kind(of role: NameWord, _ word: String) -> Actor.Kind? {
    guard let told = nameWords[word]?[role] else { return nil }
    return told ?? .organization
  }

  /// By what a word is looked up among the frames: its lemma in English, its form elsewhere.
  func predicateKey(_ word: Int, in sentence: SentenceView) -> String {
    language == .english ? sentence.words[word].lemma.lowercased() : sentence.lower[word]
  }

  /// Whether a word plays a grammatical role listed in the grammar table.
  func isA(_ role: String, _ word: String) -> Bool { grammar[role]?.contains(word) ?? false }
}

private func options(_ cell: String) -> [String] {
  cell.split { $0 == "," || $0 == "|" }.map { $0.split(separator: " ").joined(separator: " ") }
}

private func gender(of cell: String) -> String? {
  if cell.contains("gender=f") { return "f" }
  return cell.contains("gender=m") ? "m" : nil
}
