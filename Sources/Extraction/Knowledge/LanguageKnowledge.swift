import KnowledgeTables
import Linguistics
import RelationGraph

/// The tables of one language, read once.
struct LanguageKnowledge: Sendable {
  /// A post, rank or job that stands beside a name.
  struct Title: Sendable {
    enum Kind: String, Sendable { case state, organization, military, honorific, job, member, court, modifier }
    let kind: Kind
    let options: [String]
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
  private(set) var titles = PhraseTable<Title>()
  private(set) var agentNouns = PhraseTable<AgentNoun>()
  private(set) var descriptions = PhraseTable<Description>()
  private(set) var pronouns: [String: Pronoun] = [:]
  private(set) var kinship: [String: String] = [:]
  private(set) var cues = PhraseTable<Cue>()
  private(set) var nameWords: [String: [NameWord: Actor.Kind?]] = [:]
  private(set) var notNames = PhraseTable<Bool>()
  private(set) var grammar: [String: Set<String>] = [:]
  let times: TimeWords

  init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    self.language = language
    times = try TimeWords(language: language, knowledge: knowledge)
    let folder = language.code
    let titles = try knowledge.table("\(folder)/titles.tsv", columns: ["title", "kind", "options"])
    for row in titles.rows {
      guard let kind = Title.Kind(rawValue: row[1]) else { throw titles.error(row, "unknown kind '\(row[1])'") }
      self.titles.add(row[0], Title(kind: kind, options: options(row[2])))
    }
    self.titles.sortByLength()
    let nouns = try knowledge.table("\(folder)/agent-nouns.tsv", columns: ["noun", "kind"])
    for row in nouns.rows {
      guard let kind = AgentNoun(rawValue: row[1]) else { throw nouns.error(row, "unknown kind '\(row[1])'") }
      agentNouns.add(row[0], kind)
    }
    agentNouns.sortByLength()
    let descriptions = try knowledge.table("\(folder)/descriptions.tsv", columns: ["noun", "kinds", "options"])
    for row in descriptions.rows {
      var kinds: Set<Actor.Kind> = []
      for name in row.list(1) {
        guard let kind = Actor.Kind(rawValue: name) else { throw descriptions.error(row, "unknown kind '\(name)'") }
        kinds.insert(kind)
      }
      let flags = options(row[2])
      self.descriptions.add(
        row[0],
        Description(
          kinds: kinds, isPost: flags.contains("post"), namesTwo: flags.contains("two"),
          gender: flags.first { $0.hasPrefix("gender=") }.map { String($0.dropFirst(7)) }))
    }
    self.descriptions.sortByLength()
    for row in try knowledge.table("\(folder)/pronouns.tsv", columns: ["form", "number", "person", "kinds"]).rows {
      let kinds = row[3].lowercased()
      pronouns[row[0].lowercased()] = Pronoun(
        isPlural: row[1] != "sg", isSingular: row[1] != "pl", person: Int(row[2]) ?? 3,
        personsOnly: kinds.hasPrefix("person"), gender: gender(of: row[4].isEmpty ? kinds : row[4]))
    }
    for row in try knowledge.table("\(folder)/kinship.tsv", columns: ["noun", "options"]).rows {
      kinship[row[0].lowercased()] = row[1]
    }
    let cues = try knowledge.table("\(folder)/cues.tsv", columns: ["form", "cue", "options"])
    for row in cues.rows {
      guard let cue = Cue(rawValue: row[1]) else { throw cues.error(row, "unknown cue '\(row[1])'") }
      self.cues.add(row[0], cue)
    }
    self.cues.sortByLength()
    let words = try knowledge.table("\(folder)/name-words.tsv", columns: ["word", "kind", "options"])
    for row in words.rows {
      guard let role = NameWord(rawValue: row[1]) else { throw words.error(row, "unknown kind '\(row[1])'") }
      if role == .notAName {
        notNames.add(row[0], true)
      } else {
        nameWords[row[0].lowercased(), default: [:]][role] = .some(Actor.Kind(rawValue: row[2]))
      }
    }
    notNames.sortByLength()
    for row in try knowledge.table("\(folder)/grammar.tsv", columns: ["role", "words"]).rows {
      grammar[row[0], default: []].formUnion(row.list(1).map { $0.lowercased() })
    }
  }

  /// Whether a word plays a part in names.
  func isNameWord(_ role: NameWord, _ word: String) -> Bool { nameWords[word]?.keys.contains(role) ?? false }

  /// The kind of actor that a first or last word of an organisation's name tells; organisation where it tells none.
  func kind(of role: NameWord, _ word: String) -> Actor.Kind? {
    guard let told = nameWords[word]?[role] else { return nil }
    return told ?? .organization
  }

  /// Whether a word plays a grammatical role listed in the grammar table.
  func isA(_ role: String, _ word: String) -> Bool { grammar[role]?.contains(word) ?? false }
}

private func options(_ cell: String) -> [String] {
  cell.split { $0 == "," || $0 == "|" }.map { $0.filter { $0 != " " } }
}

private func gender(of cell: String) -> String? {
  if cell.contains("gender=f") { return "f" }
  return cell.contains("gender=m") ? "m" : nil
}
