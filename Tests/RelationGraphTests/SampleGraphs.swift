import NewsText
import RelationGraph

/// Small graphs the tests share.
enum SampleGraphs {
  static func relation(
    _ id: String, _ type: String, _ actor: String, _ recipient: String, status: Status = .asserted,
    attribution: [String] = [], time: [TimeSpan] = [], confidence: Double = 1
  ) -> Relation {
    guard let type = RelationType(type) else { preconditionFailure("no such type: \(type)") }
    return Relation(
      id: id, type: type, actor: actor, recipient: recipient, status: status, attribution: attribution, time: time,
      confidence: confidence, evidence: [Evidence(article: "a", start: 0, end: 5, text: "Rusia")])
  }

  static func actor(
    _ id: String, _ name: String, _ kind: Actor.Kind = .country, code: String? = nil, wikidata: String? = nil,
    aliases: [String] = [], mentions: Int = 1, article: String = "a"
  ) -> Actor {
    Actor(
      id: id, name: name, kind: kind, code: code, wikidata: wikidata, aliases: aliases,
      mentions: (0..<mentions).map { ActorMention(article: article, start: $0 * 10, end: $0 * 10 + 5) })
  }

  static func article(_ id: String) -> ArticleReference {
    ArticleReference(
      id: id, title: "Judul \"\(id)\"", language: "id", published: "2023-07-28", source: "\(id).txt", sha256: "00")
  }

  /// Kim – Putin – Rusia – AS – China in a row, and a denied and a planned edge beside it.
  static let diplomacy = RelationshipGraph(
    generator: "test",
    articles: [article("a")],
    actors: [
      actor("kim-jong-un", "Kim Jong Un", .person, aliases: ["Kim"], mentions: 3),
      actor("vladimir-putin", "Vladimir Putin", .person, aliases: ["Putin"], mentions: 2),
      actor("rusia", "Rusia", code: "RUS", aliases: ["Moskow"], mentions: 5),
      actor("amerika-serikat", "Amerika Serikat", code: "USA", aliases: ["AS"]),
      actor("china", "China", code: "CHN"),
      actor("nis", "Badan Intelijen Nasional", .organization),
    ],
    relations: [
      relation(
        "r1", "CONSULT", "kim-jong-un", "vladimir-putin",
        time: [TimeSpan(text: "2019", start: "2019-01-01", end: "2019-12-31")]),
      relation("r2", "position held", "vladimir-putin", "rusia"),
      relation(
        "r3", "SANCTION", "amerika-serikat", "rusia",
        time: [TimeSpan(text: "kemarin", start: "2023-07-27", end: "2023-07-27")], confidence: 0.5),
      relation("r4", "REJECT", "china", "amerika-serikat", status: .planned),
      relation(
        "r5", "AID", "china", "rusia", status: .denied, attribution: ["nis"],
        time: [TimeSpan(text: "dulu", start: nil, end: nil)]),
    ])
}
