import KnowledgeTables
import RelationGraph

/// Reads rows as frames.
struct FrameReader: Sendable {
  private let classes: WordClasses
  /// The roles whose party acts together with the actor.
  private let comitatives: Set<Frame.Role>
  private var slots: [String: Frame.Slot] = [:]
  private var cells = FrameCells()

  init(classes: WordClasses, comitatives: Set<Frame.Role>) {
    self.classes = classes
    self.comitatives = comitatives
  }

  mutating func frame(_ table: KnowledgeTable, _ row: TableRow) throws(TableError) -> Frame {
    let type = cells.type(row[2])
    guard type != nil || row[2] == "-" else { throw table.error(row, "unknown type '\(row[2])'") }
    let recipients = cells.roles(row[4])
    var isReciprocal = type != nil && recipients.contains { comitatives.contains($0) }
    var questionsWitness = false
    var content: Frame.Content?
    var status: Status?
    var types: [Frame.Circumstance: RelationType] = [:]
    for option in FrameCells.parts(row[7], at: ",") {
      if option == "reciprocal" {
        isReciprocal = true
      } else if option == "witness" {
        questionsWitness = true
      } else if option.hasPrefix("content="), let value = Frame.Content(rawValue: String(option.dropFirst(8))) {
        content = value
      } else if option.hasPrefix("status="), let value = Status(rawValue: String(option.dropFirst(7))) {
        status = value
      } else if let (circumstance, type) = FrameReader.circumstantialType(option) {
        types[circumstance] = type
      } else {
        throw table.error(row, "unknown option '\(option)'")
      }
    }
    let predicate = row[0]
    return Frame(
      predicate: predicate, type: type, actor: cells.roles(row[3]), recipient: recipients,
      slots: predicate.split(separator: " ").dropFirst().map { slot(String($0)) },
      mode: row[5].isEmpty ? nil : row[5], contexts: FrameCells.parts(row[6], at: ",|/"),
      isReciprocal: isReciprocal, content: content, status: status, questionsWitness: questionsWitness, types: types,
      line: row.line)
  }

  private mutating func slot(_ position: String) -> Frame.Slot {
    if let known = slots[position] { return known }
    let slot = Frame.Slot(classes.alternatives(position))
    slots[position] = slot
    return slot
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
