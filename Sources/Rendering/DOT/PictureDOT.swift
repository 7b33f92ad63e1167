import RelationGraph

/// A picture as DOT for the layout in this process: generated names, all text in labels, serial numbers in ids.
struct PictureDOT {
  let picture: Picture
  let theme: Theme
  /// How this try at a layout differs from others.
  let variant: LayoutVariant
  /// The engine's own name: `dot`, `sfdp`, …
  let engine: LayoutEngine
  let fit: PageFit
  /// Title, subtitle and legend as rows of an HTML-like label; nil to leave them out.
  let heading: [UInt8]?
  /// The note under the picture; nil to leave it out.
  let note: String?

  static let fontName: StaticString = "Helvetica,Arial,sans-serif"

  /// The whole text, NUL-terminated for C.
  func bytes() -> [UInt8] {
    var out = ByteStream(reserving: 4096 + 400 * (picture.nodes.count + picture.lines.count))
    writeHead(to: &out)
    let isLayered = engine == .dot
    // One outer cluster carries the note at the bottom, as the root's label carries the heading at the top.
    if isLayered {
      out.write("subgraph cluster_all{graph[peripheries=0,margin=0,labelloc=b,labeljust=l,label=")
      writeNote(to: &out)
      out.write("];\n")
    }
    writeNodes(to: &out, inSides: isLayered && variant.drawsSides)
    for index in variant.lineOrder(picture) { writeLine(index, to: &out) }
    if isLayered { out.write("}\n") }
    out.write("}\n")
    out.write(byte: 0)
    return out.bytes
  }

  private func writeHead(to out: inout ByteStream) {
    out.write("digraph simpul{graph[charset=\"UTF-8\",outputorder=edgesfirst,pad=0.25,fontname=\"")
    out.write(PictureDOT.fontName)
    out.write("\",bgcolor=\"")
    out.write(theme.background)
    out.write("\",fontsize=11,fontcolor=\"")
    out.write(theme.text)
    out.write("\"")
    switch engine {
    case .dot:
      // Ranking over all clusters at once: else lines between clusters may lie flat, which corrupts memory in `dot`.
      out.write(",splines=true,newrank=true,rankdir=")
      out.write(variant.direction.rawValue)
      out.write(
        variant.direction == .leftRight || variant.direction == .rightLeft
          ? (fit.isColumn ? ",nodesep=0.28,ranksep=0.3" : ",nodesep=0.36,ranksep=0.5")
          : (fit.isColumn ? ",nodesep=0.26,ranksep=0.34" : ",nodesep=0.45,ranksep=0.42"))
      if picture.lines.count > LayoutPlan.quickLines { out.write(",nslimit=1,nslimit1=1,mclimit=0.1") }
    case .sfdp, .fdp, .neato:
      out.write(",splines=line,overlap=prism,sep=\"+12\",start=1,K=1.1")
      if engine == .neato { out.write(",mode=sgd") }
    case .twopi, .circo, .auto: out.write(",splines=line,overlap=prism,sep=\"+12\"")
    }
    if let heading {
      out.write(",labelloc=t,labeljust=l,label=<")
      out.write(heading)
      out.write(">")
    }
    out.write("];\nnode[fontname=\"")
    out.write(PictureDOT.fontName)
    out.write("\",fontsize=12.5,penwidth=1.2,margin=\"0.15,0.08\",height=0.4,width=0.5,color=\"")
    out.write(theme.nodeLine)
    out.write("\",fontcolor=\"")
    out.write(theme.nodeText)
    out.write("\"];\nedge[fontname=\"")
    out.write(PictureDOT.fontName)
    out.write("\",fontsize=10,arrowsize=0.75];\n")
  }

  private func writeNote(to out: inout ByteStream) {
    guard let note else { return out.write("\"\"") }
    out.write("<")
    out.write(HTMLLabel.open)
    out.write("<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"9.5\" COLOR=\"")
    out.write(theme.quiet)
    out.write("\"><BR/>")
    HTMLLabel.write(note.split(separator: "\n").map(String.init), to: &out)
    out.write("</FONT></TD></TR>")
    out.write(HTMLLabel.close)
    out.write(">")
  }

  private func writeNodes(to out: inout ByteStream, inSides: Bool) {
    var side = [Int?](repeating: nil, count: picture.nodes.count)
    if inSides { for (index, s) in picture.sides.enumerated() { for node in s.nodes { side[node] = index } } }
    var open: Set<Int> = []
    for node in variant.nodeOrder {
      guard let index = side[node] else {
        writeNode(node, to: &out)
        continue
      }
      guard open.insert(index).inserted else { continue }
      out.write("subgraph cluster_s")
      out.write(index + 1)
      out.write("{graph[style=\"rounded,filled\",penwidth=0,margin=10,labelloc=t,labeljust=l,fillcolor=\"")
      out.write(theme.side)
      out.write("\",pencolor=\"")
      out.write(theme.side)
      out.write("\",label=<")
      out.write(HTMLLabel.open)
      out.write("<TR><TD><FONT POINT-SIZE=\"9\" COLOR=\"")
      out.write(theme.quiet)
      out.write("\">")
      HTMLLabel.write(picture.sides[index].label, to: &out)
      out.write("</FONT></TD></TR>")
      out.write(HTMLLabel.close)
      out.write(">];\n")
      for member in variant.nodeOrder where side[member] == index { writeNode(member, to: &out) }
      out.write("}\n")
    }
  }

  private func writeNode(_ index: Int, to out: inout ByteStream) {
    let node = picture.nodes[index]
    out.write("n")
    out.write(index + 1)
    out.write("[id=n")
    out.write(index + 1)
    out.write(",label=<")
    out.write(HTMLLabel.open)
    out.write("<TR><TD>")
    out.write(node.kind == .country ? "<B>" : "")
    HTMLLabel.write(node.lines, to: &out)
    out.write(node.kind == .country ? "</B>" : "")
    out.write("</TD></TR>")
    out.write(HTMLLabel.close)
    out.write(">")
    let look = ActorLook(node.kind, theme: theme)
    out.write(",shape=")
    out.write(look.shape)
    out.write(",style=\"")
    out.write(look.style)
    out.write("\",fillcolor=\"")
    out.write(look.fill)
    out.write("\"")
    if look.fill == theme.stateFill {
      out.write(",color=\"")
      out.write(theme.stateFill)
      out.write("\",fontcolor=\"")
      out.write(theme.stateText)
      out.write("\"")
    }
    let degree = picture.degrees[index]
    // A main actor stands higher, so that the lines that meet there do not meet in one point.
    if degree > 5 {
      out.write(",height=")
      out.write(min(0.4 + 0.06 * Double(degree - 5), 1), decimals: 2)
    }
    if look.isDouble { out.write(",peripheries=2") }
    if look.isWide { out.write(",margin=\"0.03,0.04\"") }
    out.write("];\n")
  }

  private func writeLine(_ index: Int, to out: inout ByteStream) {
    let line = picture.lines[index]
    let flipped = variant.isFlipped(line)
    out.write("n")
    out.write((flipped ? line.to : line.from) + 1)
    out.write("->n")
    out.write((flipped ? line.from : line.to) + 1)
    out.write("[id=e")
    out.write(index + 1)
    if !line.label.isEmpty {
      out.write(",label=<")
      out.write("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\"><TR><TD>")
      HTMLLabel.write(line.label, to: &out)
      out.write("</TD></TR></TABLE>>")
    }
    out.write(",color=\"")
    out.write(theme.lines[line.group.index])
    out.write("\",fontcolor=\"")
    out.write(theme.labels[line.group.index])
    out.write("\",style=")
    out.write(line.status.lineStyle)
    out.write(",penwidth=")
    out.write(line.status.lineWidth, decimals: 1)
    out.write(line.isMutual ? ",dir=none" : flipped ? ",dir=back" : "")
    if !line.isMutual, theme.name == .mono {
      out.write(flipped ? ",arrowtail=" : ",arrowhead=")
      out.write(theme.arrowhead(line.group))
    }
    if engine == .dot {
      out.write(",weight=")
      out.write(variant.weight(line, at: index))
    }
    out.write("];\n")
  }
}
