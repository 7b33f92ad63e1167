/// An edge of the graph: what the text says one actor does to, or is to, another.
public struct Relation: Codable, Hashable, Sendable {
  /// Unique in the graph: `r1`, `r2`, … in reading order.
  public let id: String
  /// The type from the closed list.
  public let type: RelationType
  /// The id of the actor who acts.
  public let actor: String
  /// The id of the actor acted upon.
  public let recipient: String
  /// How certain the text makes it.
  public let status: Status
  /// The ids of the actors from whose mouth alone the text has it.
  public let attribution: [String]
  /// PLOVER's mode, such as `meet` or `arrest`; nil when none applies.
  public let mode: String?
  /// PLOVER's contexts, such as `military` or `legal`.
  public let contexts: [String]
  /// The post, for `position held`, as written.
  public let title: String?
  /// Times the text gives for it.
  public let time: [TimeSpan]
  /// The share of relations with this value that are right, 0...1, as calibrated on development articles.
  public let confidence: Double
  /// The sentences that state it, in reading order; never empty in an extracted graph.
  public let evidence: [Evidence]
  /// How many relations of single articles were joined into this one; 1 for one of them.
  public let count: Int

  /// Creates a relation.
  public init(
    id: String, type: RelationType, actor: String, recipient: String, status: Status = .asserted,
    attribution: [String] = [], mode: String? = nil, contexts: [String] = [], title: String? = nil,
    time: [TimeSpan] = [], confidence: Double = 1, evidence: [Evidence] = [], count: Int = 1
  ) {
    self.id = id
    self.type = type
    self.actor = actor
    self.recipient = recipient
    self.status = status
    self.attribution = attribution
    self.mode = mode
    self.contexts = contexts
    self.title = title
    self.time = time
    self.confidence = confidence
    self.evidence = evidence
    self.count = count
  }

  /// The same relation with another id, other ends or other evidence.
  public func with(
    id: String? = nil, actor: String? = nil, recipient: String? = nil, attribution: [String]? = nil,
    evidence: [Evidence]? = nil
  ) -> Relation {
    Relation(
      id: id ?? self.id, type: type, actor: actor ?? self.actor, recipient: recipient ?? self.recipient,
      status: status, attribution: attribution ?? self.attribution, mode: mode, contexts: contexts, title: title,
      time: time, confidence: confidence, evidence: evidence ?? self.evidence, count: count)
  }

  enum CodingKeys: String, CodingKey {
    case id, type
    case quadClass = "class"
    case actor, recipient, status, attribution, mode, contexts, title, time, confidence, evidence, count
  }

  /// Reads the JSON form; `class` is derived from the type and ignored, missing optional fields take their defaults.
  public init(from decoder: any Decoder) throws {
    let c = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try c.decodeIfPresent(String.self, forKey: .id) ?? "",
      type: try c.decode(RelationType.self, forKey: .type),
      actor: try c.decode(String.self, forKey: .actor),
      recipient: try c.decode(String.self, forKey: .recipient),
      status: try c.decodeIfPresent(Status.self, forKey: .status) ?? .asserted,
      attribution: try c.decodeIfPresent([String].self, forKey: .attribution) ?? [],
      mode: try c.decodeIfPresent(String.self, forKey: .mode),
      contexts: try c.decodeIfPresent([String].self, forKey: .contexts) ?? [],
      title: try c.decodeIfPresent(String.self, forKey: .title),
      time: try c.decodeIfPresent([TimeSpan].self, forKey: .time) ?? [],
      confidence: try c.decodeIfPresent(Double.self, forKey: .confidence) ?? 1,
      evidence: try c.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [],
      count: try c.decodeIfPresent(Int.self, forKey: .count) ?? 1)
  }

  /// Writes the JSON form with every field present; `count` only where relations were joined.
  public func encode(to encoder: any Encoder) throws {
    var c = encoder.container(keyedBy: CodingKeys.self)
    try c.encode(id, forKey: .id)
    try c.encode(type, forKey: .type)
    try c.encode(type.row.quadClass, forKey: .quadClass)
    try c.encode(actor, forKey: .actor)
    try c.encode(recipient, forKey: .recipient)
    try c.encode(status, forKey: .status)
    try c.encode(attribution, forKey: .attribution)
    try c.encode(mode, forKey: .mode)
    try c.encode(contexts, forKey: .contexts)
    try c.encode(title, forKey: .title)
    try c.encode(time, forKey: .time)
    try c.encode(confidence, forKey: .confidence)
    try c.encode(evidence, forKey: .evidence)
    if count > 1 { try c.encode(count, forKey: .count) }
  }
}

/// A time as the text words it, with the days it spans.
public struct TimeSpan: Codable, Hashable, Sendable {
  /// The words.
  public let text: String
  /// The first day, ISO 8601; nil when the words name no day that can be computed.
  public let start: String?
  /// The last day, ISO 8601.
  public let end: String?

  /// Creates a span.
  public init(text: String, start: String?, end: String?) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// A sentence that states a relation, byte for byte.
public struct Evidence: Codable, Hashable, Sendable {
  /// The article's id.
  public let article: String
  /// The sentence's first UTF-8 byte in the article.
  public let start: Int
  /// The byte after its last.
  public let end: Int
  /// The sentence; its bytes equal the article's bytes from `start` to `end`.
  public let text: String
  /// The one to three words of it that state the relation, as written; nil when they are not known.
  public let predicate: String?

  /// Creates evidence.
  public init(article: String, start: Int, end: Int, text: String, predicate: String? = nil) {
    self.article = article
    self.start = start
    self.end = end
    self.text = text
    self.predicate = predicate
  }
}
