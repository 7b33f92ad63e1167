import RelationGraph

/// Composes a picture, finds its best layout and has it drawn.
struct PictureRenderer {
  let options: RenderOptions

  init(_ options: RenderOptions) { self.options = options }

  func draw(
    _ graph: IndexedGraph, wording: Wording
  ) throws(RenderError) -> (bytes: [UInt8], title: String) {
    let theme = Theme.named(options.theme)
    // Widths asked for are in CSS pixels, Graphviz works in points.
    let fit = PageFit(width: options.width.map { Double($0) * 0.75 })
    let composer = PictureComposer(graph: graph, wording: wording, fit: fit)
    let picture = composer.picture(limit: options.maxRelations)
    let plan = LayoutPlan(options.layout, picture: picture)
    let search = VariantSearch(
      picture: picture, theme: theme, engine: plan.engine, direction: options.direction, fit: fit)
    let best = try search.best()
    let heading = Heading(
      picture: picture, graph: graph, wording: wording, theme: theme, options: options,
      width: max(best.geometry.bounds.width, min(fit.width ?? 520, 520)))
    let dot = PictureDOT(
      picture: picture, theme: theme, variant: best.variant, engine: plan.engine, fit: fit, heading: heading.bytes(),
      note: heading.note())
    var scale = 1.0
    let drawing = try GraphvizLibrary.process.draw(
      dot: dot.bytes(), engine: plan.engine.rawValue, size: (picture.nodes.count, picture.lines.count),
      format: options.format == .html ? "svg" : options.format.rawValue
    ) { geometry in
      var placement = LabelPlacement(geometry)
      let labels = placement.settled()
      var adjustment = DrawingAdjustment()
      for (index, label) in labels.enumerated() { if let label { adjustment.labels[index] = label.center } }
      for (index, label) in placement.sideLabels().enumerated() { adjustment.sideLabels[index] = label.center }
      adjustment.note = placement.note()
      scale = fit.scale(of: geometry.bounds.width)
      if options.format == .png { adjustment.dpi = 96 * options.scale * scale }
      return adjustment
    }.bytes
    guard options.format == .svg || options.format == .html else { return (drawing, heading.title) }
    let pass = SVGPass(
      picture: picture, graph: graph, wording: wording, theme: theme, title: heading.title, scale: scale * 96 / 72)
    return (try pass.rewrite(drawing, standalone: options.format == .svg), heading.title)
  }
}
