import RelationGraph

/// Scores an extracted graph against a gold graph by the rules of the guideline.
public struct Scorer {
  /// The score.
  public private(set) var score = Score()
  /// The wanted relations that were not found, as `type actor recipient` by gold ids.
  public private(set) var missed: [String] = []
  /// The relations found that are not wanted; `?` before an actor that is not in the gold graph.
  public private(set) var spurious: [String] = []

  /// A gold relation with all the forms in which it counts as found.
  private struct Wanted: Hashable {
    let forms: [ScoredRelation]
    let status: String
  }

  private let mapping: [String: String]
  private var required: [ScoredRelation: Wanted] = [:]
  private var optional: Set<ScoredRelation> = []
  private var negated: Set<ScoredRelation> = []

  /// Scores a graph.
  public init(gold: GoldGraph, extracted: RelationshipGraph) {
    mapping = Scorer.align(gold, extracted)
    sort(gold)
    scoreEdges(extracted)
    scorePairs(gold, extracted)
    scoreActors(gold, extracted)
  }

  // By canonical name first, then by the gold actor that most names point to.
  private static func align(_ gold: GoldGraph, _ extracted: RelationshipGraph) -> [String: String] {
    var goldOfName: [FoldedName: String] = [:]
    for actor in gold.actors {
      for name in [actor.name] + (actor.aliases ?? []) where !name.isEmpty {
        goldOfName[FoldedName(name), default: actor.id] = goldOfName[FoldedName(name)] ?? actor.id
      }
    }
    var mapping: [String: String] = [:]
    for actor in extracted.actors {
      if let gold = goldOfName[FoldedName(actor.name)] {
        mapping[actor.id] = gold
        continue
      }
      let names = Set(([actor.name] + actor.aliases).filter { !$0.isEmpty }.map(FoldedName.init))
      let votes = names.sorted().compactMap { goldOfName[$0] }
      var best: (id: String, count: Int)?
      for vote in votes {
        let count = votes.count { $0 == vote }
        if count > best?.count ?? 0 { best = (vote, count) }
      }
      mapping[actor.id] = best?.id
    }
    return mapping
  }

  private mutating func sort(_ gold: GoldGraph) {
    for relation in gold.relations {
      var forms = [ScoredRelation(type: relation.type, actor: relation.actor, recipient: relation.recipient)]
      if relation.mutual ?? false {
        forms.append(ScoredRelation(type: relation.type, actor: relation.recipient, recipient: relation.actor))
      }
      forms.sort()
      for form in forms {
        if relation.status == "negated" {
          negated.insert(form)
        } else if relation.optional ?? false {
          optional.insert(form)
        } else {
          required[form] = Wanted(forms: forms, status: relation.status)
        }
      }
    }
  }

  private mutating func scoreEdges(_ extracted: RelationshipGraph) {
    var hit: Set<[ScoredRelation]> = []
    var surplus: Set<ScoredRelation> = []
    for relation in extracted.relations {
      let form = ScoredRelation(
        type: relation.type.name, actor: end(relation.actor), recipient: end(relation.recipient))
      if let wanted = required[form] {
        if hit.insert(wanted.forms).inserted {
          score.status.said += 1
          score.status.wanted += 1
          if relation.status.rawValue == wanted.status { score.status.right += 1 }
        }
      } else if !optional.contains(form), !(negated.contains(form) && relation.status == .negated) {
        surplus.insert(form)
      }
    }
    let wanted = Set(required.values.map(\.forms))
    score.edge = Tally(right: hit.count, said: hit.count + surplus.count, wanted: wanted.count)
    missed = wanted.subtracting(hit).compactMap(\.first).sorted().map(Scorer.line)
    spurious = surplus.sorted().map(Scorer.line)
  }

  private mutating func scorePairs(_ gold: GoldGraph, _ extracted: RelationshipGraph) {
    let firm = gold.relations.filter(\.isFirm)
    let wanted = Set(firm.map { ActorPair($0.actor, $0.recipient) })
    let allowed = Set(gold.relations.map { ActorPair($0.actor, $0.recipient) })
    let said = Set(extracted.relations.map { ActorPair(end($0.actor), end($0.recipient)) })
    let right = wanted.intersection(said).count
    score.pair = Tally(right: right, said: right + said.subtracting(allowed).count, wanted: wanted.count)
  }

  private mutating func scoreActors(_ gold: GoldGraph, _ extracted: RelationshipGraph) {
    let wanted = Set(gold.relations.filter(\.isFirm).flatMap { [$0.actor, $0.recipient] })
    let used = Set(extracted.relations.flatMap { [$0.actor, $0.recipient] })
    let right = Set(used.compactMap { mapping[$0] }).intersection(wanted).count
    let unknown = used.count { mapping[$0] == nil }
    score.actor = Tally(right: right, said: right + unknown, wanted: wanted.count)
  }

  private func end(_ actor: String) -> String { mapping[actor] ?? "?" + actor }

  private static func line(_ relation: ScoredRelation) -> String {
    "\(relation.type) \(relation.actor) \(relation.recipient)"
  }
}

extension GoldRelation {
  /// Whether the relation has to be found.
  fileprivate var isFirm: Bool { !(optional ?? false) && status != "negated" }
}
