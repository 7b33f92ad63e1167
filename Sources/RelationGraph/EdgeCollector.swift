/// Joins relations of one type between the same actors: direction does not matter where the type is mutual.
///
/// A joined relation has the strongest status with the sources of the tellings that give it, the evidence and times of
/// all, the highest confidence, and the id of the first.
public struct EdgeCollector {
  private struct Key: Hashable {
    let type: RelationType
    let first: String
    let second: String
  }

  private var tellings: [[Relation]] = []
  private var indexOfKey: [Key: Int] = [:]

  /// A collector without relations.
  public init() {}

  /// Adds a relation, or a further telling of one that is there.
  public mutating func add(_ relation: Relation) {
    let (actor, recipient) = (relation.actor, relation.recipient)
    let turned = relation.type.isMutual && recipient < actor
    let key = Key(type: relation.type, first: turned ? recipient : actor, second: turned ? actor : recipient)
    if let index = indexOfKey[key] {
      tellings[index].append(relation)
    } else {
      indexOfKey[key] = tellings.count
      tellings.append([relation])
    }
  }

  /// The joined relations, in the order of their first tellings.
  public var relations: [Relation] { tellings.map(EdgeCollector.joined) }

  private static func joined(_ tellings: [Relation]) -> Relation {
    let first = tellings[0]
    if tellings.count == 1 { return first }
    let status = tellings.map(\.status).max() ?? first.status
    return Relation(
      id: first.id, type: first.type, actor: first.actor, recipient: first.recipient, status: status,
      attribution: tellings.filter { $0.status == status }.flatMap(\.attribution).withoutRepeats,
      mode: tellings.lazy.compactMap(\.mode).first, contexts: tellings.flatMap(\.contexts).withoutRepeats,
      title: tellings.lazy.compactMap(\.title).first, time: tellings.flatMap(\.time).withoutRepeats,
      confidence: tellings.map(\.confidence).max() ?? first.confidence, evidence: tellings.flatMap(\.evidence),
      count: tellings.reduce(0) { $0 + $1.count })
  }
}
