import RelationGraph

/// A person's word against what was extracted or merged. Corrections lie on top of the articles: they are applied anew
/// whenever articles are added, and undone without trace.
///
/// Actors are named by their id in the store, or by a name; articles by their name (path or address) or id.
public enum Correction: Hashable, Sendable {
  /// Relations of a type between two actors, told by one article or by any.
  public struct Edge: Hashable, Sendable {
    /// The actor who acts.
    public let actor: String
    /// The actor acted upon.
    public let recipient: String
    /// The type as extracted; nil for all.
    public let type: RelationType?
    /// The article; nil for all.
    public let article: String?

    /// Names the relations between two actors.
    public init(actor: String, recipient: String, type: RelationType? = nil, article: String? = nil) {
      self.actor = actor
      self.recipient = recipient
      self.type = type
      self.article = article
    }
  }

  /// `other` is the same as `actor`, whose name is kept.
  case merge(actor: String, other: String)
  /// The actor of this name in one article is another: the one called `name`, who is made where there is none.
  case split(actor: String, article: String, name: String)
  /// The actor is shown under another name; the old one still finds it.
  case rename(actor: String, name: String)
  /// The actor is of another kind.
  case retype(actor: String, kind: Actor.Kind)
  /// The actor and its relations are not shown.
  case hideActor(String)
  /// Relations are not shown.
  case hideRelation(Edge)
  /// Relations are of another type.
  case setType(Edge, RelationType)
  /// Relations have another status.
  case setStatus(Edge, Status)

  /// The actors it names.
  public var actors: [String] {
    switch self {
    case .merge(let actor, let other): [actor, other]
    case .split(let actor, _, _), .rename(let actor, _), .retype(let actor, _), .hideActor(let actor): [actor]
    case .hideRelation(let edge), .setType(let edge, _), .setStatus(let edge, _): [edge.actor, edge.recipient]
    }
  }

  /// The same correction with its actors named otherwise.
  func naming(_ name: (String) throws -> String) rethrows -> Correction {
    func named(_ edge: Edge) throws -> Edge {
      Edge(
        actor: try name(edge.actor), recipient: try name(edge.recipient), type: edge.type, article: edge.article)
    }
    return switch self {
    case .merge(let actor, let other): .merge(actor: try name(actor), other: try name(other))
    case .split(let actor, let article, let new): .split(actor: try name(actor), article: article, name: new)
    case .rename(let actor, let new): .rename(actor: try name(actor), name: new)
    case .retype(let actor, let kind): .retype(actor: try name(actor), kind: kind)
    case .hideActor(let actor): .hideActor(try name(actor))
    case .hideRelation(let edge): .hideRelation(try named(edge))
    case .setType(let edge, let type): .setType(try named(edge), type)
    case .setStatus(let edge, let status): .setStatus(try named(edge), status)
    }
  }
}
