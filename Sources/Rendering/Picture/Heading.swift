import RelationGraph

/// Title, subtitle and legend over a picture, as rows of an HTML-like label, and the note under it.
struct Heading {
  let picture: Picture
  let graph: IndexedGraph
  let wording: Wording
  let theme: Theme
  let title: String
  let subtitle: String
  /// The width to wrap to, in points.
  let width: Double

  init(
    picture: Picture, graph: IndexedGraph, wording: Wording, theme: Theme, options: RenderOptions, width: Double
  ) {
    self.picture = picture
    self.graph = graph
    self.wording = wording
    self.theme = theme
    self.width = width
    title = Heading.title(picture: picture, graph: graph, wording: wording, options: options)
    subtitle = options.subtitle ?? Heading.subtitle(picture: picture, wording: wording, theme: theme)
  }

  static func title(picture: Picture, graph: IndexedGraph, wording: Wording, options: RenderOptions) -> String {
    if let title = options.title { return DrawnText(title).text }
    if picture.nodes.isEmpty { return wording["title.empty"] }
    let own = DrawnText(graph.graph.articles.first?.title ?? "").text
    return own.isEmpty ? wording["title.none"] : own
  }

  private static func subtitle(picture: Picture, wording: Wording, theme: Theme) -> String {
    guard !picture.nodes.isEmpty else { return "" }
    let relations =
      picture.shown == picture.all
      ? wording.count("relation.count", picture.all)
      : wording["shown", ("shown", String(picture.shown)), ("all", String(picture.all))]
    let counts = wording.count("actor.count", picture.nodes.count) + ", " + relations + ". "
    guard !picture.lines.isEmpty else { return counts }
    return counts + wording[theme.name == .mono ? "subtitle.mono" : "subtitle"]
  }

  /// The rows of the heading.
  func bytes() -> [UInt8] {
    var out = ByteStream(reserving: 4096)
    out.write(HTMLLabel.open)
    row(title, size: 22, color: theme.heading, isBold: true, to: &out)
    row(subtitle, size: 12, color: theme.quiet, isBold: false, to: &out)
    out.write("<TR><TD HEIGHT=\"6\"></TD></TR>")
    Legend(
      picture: picture, styles: graph.styles, relationTypes: graph.types, wording: wording, theme: theme, width: width
    ).write(to: &out)
    out.write("<TR><TD HEIGHT=\"10\"></TD></TR>")
    out.write(HTMLLabel.close)
    return out.bytes
  }

  /// The note under the picture: where it is from, and what a line means.
  func note() -> String {
    let sources = graph.graph.articles.prefix(3).map { article in
      let name = DrawnText(article.source, longest: 80).text
      return [name.isEmpty ? DrawnText(article.title ?? article.id, longest: 80).text : name]
        + (article.published.map { [date($0)] } ?? [])
    }
    let source = sources.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    let note = source.isEmpty ? wording["source.none"] : wording["source", ("source", source)]
    return DrawnText(note).lines(width: Int(width / 4.6)).joined(separator: "\n")
  }

  private func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month)
    else { return DrawnText(iso, longest: 20).text }
    return "\(day) \(wording["month.\(month)"]) \(year)"
  }

  private func row(_ text: String, size: Double, color: String, isBold: Bool, to out: inout ByteStream) {
    guard !text.isEmpty else { return }
    let perLine = Int(width / (size * (isBold ? 0.53 : 0.45)))
    let drawn = DrawnText(text)
    // Lines of about the same length, so that no single word is left over.
    let count = drawn.lines(width: max(16, perLine)).count
    let balanced = count > 1 ? min(perLine, drawn.text.count / count + 10) : perLine
    out.write("<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"")
    out.write(size, decimals: 1)
    out.write("\" COLOR=\"")
    out.write(color)
    out.write(isBold ? "\"><B>" : "\">")
    for (index, line) in drawn.lines(width: max(16, balanced)).enumerated() {
      if index > 0 { out.write("<BR ALIGN=\"LEFT\"/>") }
      HTMLLabel.write(line, to: &out)
    }
    out.write("<BR ALIGN=\"LEFT\"/>")
    out.write(isBold ? "</B></FONT></TD></TR>" : "</FONT></TD></TR>")
  }
}
