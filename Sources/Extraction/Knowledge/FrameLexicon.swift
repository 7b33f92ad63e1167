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

  /// A verb of which a word may be a form.
  private struct VerbForm: Sendable {
    let verb: Int
    let voice: Voice
  }

  /// A frame that a verb heads, and the verb's place among the heads its row lists.
  private struct VerbFrame: Sendable {
    let frame: Int
    let place: Int
  }

  let frames: [Frame]
  private let verbs: [String: [VerbForm]]
  /// By verb: its frames in the order of the table. Apart from the forms, of which a verb has a dozen.
  private let framesOfVerb: [[VerbFrame]]
  private let nouns: [String: [Reading]]
  private let adjectives: [String: [Reading]]
  private let lightForms: Set<String>
  private let receivingForms: Set<String>

  init(language: Language, knowledge: KnowledgeFolder, morphology: VerbParadigm) throws(TableError) {
    let classes = try FrameLexicon.readClasses(language, knowledge)
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
    var frames: [Frame] = []
    frames.reserveCapacity(table.rows.count)
    var verbs: [String: [VerbForm]] = [:]
    verbs.reserveCapacity(4 * table.rows.count)
    var framesOfVerb: [[VerbFrame]] = []
    var verbOfHead: [String: Int] = [:]
    var nouns: [String: [Reading]] = [:]
    var adjectives: [String: [Reading]] = [:]
    var slots: [String: Frame.Slot] = [:]
    var cells = FrameCells()
    for row in table.rows {
      let positions = row[0].utf8.split(separator: 0x20).map { String(Substring($0)) }
      let heads = positions.first.map { FrameLexicon.alternatives($0, classes) } ?? []
      guard !heads.isEmpty else { throw table.error(row, "no predicate") }
      let index = frames.count
      let following = positions.dropFirst().map { position in
        if let known = slots[position] { return known }
        let slot = Set(FrameLexicon.alternatives(position, classes))
        slots[position] = slot
        return slot
      }
      frames.append(try FrameLexicon.frame(table, row, slots: following, comitatives: comitatives, &cells))
      for (place, head) in heads.enumerated() {
        switch row[1] {
        case "v":
          let verb = verbOfHead[head] ?? framesOfVerb.count
          if verb == framesOfVerb.count {
            verbOfHead[head] = verb
            framesOfVerb.append([])
            for form in morphology.forms(of: head) {
              verbs[form.form, default: []].append(VerbForm(verb: verb, voice: form.voice))
            }
          }
          framesOfVerb[verb].append(VerbFrame(frame: index, place: place))
        case "n": nouns[head, default: []].append(Reading(frame: index, voice: .unmarked))
        case "a": adjectives[head, default: []].append(Reading(frame: index, voice: .unmarked))
        default: throw table.error(row, "pos should be v, n or a, found '\(row[1])'")
        }
      }
    }
    self.frames = frames
    self.verbs = verbs
    self.framesOfVerb = framesOfVerb
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
    case .verb: verbs[key].map(readings(of:)) ?? []
    case .noun: nouns[key] ?? []
    case .adjective: adjectives[key] ?? []
    }
  }

  /// The readings of a verb form, in the order of the table.
  private func readings(of forms: [VerbForm]) -> [Reading] {
    if forms.count == 1 {
      return framesOfVerb[forms[0].verb].map { Reading(frame: $0.frame, voice: forms[0].voice) }
    }
    return forms.flatMap { form in framesOfVerb[form.verb].map { ($0, form.voice) } }
      .sorted { ($0.0.frame, $0.0.place) < ($1.0.frame, $1.0.place) }
      .map { Reading(frame: $0.0.frame, voice: $0.1) }
  }

  private static func alternatives(_ word: String, _ classes: [String: [String]]) -> [String] {
    word.utf8.split(separator: 0x2F).flatMap { part -> [String] in
      part.first == 0x40 ? classes[String(Substring(part.dropFirst()))] ?? [] : [Substring(part).lowercased()]
    }
  }

  private static func readClasses(
    _ language: Language, _ knowledge: KnowledgeFolder
  ) throws(TableError) -> [String: [String]] {
    var classes: [String: [String]] = [:]
    for row in try knowledge.table("\(language.code)/word-classes.tsv", columns: ["class", "words"]).rows {
      for phrase in row.list(1) {
        guard let word = phrase.lowercased().split(separator: " ").first else { continue }
        classes[row[0], default: []].append(String(word))
      }
    }
    return classes
  }

  private static func frame(
    _ table: KnowledgeTable, _ row: TableRow, slots: [Frame.Slot], comitatives: Set<Frame.Role>,
    _ cells: inout FrameCells
  ) throws(TableError) -> Frame {
    let type = cells.type(row[2])
    guard type != nil || row[2] == "-" else { throw table.error(row, "unknown type '\(row[2])'") }
    let recipients = cells.roles(row[4])
    var isReciprocal = type != nil && recipients.contains { comitatives.contains($0) }
    var content: Frame.Content?
    var status: Status?
    var types: [Frame.Circumstance: RelationType] = [:]
    for option in FrameCells.parts(row[7], at: ",") {
      if option == "reciprocal" {
        isReciprocal = true
      } else if option.hasPrefix("content="), let value = Frame.Content(rawValue: String(option.dropFirst(8))) {
        content = value
      } else if option.hasPrefix("status="), let value = Status(rawValue: String(option.dropFirst(7))) {
        status = value
      } else if let (circumstance, type) = circumstantialType(option) {
        types[circumstance] = type
      } else {
        throw table.error(row, "unknown option '\(option)'")
      }
    }
    return Frame(
      predicate: row[0], type: type, actor: cells.roles(row[3]), recipient: recipients, slots: slots,
      mode: row[5].isEmpty ? nil : row[5],
      contexts: FrameCells.parts(row[6], at: ",|/"),
      isReciprocal: isReciprocal, content: content, status: status, types: types, line: row.line)
  }

  /// `official=ACCUSE`: the type a frame has when the parties are of a certain sort.
  private static func circumstantialType(_ option: String) -> (Frame.Circumstance, RelationType)? {
    let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let circumstance = Frame.Circumstance(rawValue: parts[0]),
      let type = RelationType(parts[1])
    else { return nil }
    return (circumstance, type)
  }
}
