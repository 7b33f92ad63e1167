import NewsText

/// A node of the graph: a person, state, organisation, armed group or the like that takes part in a relation.
public struct Actor: Codable, Hashable, Sendable {
  /// What kind of actor it is.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case person, country, organization, igo
    case armedGroup = "armed-group"
    case company, media, territory
  }

  /// Unique in the graph: the canonical name as a slug, `korea-utara`.
  public let id: String
  /// The name to show.
  public let name: String
  /// The kind of actor; `type` in the JSON form.
  public let kind: Kind
  /// The ISO 3166-1 alpha-3 code of a country, when known.
  public let code: String?
  /// The Wikidata item, when known for certain.
  public let wikidata: String?
  /// Other names the text uses or the gazetteer lists, without `name`.
  public let aliases: [String]
  /// The places that name the actor, in reading order.
  public let mentions: [ActorMention]

  /// Creates an actor.
  public init(
    id: String, name: String, kind: Kind, code: String? = nil, wikidata: String? = nil, aliases: [String] = [],
    mentions: [ActorMention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.code = code
    self.wikidata = wikidata
    self.aliases = aliases
    self.mentions = mentions
  }

  /// The same actor with other mentions.
  public func with(mentions: [ActorMention]) -> Actor {
    Actor(id: id, name: name, kind: kind, code: code, wikidata: wikidata, aliases: aliases, mentions: mentions)
  }

  enum CodingKeys: String, CodingKey {
    case id, name
    case kind = "type"
    case code, wikidata, aliases, mentions
  }

  /// Reads the JSON form; missing optional fields take their defaults.
  public init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try c.decode(String.self, forKey: .id),
      name: try c.decode(String.self, forKey: .name),
      kind: try c.decode(Kind.self, forKey: .kind),
      code: try c.decodeIfPresent(String.self, forKey: .code),
      wikidata: try c.decodeIfPresent(String.self, forKey: .wikidata),
      aliases: try c.decodeIfPresent([String].self, forKey: .aliases) ?? [],
      mentions: try c.decodeIfPresent([ActorMention].self, forKey: .mentions) ?? [])
  }
}

/// One place in an article that names an actor.
public struct ActorMention: Codable, Hashable, Sendable {
  /// The article's id.
  public let article: String
  /// The first UTF-8 byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// Creates a mention.
  public init(article: String, start: Int, end: Int) {
    self.article = article
    self.start = start
    self.end = end
  }
}
