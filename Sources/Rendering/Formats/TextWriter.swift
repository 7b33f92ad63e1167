import RelationGraph

/// Writes the relations in sentences, by actor: the picture for those who cannot see it.
struct TextWriter {
  let graph: IndexedGraph
  let wording: Wording
  let title: String

  func write(to out: inout ByteStream) {
    out.write(title)
    out.write("\n")
    out.write(wording.count("actor.count", graph.graph.actors.count))
    out.write(", ")
    out.write(wording.count("relation.count", graph.graph.relations.count))
    out.write(".\n")
    if graph.graph.relations.isEmpty {
      out.write("\n")
      out.write(wording["list.empty"])
      out.write("\n")
    }
    for section in RelationSection.sections(graph, wording: wording) {
      out.write("\n")
      out.write(section.heading)
      out.write("\n")
      for sentence in section.sentences {
        out.write("- ")
        out.write(sentence)
        out.write(".\n")
      }
    }
  }
}

/// What one actor does or is, as a heading and sentences.
struct RelationSection {
  let heading: String
  let sentences: [String]

  /// A section for each actor who acts, in the order of the graph.
  static func sections(_ graph: IndexedGraph, wording: Wording) -> [RelationSection] {
    var relations = [[Int]](repeating: [], count: graph.graph.actors.count)
    for (index, actor) in graph.actors.enumerated() { relations[actor].append(index) }
    return graph.graph.actors.enumerated().compactMap { place, actor in
      guard !relations[place].isEmpty else { return nil }
      return RelationSection(
        heading: "\(DrawnText(actor.name).text) (\(wording["name.\(actor.kind.rawValue)"]))",
        sentences: relations[place].map { graph.sentence($0, wording: wording) })
    }
  }
}
