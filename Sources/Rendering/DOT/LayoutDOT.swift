import RelationGraph

/// A picture as DOT for the layout alone: generated names, text in labels for its size, serial numbers in ids.
struct LayoutDOT {
  let picture: Picture
  /// How this try at a layout differs from others.
  let variant: LayoutVariant
  /// The engine's own name: `dot`, `sfdp`, …
  let engine: LayoutEngine
  let fit: PageFit
  let theme: Theme

  /// The whole text, NUL-terminated for C.
  func bytes() -> [UInt8] {
    var out = ByteStream(reserving: 1024 + 200 * (picture.nodes.count + picture.lines.count))
    out.write("digraph{graph[charset=\"UTF-8\"")
    writeEngine(to: &out)
    out.write("];\nnode[")
    FontText.write(size: FontText.nodeSize, isBold: false, to: &out)
    out.write(",penwidth=1.2,margin=\"0.15,0.08\",height=0.4,width=0.5];\nedge[")
    FontText.write(size: FontText.labelSize, isBold: false, to: &out)
    out.write(",arrowsize=0.75];\n")
    for node in variant.nodeOrder { writeNode(node, to: &out) }
    for index in variant.lineOrder(picture) { writeLine(index, to: &out) }
    out.write("}\n")
    out.write(byte: 0)
    return out.bytes
  }

  private func writeEngine(to out: inout ByteStream) {
    switch engine {
    case .dot, .auto:
      out.write(",splines=true,rankdir=")
      out.write(variant.direction.rawValue)
      let isSideways = variant.direction == .leftRight || variant.direction == .rightLeft
      out.write(fit.isColumn ? ",nodesep=0.28" : isSideways ? ",nodesep=0.36" : ",nodesep=0.45")
      out.write(fit.isColumn ? ",ranksep=0.32" : isSideways ? ",ranksep=0.5" : ",ranksep=0.42")
      if picture.lines.count > LayoutPlan.quickLines { out.write(",nslimit=1,nslimit1=1,mclimit=0.1") }
    case .neato: out.write(",splines=line,overlap=prism,sep=\"+12\",start=1,mode=sgd")
    case .sfdp, .fdp: out.write(",splines=line,overlap=prism,sep=\"+12\",start=1,K=1.1")
    case .twopi, .circo: out.write(",splines=line,overlap=prism,sep=\"+12\"")
    }
  }

  private func writeNode(_ index: Int, to out: inout ByteStream) {
    let node = picture.nodes[index]
    out.write("n")
    out.write(index + 1)
    out.write("[label=")
    DOTText.write(lines: node.lines, to: &out)
    let look = ActorLook(node.kind, theme: theme)
    out.write(",shape=")
    out.write(look.shape)
    if node.kind == .country {
      out.write(",")
      FontText.write(size: FontText.nodeSize, isBold: true, to: &out)
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
      out.write(",label=")
      DOTText.write(lines: line.label, to: &out)
    }
    out.write(line.heads.direction(isFlipped: flipped))
    out.write(",penwidth=")
    out.write(line.status.lineWidth, decimals: 1)
    if engine == .dot {
      out.write(",weight=")
      out.write(variant.weight(line, at: index))
    }
    out.write("];\n")
  }
}
