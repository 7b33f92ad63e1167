import KnowledgeTables
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
    let lines = DOTLines(self)
    let count = graph.graph.relations.count
    guard count >= IndexedGraph.manyRelations else { return lines.write(0..<count, to: &out) }
    // Of a large graph a second core makes every other piece, one ahead of what is written.
    func piece(_ number: Int) -> Range<Int> {
      min(number * DOTWriter.pieceLines, count)..<min((number + 1) * DOTWriter.pieceLines, count)
    }
    func ahead(_ number: Int) -> ParallelWork<[UInt8]> {
      let range = piece(number)
      return ParallelWork { lines.bytes(range) }
    }
    var other = ahead(1)
    for number in stride(from: 0, to: (count - 1) / DOTWriter.pieceLines + 1, by: 2) {
      lines.write(piece(number), to: &out)
      let bytes = other.value()
      other = ahead(number + 3)
      out.write(piece: bytes)
    }
  }

  /// Relations to a piece: about a quarter of a megabyte, which stays in the processor's cache.
  private static let pieceLines = 2048
}
