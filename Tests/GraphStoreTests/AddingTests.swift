import GraphStore
import RelationGraph
import Testing

@Suite struct AddingTests {
  private func aid(_ name: String, _ sentence: String) throws -> TestArticle {
    var article = TestArticle(name)
    let giver = article.actor("Rusia", code: "RUS", aliases: ["Moskow"])
    let receiver = article.actor("Korea Utara", code: "PRK")
    try article.relation("AID", giver, receiver, sentence: sentence)
    return article
  }

  @Test func comesBackAsItWas() throws {
    let scratch = try ScratchStore()
    try aid("a.txt", "Rusia membantu Korea Utara.").add(to: scratch.store)
    let graph = try scratch.store.graph(matching: GraphFilter())
    #expect(graph.actors.map(\.id) == ["rusia", "korea-utara"])
    #expect(graph.actors[0].aliases == ["Moskow"])
    #expect(graph.relations.map(\.evidence.first?.text) == ["Rusia membantu Korea Utara."])
    #expect(graph.articles.map(\.source) == ["a.txt"])
    try graph.validate()
  }

  @Test func sameEdgeOfTwoArticlesIsOne() throws {
    let scratch = try ScratchStore()
    try aid("a.txt", "Rusia membantu.").add(to: scratch.store)
    try aid("b.txt", "Rusia mengirim beras.").add(to: scratch.store)
    #expect(try scratch.store.graph(matching: GraphFilter()).relations.map(\.count) == [2])
    #expect(try scratch.store.graph(StoreQuery(isEach: true)).relations.map(\.count) == [1, 1])
  }

  @Test func sameContentIsSkippedAndChangedReplaced() throws {
    let scratch = try ScratchStore()
    let entry = { (article: TestArticle) in ArticleEntry(graph: article.graph, article: article.article) }
    let first = try scratch.store.add([entry(aid("a.txt", "Satu."))])
    #expect(first == [.added(id: "a1")])
    #expect(try scratch.store.add([entry(aid("a.txt", "Satu."))]) == [.unchanged(id: "a1")])
    let outcome = try scratch.store.add([entry(aid("a.txt", "Dua."))])
    guard case .replaced = outcome[0] else {
      Issue.record("\(outcome)")
      return
    }
    let graph = try scratch.store.graph(matching: GraphFilter())
    #expect(graph.relations.map(\.evidence.first?.text) == ["Dua."])
    #expect(graph.actors.count == 2)
  }

  @Test func removedArticleLeavesNothing() throws {
    let scratch = try ScratchStore()
    try aid("a.txt", "Satu.").add(to: scratch.store)
    #expect(try scratch.store.remove(["a.txt", "b.txt"]) == ["b.txt"])
    let graph = try scratch.store.graph(matching: GraphFilter())
    #expect(graph.actors.isEmpty && graph.relations.isEmpty && graph.articles.isEmpty)
    #expect(throws: StoreError.self) {
      var filter = GraphFilter()
      filter.actors = ["Rusia"]
      _ = try scratch.store.graph(matching: filter)
    }
  }
}
