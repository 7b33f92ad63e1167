import RelationGraph

/// Draws a timeline: for each type that occurs a row of columns, all on one scale.
struct TimelineChart {
  private let timeline: Timeline
  private let options: TimelineOptions
  private let wording: Wording
  private let styles: TypeStyles
  private let theme: Theme
  private let axis: TimelineAxis
  /// By type that occurs, in the order of the ontology: the count in each column.
  private let rows: [(entry: TypeStyles.Entry, counts: [Int])]
  private let left: Int
  private let leftOut: Int

  private static let rowHeight = 40
  private static let barHeight = 30
  private static let top = 84
  private static let margin = 20

  init(_ timeline: Timeline, _ options: TimelineOptions, wording: Wording, styles: TypeStyles) {
    self.timeline = timeline
    self.options = options
    self.wording = wording
    self.styles = styles
    theme = .named(options.theme)
    let counts = timeline.counts
    axis = TimelineAxis(counts.map(\.period))
    var rows: [(entry: TypeStyles.Entry, counts: [Int])] = []
    var leftOut = timeline.undated
    for entry in styles.entries {
      var columns = [Int](repeating: 0, count: axis.count)
      for count in counts where count.type == entry.type {
        if let column = axis.column(count.period) {
          columns[column] += count.relations
        } else {
          leftOut += count.relations
        }
      }
      if columns.contains(where: { $0 > 0 }) { rows.append((entry, columns)) }
    }
    self.rows = rows
    self.leftOut = leftOut
    left = TimelineChart.margin + 12 + 7 * (rows.map(\.entry.label.count).max() ?? 10) + 44
  }

  func write(to out: inout ByteStream) {
    let width = max(480, options.width)
    let bottom = TimelineChart.top + rows.count * TimelineChart.rowHeight
    let height = bottom + 58
    let total = rows.reduce(0) { $0 + $1.counts.reduce(0, +) }
    let title = DrawnText(options.title ?? wording["timeline.title"]).text
    out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\"")
    out.write(" viewBox=\"0 0 \(width) \(height)\" role=\"img\" font-family=\"Helvetica,Arial,sans-serif\">\n<title>")
    XMLText.write(title, to: &out)
    out.write("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"\(theme.background)\"/>\n")
    text(title, x: TimelineChart.margin, y: 34, size: 20, color: theme.heading, isBold: true, to: &out)
    let subtitle =
      total == 0 ? wording["list.empty"] : "\(wording.count("relation.count", total)), \(axis.span(wording))"
    text(subtitle, x: TimelineChart.margin, y: 56, size: 13, color: theme.text, to: &out)
    let plot = Double(width - left - TimelineChart.margin)
    let most = max(1, rows.flatMap(\.counts).max() ?? 1)
    for (place, row) in rows.enumerated() {
      write(row, base: TimelineChart.top + (place + 1) * TimelineChart.rowHeight - 6, plot, most, to: &out)
    }
    if total > 0 { writeAxis(bottom, plot, to: &out) }
    let note = leftOut > 0 ? wording.count("timeline.leftout", leftOut) + " " : ""
    let scale = total > 0 ? wording["timeline.scale", ("n", String(most))] : ""
    text(note + scale, x: TimelineChart.margin, y: height - 14, size: 11, color: theme.quiet, to: &out)
    out.write("</svg>\n")
  }

  private func write(
    _ row: (entry: TypeStyles.Entry, counts: [Int]), base: Int, _ plot: Double, _ most: Int, to out: inout ByteStream
  ) {
    let group = row.entry.group.index
    text(row.entry.label, x: TimelineChart.margin, y: base - 4, size: 13, color: theme.labels[group], to: &out)
    let sum = row.counts.reduce(0, +)
    text(String(sum), x: left - 10, y: base - 4, size: 13, color: theme.text, anchor: "end", to: &out)
    out.write("<path d=\"M\(left) \(base)H")
    out.write(Double(left) + plot, decimals: 1)
    out.write("\" stroke=\"\(theme.quiet)\" stroke-opacity=\"0.35\"/>\n<g fill=\"\(theme.lines[group])\">\n")
    let each = plot / Double(max(1, axis.count))
    let thick = max(1, min(each - 1, each * 0.8, 36))
    for (column, count) in row.counts.enumerated() where count > 0 {
      let high = max(2, Double(count) / Double(most) * Double(TimelineChart.barHeight))
      out.write("<rect x=\"")
      out.write(Double(left) + each * Double(column) + (each - thick) / 2, decimals: 2)
      out.write("\" y=\"")
      out.write(Double(base) - high, decimals: 2)
      out.write("\" width=\"")
      out.write(thick, decimals: 2)
      out.write("\" height=\"")
      out.write(high, decimals: 2)
      out.write("\"><title>\(count)</title></rect>\n")
    }
    out.write("</g>\n")
  }

  private func writeAxis(_ bottom: Int, _ plot: Double, to out: inout ByteStream) {
    let each = plot / Double(max(1, axis.count))
    for (column, name) in axis.names(wording, width: plot) {
      let isBroad = axis.isByYear || axis.count <= 18
      let x = Double(left) + each * (Double(column) + (isBroad ? 0.5 : 0))
      out.write("<path d=\"M")
      out.write(x, decimals: 1)
      out.write(" \(TimelineChart.top)V\(bottom + 4)\" stroke=\"\(theme.quiet)\" stroke-opacity=\"0.25\"/>\n")
      // A name at the right border would run out of the picture.
      let half = Double(name.count) * 3.2
      let middle = min(x, Double(left) + plot + Double(TimelineChart.margin) - half - 2)
      text(name, x: Int(middle.rounded()), y: bottom + 18, size: 11, color: theme.text, anchor: "middle", to: &out)
    }
  }

  private func text(
    _ text: String, x: Int, y: Int, size: Int, color: String, isBold: Bool = false, anchor: StaticString? = nil,
    to out: inout ByteStream
  ) {
    out.write("<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(color)\"")
    if isBold { out.write(" font-weight=\"bold\"") }
    if let anchor {
      out.write(" text-anchor=\"")
      out.write(anchor)
      out.write("\"")
    }
    out.write(">")
    XMLText.write(text, to: &out)
    out.write("</text>\n")
  }
}
