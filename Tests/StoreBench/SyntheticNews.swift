import GraphStore
import RelationGraph

/// Articles made by a seed, of the shape news has: a few actors are in much of it, most in little; half of the
/// relations have a date.
struct SyntheticNews {
  private var state: UInt64 = 7
  private let actors: Int

  /// - Parameter actors: how many actors there are.
  init(actors: Int) { self.actors = actors }

  /// The next article.
  mutating func article(_ number: Int, relations: Int) -> ArticleEntry? {
    var named: [String: Actor] = [:]
    var edges: [Relation] = []
    for index in 0..<relations {
      let (actor, recipient) = (self.actor(), self.actor())
      for one in [actor, recipient] where actor.id != recipient.id { named[one.id] = one }
      guard actor.id != recipient.id else { continue }
      let type = RelationType.all[next(RelationType.all.count)]
      let sentence = "\(actor.name) dan \(recipient.name) diberitakan dalam kalimat ke-\(index) artikel \(number)."
      edges.append(
        Relation(
          id: "r\(index)", type: type, actor: actor.id, recipient: recipient.id,
          status: Status.allCases[max(0, next(12) - 7)], time: time(), confidence: Double(50 + next(50)) / 100,
          evidence: [
            Evidence(article: "a", start: index * 200, end: index * 200 + sentence.utf8.count, text: sentence)
          ]))
    }
    let article = ArticleReference(
      id: "a", title: nil, language: "id", published: "2024-01-01", source: "berita-\(number)", sha256: "\(number)")
    return ArticleEntry.entries(
      of: RelationshipGraph(
        generator: "synthetic", articles: [article], actors: named.values.sorted { $0.id < $1.id }, relations: edges)
    ).first
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  // The cube of an even spread: the first of 50,000 actors is in some per cent of all relations.
  private mutating func actor() -> Actor {
    let share = Double(next(1 << 20)) / Double(1 << 20)
    let index = Int(share * share * share * Double(actors))
    return Actor(id: "aktor-\(index)", name: "Aktor Nomor \(index)", kind: Actor.Kind.allCases[index % 8])
  }

  private mutating func time() -> [TimeSpan] {
    guard next(2) == 0 else { return [] }
    let month = 1 + next(12)
    let day = "\(2014 + next(11))-\(month < 10 ? "0" : "")\(month)-\(10 + next(18))"
    return [TimeSpan(text: day, start: day, end: day)]
  }
}
