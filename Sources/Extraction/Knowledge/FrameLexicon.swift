import KnowledgeTables
import Linguistics
import RelationGraph

/// The frames of one language, by the head word of their predicate; a class, so that the rules share it without copies.
final class FrameLexicon: Sendable {
  /// The grammatical class a frame's head belongs to.
  enum Category: Sendable { case verb, noun, adjective }

  /// A frame with the voice its head's form shows.
  struct Reading: Sendable {
    let frame: Int
    let voice: Voice
  }

  /// How a verb form maps surface subject and object to the frame's.
  enum Voice: Sendable, Hashable { case active, passive, bare, unmarked }

  let frames: FrameList
  private let verbs: VerbIndex
  private let nouns: [String: [Reading]]
  private let adjectives: [String: [Reading]]
  private let lightForms: Set<String>
  private let receivingForms: Set<String>

  init(language: Language, knowledge: KnowledgeFolder, morphology: VerbParadigm) throws(TableError) {
    let classes = try WordClasses(language: language, knowledge: knowledge)
    let table = try knowledge.table(
      "\(language.code)/frames.tsv",
      columns: ["predicate", "pos", "type", "actor", "recipient", "mode", "context", "options"])
    var comitatives: Set<Frame.Role> = []
    var lightForms: Set<String> = []
    var receivingForms: Set<String> = []
    for row in try knowledge.table("\(language.code)/grammar.tsv", columns: ["role", "words"]).rows
    where ["light-verb", "receiving-verb", "comitative", "between"].contains(row[0]) {
      if row[0] == "comitative" || row[0] == "between" {
        comitatives.formUnion(row.list(1).map { .preposition($0) })
        continue
      }
      for verb in row.list(1) {
        let forms = morphology.forms(of: verb).map(\.form)
        if row[0] == "light-verb" { lightForms.formUnion(forms) } else { receivingForms.formUnion(forms) }
      }
    }
    var verbs = VerbIndex(capacity: table.rows.count)
    var nouns: [String: [Reading]] = [:]
    var adjectives: [String: [Reading]] = [:]
    for (frame, row) in table.rows.enumerated() {
      let position = row.withCell(0) { String(decoding: $0.prefix { $0 != 0x20 }, as: UTF8.self) }
      let heads = position.isEmpty ? [] : classes.alternatives(position)
      guard !heads.isEmpty else { throw table.error(row, "no predicate") }
      for (place, head) in heads.enumerated() {
        switch row[1] {
        case "v": verbs.add(head, frame: frame, place: place, morphology)
        case "n": nouns[head, default: []].append(Reading(frame: frame, voice: .unmarked))
        case "a": adjectives[head, default: []].append(Reading(frame: frame, voice: .unmarked))
        default: throw table.error(row, "pos should be v, n or a, found '\(row[1])'")
        }
      }
    }
    frames = try FrameList(table, FrameReader(classes: classes, comitatives: comitatives))
    self.verbs = verbs
    self.nouns = nouns
    self.adjectives = adjectives
    self.lightForms = lightForms
    self.receivingForms = receivingForms
  }

  /// Whether a verb form, or lemma where verbs are looked up by lemma, only carries the noun it governs.
  func isLight(_ key: String) -> Bool { lightForms.contains(key) }

  /// Whether the subject of a verb form receives what its object names (`menerima`, `get`).
  func isReceiving(_ key: String) -> Bool { receivingForms.contains(key) }

  /// The readings of a word by form or lemma.
  func readings(_ category: Category, _ key: String) -> [Reading] {
    switch category {
    case .verb: verbs.readings(of: key)
    case .noun: nouns[key] ?? []
    case .adjective: adjectives[key] ?? []
    }
  }
}
