/// What to write and how a picture of it looks.
public struct RenderOptions: Sendable {
  /// The format; SVG unless told.
  public var format: OutputFormat = .svg
  /// The colours; `screen` unless told.
  public var theme: ThemeName = .screen
  /// How actors are placed; by size unless told.
  public var layout: LayoutEngine = .auto
  /// The direction of a `dot` layout; whichever reads better unless told.
  public var direction: PictureDirection = .auto
  /// The headline over the picture; nil for the first article's own, the empty text for none.
  public var title: String?
  /// The sentence below it; nil for one that counts actors and relations and says how to read them.
  public var subtitle: String?
  /// The language of labels, legend and sentences.
  public var language: LabelLanguage = .article
  /// The most relations drawn, strongest first; nil for as many as stay readable (about 25 lines), 0 for all.
  /// Formats other than pictures hold all relations unless a number is given.
  public var maxRelations: Int?
  /// The width of the column the picture is for, in CSS pixels (1/96 inch); nil for the picture's natural width.
  /// The picture is arranged and scaled to fit it.
  public var width: Int?
  /// Device pixels for each CSS pixel in PNG, 0.1...8; 2 is sharp on paper and on today's screens.
  public var scale: Double = 2
  /// The UTF-8 texts of the graph's articles by their SHA-256, for the page to show; those that are missing are told by
  /// their sentences of evidence alone.
  public var articleTexts: [String: [UInt8]] = [:]
  /// Draws graphs whose layout may take long; nil to draw everything in this process, however long it takes.
  public var worker: DrawingWorker?

  /// The options with every default.
  public init() {}
}
