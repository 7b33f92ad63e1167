import RelationGraph

/// Writes chains of relations in sentences, each with the text that states it.
public struct ChainText {
  private let graph: RelationshipGraph
  private let chains: [ActorChain]
  private let language: LabelLanguage

  /// The most sentences of evidence shown for a relation.
  private static let mostEvidence = 3

  /// Chains of a graph, told in a language.
  public init(_ graph: RelationshipGraph, chains: [ActorChain], language: LabelLanguage = .article) {
    self.graph = graph
    self.chains = chains
    self.language = language
  }

  /// The text as UTF-8.
  /// - Throws: ``RenderError/unknownActor(id:relation:)`` when the graph is inconsistent.
  public func bytes() throws(RenderError) -> [UInt8] {
    let code = language.code(for: graph)
    let indexed = try IndexedGraph(graph, styles: .embedded(code))
    let wording = Wording.embedded(code)
    let places = Dictionary(graph.relations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let articles = Dictionary(graph.articles.map { ($0.id, $0) }) { first, _ in first }
    var out = ByteStream()
    for (number, chain) in chains.enumerated() {
      if number > 0 { out.write("\n") }
      out.write(number + 1)
      out.write(". ")
      let names = chain.actors.map { DrawnText(indexed.actor($0)?.name ?? $0).text }
      out.write(names.joined(separator: " – "))
      out.write("\n")
      for (a, b) in zip(chain.actors, chain.actors.dropFirst()) {
        for relation in graph.relations(between: a, and: b) {
          guard let place = places[relation.id] else { continue }
          out.write("   ")
          out.write(indexed.sentence(place, wording: wording))
          out.write(".\n")
          write(relation.evidence, articles, wording, to: &out)
        }
      }
    }
    return out.bytes
  }

  private func write(
    _ evidence: [Evidence], _ articles: [String: ArticleReference], _ wording: Wording, to out: inout ByteStream
  ) {
    for sentence in evidence.prefix(ChainText.mostEvidence) {
      let article = articles[sentence.article]
      let place = [article?.source ?? sentence.article, article?.published].compactMap { $0 }
      let text = sentence.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      out.write("     “\(text)” (\(place.joined(separator: ", ")))\n")
    }
    let more = evidence.count - ChainText.mostEvidence
    if more > 0 { out.write("     \(wording.count("evidence.more", more))\n") }
  }
}
