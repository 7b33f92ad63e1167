/// Actors and the relations between them, with the articles they were read from.
public struct RelationshipGraph: Codable, Hashable, Sendable {
  /// The JSON form this version reads and writes.
  public static let schemaName = "simpul.graph/1"

  /// The JSON form's name.
  public let schema: String
  /// The program that made the graph: `simpul 0.1.0`.
  public let generator: String
  /// The articles, in the order they were read.
  public let articles: [ArticleReference]
  /// The actors, ordered by first mention.
  public let actors: [Actor]
  /// The relations, ordered by first evidence.
  public let relations: [Relation]

  /// Creates a graph.
  public init(
    generator: String, articles: [ArticleReference] = [], actors: [Actor] = [], relations: [Relation] = []
  ) {
    self.schema = RelationshipGraph.schemaName
    self.generator = generator
    self.articles = articles
    self.actors = actors
    self.relations = relations
  }

  /// Reads the JSON form; missing lists are empty.
  public init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    schema = try c.decode(String.self, forKey: .schema)
    generator = try c.decodeIfPresent(String.self, forKey: .generator) ?? ""
    articles = try c.decodeIfPresent([ArticleReference].self, forKey: .articles) ?? []
    actors = try c.decodeIfPresent([Actor].self, forKey: .actors) ?? []
    relations = try c.decodeIfPresent([Relation].self, forKey: .relations) ?? []
  }

  enum CodingKeys: String, CodingKey {
    case schema, generator, articles, actors, relations
  }

  /// The same graph with other actors or relations.
  func with(actors: [Actor]? = nil, relations: [Relation]? = nil) -> RelationshipGraph {
    RelationshipGraph(
      generator: generator, articles: articles, actors: actors ?? self.actors, relations: relations ?? self.relations)
  }
}

/// What a graph keeps of an article.
public struct ArticleReference: Codable, Hashable, Sendable {
  /// Unique in the graph.
  public let id: String
  /// The headline, when there is one.
  public let title: String?
  /// The language it was read as, ISO 639-1.
  public let language: String
  /// The day of publication, ISO 8601, when known.
  public let published: String?
  /// The path or address it was read from.
  public let source: String
  /// SHA-256 of the bytes, in lower-case hexadecimal.
  public let sha256: String

  /// Creates a reference.
  public init(id: String, title: String?, language: String, published: String?, source: String, sha256: String) {
    self.id = id
    self.title = title
    self.language = language
    self.published = published
    self.source = source
    self.sha256 = sha256
  }
}
