import RelationGraph

/// A correction as the page asks for it, in ids of the graph it is shown.
enum NewCorrection: Sendable, Decodable {
  /// Two actors are one; the first goes into the second.
  case mergeActors(actor: String, into: String)
  /// A relation is wrong.
  case hideRelation(String)
  /// A relation is of another type or status.
  case changeRelation(String, type: RelationType?, status: Status?)

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, actor, into, relation, type, status
  }

  init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try c.decode(CorrectionKind.self, forKey: .kind)
    let allowed: Set<CodingKeys>
    switch kind {
    case .mergeActors:
      allowed = [.kind, .actor, .into]
      self = .mergeActors(
        actor: try c.decode(String.self, forKey: .actor), into: try c.decode(String.self, forKey: .into))
    case .hideRelation:
      allowed = [.kind, .relation]
      self = .hideRelation(try c.decode(String.self, forKey: .relation))
    case .changeRelation:
      allowed = [.kind, .relation, .type, .status]
      let type = c.contains(.type) ? try c.decode(RelationType.self, forKey: .type) : nil
      let status = c.contains(.status) ? try c.decode(Status.self, forKey: .status) : nil
      guard type != nil || status != nil else {
        throw DecodingError.dataCorruptedError(forKey: .type, in: c, debugDescription: "give a type, a status or both")
      }
      self = .changeRelation(try c.decode(String.self, forKey: .relation), type: type, status: status)
    }
    let any = try decoder.container(keyedBy: AnyKey.self)
    if let key = any.allKeys.first(where: { key in !allowed.contains { $0.stringValue == key.stringValue } }) {
      throw DecodingError.dataCorruptedError(forKey: key, in: any, debugDescription: "has no place here")
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// The kinds of corrections that the page makes.
enum CorrectionKind: String, Codable, Sendable {
  case mergeActors = "merge-actors"
  case hideRelation = "hide-relation"
  case changeRelation = "change-relation"
}
