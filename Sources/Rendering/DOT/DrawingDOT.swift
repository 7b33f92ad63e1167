import RelationGraph

/// A finished drawing as DOT with every place fixed, for Graphviz to draw without laying anything out (`nop2`).
struct DrawingDOT {
  let picture: Picture
  let geometry: DrawingGeometry
  let grounds: [SideGround]
  let marks: [Mark]
  let theme: Theme
  /// Device pixels for each inch of a bitmap; nil for Graphviz's own.
  let dpi: Double?

  /// The whole text, NUL-terminated for C.
  func bytes() -> [UInt8] {
    var out = ByteStream(reserving: 4096 + 500 * (picture.nodes.count + picture.lines.count))
    out.write("digraph{graph[charset=\"UTF-8\",outputorder=edgesfirst,pad=0.25,splines=true,bgcolor=\"")
    out.write(theme.background)
    out.write("\"")
    if let dpi {
      out.write(",dpi=")
      out.write(dpi, decimals: 2)
    }
    out.write("];\nnode[")
    FontText.write(size: FontText.nodeSize, isBold: false, to: &out)
    out.write(",penwidth=1.2,fixedsize=true,margin=0,color=\"")
    out.write(theme.nodeLine)
    out.write("\",fontcolor=\"")
    out.write(theme.nodeText)
    out.write("\"];\nedge[")
    FontText.write(size: FontText.labelSize, isBold: false, to: &out)
    out.write(",arrowsize=0.75];\n")
    // One inside the other: clusters beside each other are drawn in the order of their names' addresses in memory.
    let boxes = grounds.flatMap(\.boxes)
    for (place, box) in boxes.enumerated() { open(box, at: place, to: &out) }
    for _ in boxes { out.write("}") }
    out.write("\n")
    writeBands(to: &out)
    for index in picture.nodes.indices { writeNode(index, to: &out) }
    for index in picture.lines.indices { writeLine(index, to: &out) }
    for (index, mark) in marks.enumerated() { write(mark, at: index, to: &out) }
    out.write("}\n")
    out.write(byte: 0)
    return out.bytes
  }

  private func open(_ box: Box, at place: Int, to out: inout ByteStream) {
    out.write("subgraph cluster_")
    out.write(place)
    out.write("{graph[style=\"rounded,filled\",penwidth=0,color=\"")
    out.write(theme.side)
    out.write("\",bb=\"")
    for (place, value) in [box.left, box.bottom, box.right, box.top].enumerated() {
      if place > 0 { out.write(",") }
      out.write(value, decimals: 2)
    }
    out.write("\"];\n")
  }

  /// Broad stretches of ground along lines. Graphviz draws lines in the order of the nodes they leave, so that these
  /// leave a node of their own that comes before all others.
  private func writeBands(to out: inout ByteStream) {
    let bands = grounds.flatMap(\.bands).filter { !geometry.curves[$0].controls.isEmpty }
    guard let first = bands.first else { return }
    for name in ["b0", "b1"] as [StaticString] {
      out.write(name)
      out.write("[shape=point,style=invis")
      writePlace(Box(center: geometry.curves[first].controls[0], width: 0.72, height: 0.72), to: &out)
    }
    for (index, line) in bands.enumerated() { writeBand(line, at: index, to: &out) }
  }

  private func writeBand(_ line: Int, at index: Int, to out: inout ByteStream) {
    out.write("b0->b1[id=b")
    out.write(index + 1)
    out.write(",dir=none,penwidth=17,color=\"")
    out.write(theme.side)
    out.write("\",pos=\"")
    write(Curve(controls: geometry.curves[line].controls), to: &out)
    out.write("\"];\n")
  }

  private func writeNode(_ index: Int, to out: inout ByteStream) {
    let node = picture.nodes[index]
    out.write("n")
    out.write(index + 1)
    out.write("[id=n")
    out.write(index + 1)
    out.write(",label=")
    DOTText.write(lines: node.lines, to: &out)
    if node.kind == .country {
      out.write(",")
      FontText.write(size: FontText.nodeSize, isBold: true, to: &out)
    }
    writeLook(node.kind, to: &out)
    let box = geometry.nodes[index]
    // The second outline is drawn outside the size given, but was counted in the size laid out.
    writePlace(node.kind == .igo ? box.grown(-4) : box, to: &out)
  }

  private func writeLook(_ kind: Actor.Kind, to out: inout ByteStream) {
    let look = ActorLook(kind, theme: theme)
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
    if look.isDouble { out.write(",peripheries=2") }
  }

  private func writePlace(_ box: Box, to out: inout ByteStream) {
    out.write(",pos=\"")
    write(box.center, to: &out)
    out.write("\",width=")
    out.write(box.width / 72, decimals: 4)
    out.write(",height=")
    out.write(box.height / 72, decimals: 4)
    out.write("];\n")
  }

  private func writeLine(_ index: Int, to out: inout ByteStream) {
    let line = picture.lines[index]
    let curve = geometry.curves[index]
    guard !curve.controls.isEmpty else { return }
    // The curve may run against the meaning; its arrow tip tells which way it was laid out.
    let flipped = curve.startTip != nil && curve.endTip == nil
    out.write("n")
    out.write((flipped ? line.to : line.from) + 1)
    out.write("->n")
    out.write((flipped ? line.from : line.to) + 1)
    out.write("[id=e")
    out.write(index + 1)
    if !line.label.isEmpty, let label = geometry.labels[index] {
      out.write(",label=")
      DOTText.write(lines: line.label, to: &out)
      out.write(",lp=\"")
      write(label.center, to: &out)
      out.write("\"")
    }
    out.write(",fontcolor=\"")
    out.write(theme.labels[line.group.index])
    out.write("\"")
    writeStroke(color: theme.lines[line.group.index], line.status, to: &out)
    out.write(line.heads.direction(isFlipped: flipped))
    if line.heads != .none, theme.name == .mono {
      let ends: [StaticString] =
        line.heads == .both ? [",arrowhead=", ",arrowtail="] : [flipped ? ",arrowtail=" : ",arrowhead="]
      for end in ends {
        out.write(end)
        out.write(theme.arrowhead(line.group))
      }
    }
    out.write(",pos=\"")
    write(curve, to: &out)
    out.write("\"];\n")
  }

  private func writeStroke(color: String, _ status: Status, to out: inout ByteStream) {
    out.write(",color=\"")
    out.write(color)
    out.write("\",style=")
    out.write(status.lineStyle)
    out.write(",penwidth=")
    out.write(status.lineWidth, decimals: 1)
  }

  private func write(_ curve: Curve, to out: inout ByteStream) {
    if let tip = curve.startTip {
      out.write("s,")
      write(tip, to: &out)
      out.write(" ")
    }
    if let tip = curve.endTip {
      out.write("e,")
      write(tip, to: &out)
      out.write(" ")
    }
    for (place, point) in curve.controls.enumerated() {
      if place > 0 { out.write(" ") }
      write(point, to: &out)
    }
  }

  private func write(_ mark: Mark, at index: Int, to out: inout ByteStream) {
    switch mark {
    case .text(let lines, let left, let top, let size, let color, let isBold):
      out.write("t")
      out.write(index)
      out.write("[id=t")
      out.write(index)
      out.write(",shape=none,label=")
      DOTText.write(lines: lines, flushLeft: true, to: &out)
      out.write(",fontcolor=\"")
      out.write(color)
      out.write("\",")
      FontText.write(size: size, isBold: isBold, to: &out)
      let width = Mark.width(lines, size: size, isBold: isBold)
      let height = Double(lines.count) * size * Mark.leading
      writePlace(
        Box(center: Point(x: left + width / 2, y: top - height / 2), width: width, height: height), to: &out)
    case .actor(let box, let kind):
      out.write("t")
      out.write(index)
      out.write("[id=t")
      out.write(index)
      out.write(",label=\"\"")
      writeLook(kind, to: &out)
      writePlace(kind == .igo ? box.grown(-2.5) : box, to: &out)
    case .line(let left, let y, let length, let color, let status, let arrowhead):
      for (end, x) in zip(["a", "b"] as [StaticString], [left, left + length]) {
        out.write("t")
        out.write(index)
        out.write(end)
        out.write("[shape=point,style=invis")
        writePlace(Box(center: Point(x: x, y: y), width: 0.72, height: 0.72), to: &out)
      }
      out.write("t")
      out.write(index)
      out.write("a->t")
      out.write(index)
      out.write("b[id=t")
      out.write(index)
      writeStroke(color: color, status, to: &out)
      let tip = arrowhead == nil ? 0 : 7.5
      if let arrowhead {
        out.write(",arrowhead=")
        out.write(arrowhead)
      } else {
        out.write(",dir=none")
      }
      out.write(",pos=\"")
      let points = [0, 1.0 / 3, 2.0 / 3, 1].map { Point(x: left + (length - tip) * $0, y: y) }
      write(
        Curve(endTip: arrowhead == nil ? nil : Point(x: left + length, y: y), controls: points), to: &out)
      out.write("\"];\n")
    }
  }

  private func write(_ point: Point, to out: inout ByteStream) {
    out.write(point.x, decimals: 2)
    out.write(",")
    out.write(point.y, decimals: 2)
  }
}
