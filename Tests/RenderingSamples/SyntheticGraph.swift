import RelationGraph

/// Graphs made by a seed, of the shape articles give: a few actors take part in much, most in little.
public struct SyntheticGraph {
  /// A graph with a number of actors and relations; the same numbers give the same graph.
  public static func make(actors actorCount: Int, relations relationCount: Int, seed: UInt64 = 7) -> RelationshipGraph {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let kinds = Actor.Kind.allCases
    let actors = (0..<actorCount).map { index in
      Actor(id: "a\(index)", name: "Aktor \(syllables(index))", kind: kinds[next(kinds.count)])
    }
    var seen: Set<[Int]> = []
    var relations: [Relation] = []
    var tries = 0
    while relations.count < relationCount, tries < relationCount * 50 {
      tries += 1
      let actor = min(next(actorCount), next(actorCount), next(actorCount))
      let recipient = min(next(actorCount), next(actorCount))
      let type = next(RelationType.all.count)
      guard actor != recipient, seen.insert([actor, recipient, type]).inserted else { continue }
      let status = Status.allCases[max(0, next(12) - 7)]
      let year = 2018 + next(7)
      relations.append(
        Relation(
          id: "r\(relations.count + 1)", type: RelationType.all[type], actor: "a\(actor)",
          recipient: "a\(recipient)", status: status,
          attribution: status == .alleged || status == .denied ? ["a\(next(actorCount))"] : [],
          time: next(3) == 0
            ? [TimeSpan(text: "\(year)", start: "\(year)-01-01", end: "\(year)-12-31")] : [],
          confidence: Double(50 + next(50)) / 100,
          evidence: [Evidence(article: "s", start: 0, end: 24, text: "Sentence number \(relations.count + 1).")]))
    }
    return RelationshipGraph(
      generator: "synthetic",
      articles: [
        ArticleReference(
          id: "s", title: "A synthetic article with \(relations.count) relations", language: "en",
          published: "2024-10-25", source: "s.txt", sha256: "")
      ], actors: actors, relations: relations)
  }

  private static func syllables(_ index: Int) -> String {
    let parts = ["ba", "ce", "di", "fo", "gu", "ha", "ji", "ka", "lo", "mu"]
    return String(index).compactMap { $0.wholeNumberValue }.map { parts[$0] }.joined().capitalized
  }
}
