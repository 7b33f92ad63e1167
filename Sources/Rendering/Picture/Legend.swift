import RelationGraph

/// What colours, lines and shapes mean; only what the picture holds.
struct Legend {
  let picture: Picture
  let styles: TypeStyles
  /// By relation of the graph: the place of its type in ``styles``.
  let relationTypes: [Int]
  let wording: Wording
  let theme: Theme
  /// The width to wrap to, in points.
  let width: Double

  private enum Swatch {
    case line(color: String, Status)
    case none
  }
  private struct Entry {
    let swatch: Swatch
    let text: String

    /// A generous guess, since nothing is measured yet: an entry that wraps early does no harm.
    var width: Double {
      let text = Double(self.text.count) * 5.7 + 12
      return if case .none = swatch { text } else { text + 34 }
    }
  }

  /// Appends the legend's rows.
  func write(to out: inout ByteStream) {
    let heads = [
      wording[theme.name == .mono ? "legend.arrow" : "legend.colour"], wording["legend.line"], wording["legend.shape"],
    ]
    let headWidth = Double(heads.map(\.count).max() ?? 0) * 6.2 + 8
    for (head, entries) in zip(heads, [groups(), certainties(), kinds()]) where !entries.isEmpty {
      var line: [Entry] = []
      var used = headWidth
      var isFirst = true
      for entry in entries {
        if used + entry.width > width, !line.isEmpty {
          write(isFirst ? head : "", line, headWidth: headWidth, to: &out)
          isFirst = false
          line = []
          used = headWidth
        }
        line.append(entry)
        used += entry.width
      }
      write(isFirst ? head : "", line, headWidth: headWidth, to: &out)
    }
  }

  private func groups() -> [Entry] {
    RelationGroup.allCases.compactMap { group in
      let lines = picture.lines.filter { $0.group == group }
      guard !lines.isEmpty else { return nil }
      let types = self.types(of: lines)
      if theme.name == .mono {
        return Entry(swatch: .none, text: wording["arrow.\(group.rawValue)"] + ": " + types)
      }
      return Entry(swatch: .line(color: theme.lines[group.index], .asserted), text: types)
    }
  }

  /// The types of a group that the picture shows, commonest first: `meets, supports, …`.
  private func types(of lines: [Picture.Line]) -> String {
    var counts: [Int: Int] = [:]
    for line in lines { for relation in line.relations { counts[relationTypes[relation], default: 0] += 1 } }
    let types = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    let names = types.prefix(3).map { styles.entries[$0].label }
    return names.joined(separator: ", ") + (types.count > 3 ? ", …" : "")
  }

  private func certainties() -> [Entry] {
    let order: [Status] = [.asserted, .alleged, .denied, .planned, .negated]
    var entries = order.filter { status in picture.lines.contains { $0.status == status } }.map { status in
      Entry(swatch: .line(color: theme.text, status), text: wording["status.\(status.rawValue)"])
    }
    if picture.lines.contains(where: \.isMutual) {
      entries.append(Entry(swatch: .none, text: wording["legend.mutual"]))
    }
    return entries
  }

  private func kinds() -> [Entry] {
    Actor.Kind.allCases.filter { kind in picture.nodes.contains { $0.kind == kind } }
      .map { Entry(swatch: .none, text: wording["kind.\($0.rawValue)"]) }
  }

  private func write(_ head: String, _ entries: [Entry], headWidth: Double, to out: inout ByteStream) {
    // A table of fixed size without a size keeps its own and is not spread over the row.
    out.write("<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" ")
    out.write("FIXEDSIZE=\"TRUE\" ALIGN=\"LEFT\"><TR><TD ALIGN=\"LEFT\" FIXEDSIZE=\"TRUE\" HEIGHT=\"18\" WIDTH=\"")
    out.write(headWidth, decimals: 0)
    out.write("\">")
    if !head.isEmpty {
      out.write("<B>")
      HTMLLabel.write(head, to: &out)
      out.write("</B>")
    }
    out.write("</TD>")
    for entry in entries {
      if case .line(let color, let status) = entry.swatch {
        out.write("<TD WIDTH=\"28\">")
        out.write(HTMLLabel.open)
        out.write("<TR>")
        for (isInk, width) in Legend.dashes(status) {
          out.write("<TD FIXEDSIZE=\"TRUE\" HEIGHT=\"")
          out.write(status == .planned || status == .negated ? 1 : 3)
          out.write("\" WIDTH=\"")
          out.write(width)
          out.write("\"")
          if isInk {
            out.write(" BGCOLOR=\"")
            out.write(color)
            out.write("\"")
          }
          out.write("></TD>")
        }
        out.write("</TR>")
        out.write(HTMLLabel.close)
        out.write("</TD><TD WIDTH=\"5\"></TD>")
      }
      out.write("<TD ALIGN=\"LEFT\">")
      HTMLLabel.write(entry.text, to: &out)
      out.write("</TD><TD WIDTH=\"12\"></TD>")
    }
    out.write("</TR>")
    out.write(HTMLLabel.close)
    out.write("</TD></TR>")
  }

  /// Ink and gaps of a sample line, in points.
  private static func dashes(_ status: Status) -> [(isInk: Bool, width: Int)] {
    switch status {
    case .asserted: [(true, 26)]
    case .alleged: [(true, 6), (false, 4), (true, 6), (false, 4), (true, 6)]
    case .denied, .negated:
      [(true, 3), (false, 3), (true, 3), (false, 3), (true, 3), (false, 3), (true, 3), (false, 3), (true, 3)]
    case .planned: [(true, 11), (false, 4), (true, 11)]
    }
  }
}
