import RelationGraph

/// What colours, lines and shapes mean; only what the picture holds.
struct Legend {
  let picture: Picture
  let graph: IndexedGraph
  let wording: Wording
  let theme: Theme
  /// The width to wrap to, in points.
  let width: Double

  static let size = 10.5
  private static let row = 17.0
  private static let gap = 16.0

  private enum Swatch {
    case line(color: String, Status, arrowhead: StaticString?)
    case actor(Actor.Kind)
    case none

    var width: Double {
      switch self {
      case .line: 34
      case .actor: 31
      case .none: 0
      }
    }
  }
  private struct Entry {
    let swatch: Swatch
    let text: String

    var width: Double { swatch.width + FontText.width(text, size: Legend.size) }
  }

  /// Appends the legend's rows.
  func add(to column: inout MarkColumn) {
    let parts = [
      (wording[theme.name == .mono ? "legend.arrow" : "legend.colour"], groups()),
      (wording["legend.line"], certainties()),
      (wording["legend.shape"], kinds()),
    ]
    let indent = 14 + (parts.map { FontText.width($0.0, size: Legend.size, isBold: true) }.max() ?? 0)
    for (head, entries) in parts where !entries.isEmpty {
      addText(head, left: 0, isBold: true, to: &column)
      var x = indent
      for entry in entries {
        if x > indent, x + entry.width > width {
          column.space(Legend.row)
          x = indent
        }
        add(entry, at: x, to: &column)
        x += entry.width + Legend.gap
      }
      column.space(Legend.row)
    }
  }

  private func add(_ entry: Entry, at x: Double, to column: inout MarkColumn) {
    let middle = -column.height - Legend.row / 2
    switch entry.swatch {
    case .line(let color, let status, let arrowhead):
      column.place(.line(left: x, y: middle, length: 27, color: color, status: status, arrowhead: arrowhead))
    case .actor(let kind):
      column.place(.actor(Box(center: Point(x: x + 12, y: middle), width: 24, height: 13), kind))
    case .none: break
    }
    addText(entry.text, left: x + entry.swatch.width, isBold: false, to: &column)
  }

  private func addText(_ text: String, left: Double, isBold: Bool, to column: inout MarkColumn) {
    let top = -column.height - (Legend.row - Legend.size * Mark.leading) / 2
    column.place(.text(lines: [text], left: left, top: top, size: Legend.size, color: theme.text, isBold: isBold))
  }

  private func groups() -> [Entry] {
    RelationGroup.allCases.compactMap { group in
      let lines = picture.lines.filter { $0.group == group }
      guard !lines.isEmpty else { return nil }
      let arrowhead = theme.name == .mono ? theme.arrowhead(group) : nil
      return Entry(
        swatch: .line(color: theme.lines[group.index], .asserted, arrowhead: arrowhead), text: types(of: lines))
    }
  }

  /// The types of a group that the picture shows, commonest first: `meets, supports, …`.
  private func types(of lines: [Picture.Line]) -> String {
    var counts: [Int: Int] = [:]
    for line in lines {
      // A line of many relations has the colour of most of them; the others' is told by their own lines.
      for relation in line.relations where graph.styles.entries[graph.types[relation]].group == line.group {
        counts[graph.types[relation], default: 0] += 1
      }
    }
    let types = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    let names = types.prefix(3).map { graph.styles.entries[$0].label }
    return names.joined(separator: ", ") + (types.count > 3 ? ", …" : "")
  }

  private func certainties() -> [Entry] {
    let order: [Status] = [.asserted, .alleged, .denied, .planned, .negated]
    var entries = order.filter { status in picture.lines.contains { $0.status == status } }.map { status in
      Entry(swatch: .line(color: theme.text, status, arrowhead: nil), text: wording["status.\(status.rawValue)"])
    }
    if picture.lines.contains(where: { $0.heads == .none }) {
      entries.append(Entry(swatch: .none, text: wording["legend.mutual"]))
    }
    return entries
  }

  private func kinds() -> [Entry] {
    let order: [Actor.Kind] = [.country, .person, .organization, .igo, .armedGroup, .company, .media, .territory]
    return order.filter { kind in picture.nodes.contains { $0.kind == kind } }
      .map { Entry(swatch: .actor($0), text: wording["name.\($0.rawValue)"]) }
  }
}
