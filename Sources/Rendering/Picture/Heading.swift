import RelationGraph

/// The words round a picture: title, subtitle and legend over it, the note under it.
struct Heading {
  let picture: Picture
  let graph: IndexedGraph
  let wording: Wording
  let theme: Theme
  /// The headline; empty for none.
  let title: String
  private let subtitle: String

  init(picture: Picture, graph: IndexedGraph, wording: Wording, theme: Theme, options: RenderOptions) {
    self.picture = picture
    self.graph = graph
    self.wording = wording
    self.theme = theme
    title = Heading.title(picture: picture, graph: graph, wording: wording, options: options)
    subtitle =
      options.subtitle.map { DrawnText($0).text } ?? Heading.subtitle(picture: picture, wording: wording, theme: theme)
  }

  private static func title(picture: Picture, graph: IndexedGraph, wording: Wording, options: RenderOptions) -> String {
    if let title = options.title { return DrawnText(title).text }
    if picture.nodes.isEmpty { return wording["title.empty"] }
    let count = graph.graph.articles.count
    if count > 1 { return wording["title.several", ("n", String(count))] }
    let own = DrawnText(graph.graph.articles.first?.title ?? "").text
    return own.isEmpty ? wording["title.none"] : own
  }

  private static func subtitle(picture: Picture, wording: Wording, theme: Theme) -> String {
    guard !picture.nodes.isEmpty else { return "" }
    let relations =
      picture.shown == picture.all
      ? wording.count("relation.count", picture.all)
      : wording["shown", ("shown", String(picture.shown)), ("all", String(picture.all))]
    let counts = wording.count("actor.count", picture.nodes.count) + ", " + relations + "."
    guard !picture.lines.isEmpty else { return counts }
    return counts + " " + wording[theme.name == .mono ? "subtitle.mono" : "subtitle"]
  }

  /// Title, subtitle and legend, wrapped to a width in points.
  func over(width: Double) -> MarkColumn {
    var column = MarkColumn()
    column.add(
      FontText.lines(title, width: width, size: FontText.titleSize, isBold: true), size: FontText.titleSize,
      color: theme.heading, isBold: true)
    column.space(4)
    column.add(
      FontText.lines(subtitle, width: width, size: FontText.subtitleSize), size: FontText.subtitleSize,
      color: theme.quiet)
    column.space(10)
    Legend(picture: picture, graph: graph, wording: wording, theme: theme, width: width).add(to: &column)
    return column
  }

  /// The note under the picture: where it is from, and what a line means.
  func under(width: Double) -> MarkColumn {
    // The sentence after the sources must not be cut off for their sake.
    let told = graph.graph.articles.count > 3 ? 1 : 3
    let sources = graph.graph.articles.prefix(told).map { article in
      let name = DrawnText(Heading.outlet(article.source), longest: 80).text
      return [name.isEmpty ? DrawnText(article.title ?? article.id, longest: 80).text : name]
        + (article.published.map { [date($0)] } ?? [])
    }
    var source = sources.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    let left = graph.graph.articles.count - sources.count
    if left > 0 { source = wording["source.more", ("source", source), ("n", String(left))] }
    let note = source.isEmpty ? wording["source.none"] : wording["source", ("source", source)]
    var column = MarkColumn()
    column.add(
      FontText.lines(note, width: width, size: FontText.noteSize), size: FontText.noteSize, color: theme.quiet)
    return column
  }

  /// Where an article is from, for a note: an address without its scheme, a file without its folders.
  static func outlet(_ source: String) -> String {
    for scheme in ["https://", "http://"] where source.hasPrefix(scheme) {
      return String(source.dropFirst(scheme.count))
    }
    return source.split(separator: "/").last.map(String.init) ?? source
  }

  private func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month)
    else { return DrawnText(iso, longest: 20).text }
    return "\(day) \(wording["month.\(month)"]) \(year)"
  }
}
