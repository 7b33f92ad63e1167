import RelationGraph

/// Composes a picture, finds its best layout and has it drawn.
struct PictureRenderer {
  /// The most actors and relations a picture is attempted with.
  static let mostActors = 20_000
  static let mostRelations = 50_000
  /// The most pixels a bitmap has in a row or column.
  private static let mostPixels = 16_000.0
  /// The least width in points that a heading is set to.
  private static let headingWidth = 520.0

  let options: RenderOptions
  let graph: IndexedGraph
  let wording: Wording
  private let theme: Theme
  private let fit: PageFit

  init(_ options: RenderOptions, graph: IndexedGraph, wording: Wording) {
    self.options = options
    self.graph = graph
    self.wording = wording
    theme = Theme.named(options.theme)
    // Widths asked for are in CSS pixels, Graphviz works in points.
    fit = PageFit(width: options.width.map { Double($0) * 0.75 })
  }

  /// The picture in the format asked for (for HTML as an SVG element), and its title.
  func draw() throws(RenderError) -> (bytes: [UInt8], title: String) {
    let picture = try composed()
    let heading = Heading(picture: picture, graph: graph, wording: wording, theme: theme, options: options)
    if let worker = options.worker, LayoutPlan(options.layout, lines: picture.lines.count).isHeavy {
      let bytes = try ChildProcess(worker: worker).run(input: GraphJSON.encode(graph.graph, layout: .oneLine))
      return (bytes, heading.title)
    }
    let geometry = try laidOut(picture)
    let grounds = SideGround.grounds(picture, geometry)
    var extent = Extent()
    extent.add(geometry.bounds)
    for ground in grounds { for box in ground.boxes { extent.add(box) } }
    let content = extent.box
    let width = max(content.width, min(fit.width ?? PictureRenderer.headingWidth, PictureRenderer.headingWidth))
    let over = heading.over(width: width)
    let marks =
      over.marks(at: Point(x: content.left, y: content.top + 18 + over.height))
      + heading.under(width: width).marks(at: Point(x: content.left, y: content.bottom - 12))
      + grounds.filter(\.isNamed).map { ground in
        .text(
          lines: [picture.sides[ground.side].label], left: ground.label.left, top: ground.label.top,
          size: SideGround.labelSize, color: theme.quiet, isBold: false)
      }
    let right = marks.map(\.right).max() ?? 0
    let scale = fit.scale(of: max(width, right - content.left))
    let dot = DrawingDOT(
      picture: picture, geometry: geometry, grounds: grounds, marks: marks, theme: theme,
      dpi: options.format == .png ? dpi(scale, height: content.height + over.height, width: width) : nil)
    let isSVG = options.format == .svg || options.format == .html
    let drawing = try GraphvizLibrary.process.draw(
      dot: dot.bytes(), engine: GraphvizLibrary.fixed, format: isSVG ? "svg" : options.format.rawValue)
    guard isSVG else {
      return (options.format == .pdf ? PDFPass().rewrite(drawing) : drawing, heading.title)
    }
    let pass = SVGPass(
      picture: picture, graph: graph, wording: wording, theme: theme, title: heading.title, scale: scale * 96 / 72,
      form: options.format == .html ? .part : .file)
    return (try pass.rewrite(drawing), heading.title)
  }

  /// Dots per inch of a bitmap, fewer than asked for where it would become larger than programs can open.
  private func dpi(_ scale: Double, height: Double, width: Double) -> Double {
    min(96 * options.scale * scale, PictureRenderer.mostPixels * 72 / max(height, width, 1))
  }

  /// What is shown.
  func composed() throws(RenderError) -> Picture {
    let composer = PictureComposer(graph: graph, wording: wording, fit: fit)
    let picture = composer.picture(limit: options.maxRelations)
    guard picture.nodes.count <= PictureRenderer.mostActors else {
      throw .tooManyActors(count: picture.nodes.count, limit: PictureRenderer.mostActors)
    }
    guard picture.shown <= PictureRenderer.mostRelations else {
      throw .tooManyRelations(count: picture.shown, limit: PictureRenderer.mostRelations)
    }
    return picture
  }

  /// Where everything stands in the picture as it is drawn.
  func laidOut(_ picture: Picture) throws(RenderError) -> DrawingGeometry {
    let plan = LayoutPlan(options.layout, lines: picture.lines.count)
    let search = VariantSearch(
      picture: picture, theme: theme, engine: plan.engine, direction: options.direction, fit: fit)
    return try search.best()
  }
}
