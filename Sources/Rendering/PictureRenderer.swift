import RelationGraph

/// Composes a picture, finds its best layout and has it drawn.
struct PictureRenderer {
  let options: RenderOptions

  init(_ options: RenderOptions) { self.options = options }

  func draw(_ graph: IndexedGraph, wording: Wording) throws(RenderError) -> [UInt8] {
    let theme = Theme.named(options.theme)
    let composer = PictureComposer(graph: graph, wording: wording, theme: theme)
    let picture = composer.picture(limit: options.maxRelations)
    let plan = LayoutPlan(options.layout, picture: picture)
    let variant = LayoutVariant(
      nodeOrder: Array(picture.nodes.indices), direction: .leftRight, drawsSides: true, seed: 1)
    let dot = PictureDOT(
      picture: picture, theme: theme, variant: variant, engine: plan.engine, heading: nil, note: "x")
    return try GraphvizLibrary.process.draw(
      dot: dot.bytes(), engine: plan.engine.rawValue, size: (picture.nodes.count, picture.lines.count),
      format: options.format.rawValue
    ).bytes
  }
}
