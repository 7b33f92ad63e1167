import RelationGraph

/// Writes a graph in Graphviz's language for others to go on with: one edge for each relation, in its own direction.
///
/// Names stand in labels, never in identifiers; every attribute is one of Graphviz's own. `class` holds the kind of
/// actor, and the type and status of a relation; `tooltip` holds the sentence of evidence.
struct DOTWriter {
  let graph: IndexedGraph
  let theme: Theme
  let title: String
  /// Whether each relation carries its sentence of evidence.
  var hasEvidence = true

  private static let fontName: StaticString = "Helvetica,Arial,sans-serif"

  func write(to out: inout ByteStream) {
    out.write("digraph simpul {\n  graph [charset=\"UTF-8\", rankdir=LR, splines=true, nodesep=0.36, ranksep=0.5, ")
    out.write("outputorder=edgesfirst, labelloc=t, fontsize=20, bgcolor=\"")
    out.write(theme.background)
    out.write("\", fontname=\"")
    out.write(DOTWriter.fontName)
    out.write("\", label=")
    DOTText.write(title, to: &out)
    out.write("];\n  node [fontname=\"")
    out.write(DOTWriter.fontName)
    out.write("\", fontsize=12.5, penwidth=1.2, margin=\"0.15,0.08\", height=0.4, color=\"")
    out.write(theme.nodeLine)
    out.write("\", fontcolor=\"")
    out.write(theme.nodeText)
    out.write("\"];\n  edge [fontname=\"")
    out.write(DOTWriter.fontName)
    out.write("\", fontsize=10, arrowsize=0.75, penwidth=1.8];\n")
    for (place, actor) in graph.graph.actors.enumerated() { write(actor, at: place, to: &out) }
    writeRelations(to: &out)
    out.write("}\n")
  }

  private func write(_ actor: Actor, at place: Int, to out: inout ByteStream) {
    out.write("  n")
    out.write(place + 1)
    out.write(" [label=")
    DOTText.write(actor.name, to: &out)
    out.write(", class=\"")
    out.write(actor.kind.rawValue)
    let look = ActorLook(actor.kind, theme: theme)
    out.write("\", shape=")
    out.write(look.shape)
    out.write(", style=\"")
    out.write(look.style)
    out.write("\", fillcolor=\"")
    out.write(look.fill)
    out.write("\"")
    if look.fill == theme.stateFill {
      out.write(", fontcolor=\"")
      out.write(theme.stateText)
      out.write("\"")
    }
    if look.isDouble { out.write(", peripheries=2") }
    out.write("];\n")
  }

  private func writeRelations(to out: inout ByteStream) {
    // Everything that an actor, or a type and a status, decides is put together once.
    var (starts, ends, attributes) = (ByteTable(), ByteTable(), ByteTable())
    for place in graph.graph.actors.indices {
      starts.add(bytes("  n", place + 1))
      ends.add(bytes(" -> n", place + 1))
    }
    let statuses: [Status] = [.asserted, .denied, .alleged, .planned, .negated]
    for entry in graph.styles.entries {
      for status in statuses { attributes.add(self.attributes(entry, status, label: entry.label)) }
    }
    let (actors, recipients, types) = (graph.actors, graph.recipients, graph.types)
    graph.graph.relations.withUnsafeBufferPointer { relations in
      for index in relations.indices {
        starts.write(actors[index], to: &out)
        ends.write(recipients[index], to: &out)
        if graph.isWordedByText {
          let entry = graph.styles.entries[types[index]]
          out.write(self.attributes(entry, relations[index].status, label: graph.label(index)))
        } else {
          attributes.write(types[index] * statuses.count + DOTWriter.place(of: relations[index].status), to: &out)
        }
        relations[index].evidence.withUnsafeBufferPointer { evidence in
          guard hasEvidence, !evidence.isEmpty else { return }
          out.write(", tooltip=")
          DOTText.write(evidence[0].text, to: &out)
        }
        out.write("];\n")
        out.rowEnded()
      }
    }
  }

  private func bytes(_ prefix: StaticString, _ number: Int) -> [UInt8] {
    var out = ByteStream(reserving: 12)
    out.write(prefix)
    out.write(number)
    return out.bytes
  }

  /// A status's place among those whose attributes are put together.
  private static func place(of status: Status) -> Int {
    switch status {
    case .asserted: 0
    case .denied: 1
    case .alleged: 2
    case .planned: 3
    case .negated: 4
    }
  }

  private func attributes(_ entry: TypeStyles.Entry, _ status: Status, label: String) -> [UInt8] {
    var out = ByteStream()
    out.write(" [label=")
    DOTText.write(label, to: &out)
    out.write(", class=\"")
    out.write(ClassNames.slug(entry.type.name))
    out.write(" ")
    out.write(status.rawValue)
    out.write("\", color=\"")
    out.write(theme.lines[entry.group.index])
    out.write("\", fontcolor=\"")
    out.write(theme.labels[entry.group.index])
    out.write("\"")
    if status != .asserted {
      out.write(", style=")
      out.write(status.lineStyle)
      out.write(", penwidth=")
      out.write(status.lineWidth, decimals: 1)
    }
    if entry.isMutual { out.write(", dir=none") }
    return out.bytes
  }
}
