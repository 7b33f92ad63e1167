import RelationGraph

/// Writes a Mermaid flowchart: shapes by kind of actor, line style by certainty, colour by group of relations.
struct MermaidWriter {
  let graph: IndexedGraph
  let wording: Wording
  let theme: Theme

  func write(to out: inout ByteStream) {
    out.write("flowchart LR\n")
    for (place, actor) in graph.graph.actors.enumerated() {
      let (open, close) = MermaidWriter.shape(actor.kind)
      out.write("  n")
      out.write(place + 1)
      out.write(open)
      out.write("\"")
      let name = DrawnText(actor.name).text
      // Mermaid takes no label without a sign.
      MermaidWriter.write(name.isEmpty ? " " : name, to: &out)
      out.write("\"")
      out.write(close)
      if actor.kind == .country { out.write(":::country") }
      out.write("\n")
    }
    for index in graph.graph.relations.indices { writeRelation(index, to: &out) }
    out.write("  classDef country fill:")
    out.write(theme.stateFill)
    out.write(",color:")
    out.write(theme.stateText)
    out.write("\n")
    for group in RelationGroup.allCases {
      let places = graph.types.indices.filter { graph.styles.entries[graph.types[$0]].group == group }
      guard !places.isEmpty else { continue }
      out.write("  linkStyle ")
      for (place, index) in places.enumerated() {
        if place > 0 { out.write(",") }
        out.write(index)
      }
      out.write(" stroke:")
      out.write(theme.lines[group.index])
      out.write("\n")
    }
  }

  private func writeRelation(_ index: Int, to out: inout ByteStream) {
    let entry = graph.styles.entries[graph.types[index]]
    let isDashed = graph.graph.relations[index].status != .asserted
    out.write("  n")
    out.write(graph.actors[index] + 1)
    out.write(isDashed ? (entry.isMutual ? " -.-|" : " -.->|") : (entry.isMutual ? " ---|" : " -->|"))
    out.write("\"")
    MermaidWriter.write(graph.label(index), to: &out)
    if isDashed {
      out.write(" (")
      MermaidWriter.write(wording["status.\(graph.graph.relations[index].status.rawValue)"], to: &out)
      out.write(")")
    }
    out.write("\"| n")
    out.write(graph.recipients[index] + 1)
    out.write("\n")
  }

  private static func shape(_ kind: Actor.Kind) -> (StaticString, StaticString) {
    switch kind {
    case .person: ("(", ")")
    case .country, .company, .territory: ("[", "]")
    case .organization, .igo: ("([", "])")
    case .armedGroup: ("{{", "}}")
    case .media: ("[/", "/]")
    }
  }

  /// Writes text for a quoted label: every sign that means something to Mermaid, Markdown or HTML as its number.
  static func write(_ text: String, to out: inout ByteStream) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "-", "(", ")", "\u{A0}"...: out.write(String(scalar))
      default:
        out.write("#")
        out.write(Int(scalar.value))
        out.write(";")
      }
    }
  }
}
