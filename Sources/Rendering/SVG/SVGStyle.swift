/// The style sheet inside an SVG: what attributes of Graphviz's cannot say.
struct SVGStyle {
  let theme: Theme

  func write(to out: inout ByteStream) {
    let root: StaticString = ".simpul "
    // A halo keeps a label readable where a line passes under it.
    out.write(".simpul .edge text{paint-order:stroke;stroke-width:3px;stroke-linejoin:round;stroke:")
    out.write(theme.background)
    out.write("}.simpul .planned path{stroke-dasharray:11 5}")
    out.write(".simpul .denied path,.simpul .negated path{stroke-linecap:round;stroke-dasharray:.1 5}")
    out.write(".simpul .edge:hover path{stroke-width:3.4}")
    guard theme.name == .screen else { return }
    out.write("@media(prefers-color-scheme:dark){")
    for (light, dark) in zip(SVGStyle.colours(theme), SVGStyle.colours(.dark)) where light != dark {
      for property in ["fill", "stroke"] as [StaticString] {
        out.write(root)
        out.write("[")
        out.write(property)
        out.write("=\"")
        // Graphviz writes colours in lower case.
        out.write(light.lowercased())
        out.write("\"]{")
        out.write(property)
        out.write(":")
        out.write(dark)
        out.write("}")
      }
    }
    for (light, dark) in zip(theme.labels, Theme.dark.labels) {
      out.write(root)
      out.write("text[fill=\"")
      out.write(light.lowercased())
      out.write("\"]{fill:")
      out.write(dark)
      out.write("}")
    }
    out.write(".simpul .edge text{stroke:")
    out.write(Theme.dark.background)
    out.write("}}")
  }

  /// Everything but labels, in one order for every theme.
  private static func colours(_ theme: Theme) -> [String] {
    [
      theme.background, theme.heading, theme.text, theme.quiet, theme.side, theme.nodeLine, theme.nodeText,
      theme.stateFill, theme.territoryFill,
    ] + theme.lines
  }
}
