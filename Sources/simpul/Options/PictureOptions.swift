import ArgumentParser
import Rendering

/// How a picture looks.
struct PictureOptions: ParsableArguments {
  @Option(help: .init("The colours.", valueName: "print|screen|dark|mono"))
  var theme = ThemeName.screen

  @Option(help: .init("How actors are placed.", valueName: "auto|dot|neato|fdp|sfdp|circo|twopi"))
  var layout = LayoutEngine.auto

  @Option(help: .init("Where a layered layout runs.", valueName: "auto|LR|TB|RL|BT"))
  var direction = PictureDirection.auto

  @Option(help: .init("The headline; the article's when left out, none when empty.", valueName: "text"))
  var title: String?

  @Option(
    name: .customLong("max-relations"),
    help: .init("The most relations drawn, strongest first; 0 for all.", valueName: "count"))
  var maxRelations: Int?

  @Option(help: .init("The width of the column the picture is for, in CSS pixels.", valueName: "pixels"))
  var width: Int?

  @Option(help: .init("Pixels of a PNG for each CSS pixel, 0.1 to 8.", valueName: "factor"))
  var scale = 2.0

  @Flag(name: .customLong("in-process"), help: .hidden)
  var inProcess = false

  /// This program again, for graphs whose layout may take long and must be stopped when it does.
  private func worker(_ format: OutputFormat, _ language: LabelChoice?) -> DrawingWorker? {
    guard !inProcess, let program = CommandLine.arguments.first else { return nil }
    // A page is written here, around the picture.
    let drawn = format == .html ? OutputFormat.svg : format
    var command = [program, "render", "-", "--in-process", "--format", drawn.rawValue]
    command += ["--theme", theme.rawValue, "--layout", layout.rawValue, "--direction", direction.rawValue]
    command += ["--scale", "\(scale)", "--max-relations", "\(maxRelations ?? 0)"]
    if let title { command += ["--title=\(title)"] }
    if let width { command += ["--width", "\(width)"] }
    if let language { command += ["--label-language", "\(language.rawValue)"] }
    return DrawingWorker(command: command)
  }

  /// The renderer's options for a format.
  func render(_ format: OutputFormat, _ language: LabelChoice?) -> RenderOptions {
    var options = RenderOptions()
    options.format = format
    options.theme = theme
    options.layout = layout
    options.direction = direction
    options.title = title
    options.maxRelations = maxRelations
    options.width = width
    options.scale = scale
    options.worker = worker(format, language)
    options.language = language?.labels ?? .article
    return options
  }

  mutating func validate() throws {
    if let maxRelations, maxRelations < 0 {
      throw ValidationError("--max-relations is \(maxRelations); it counts from 0.")
    }
    if let width, width < 1 { throw ValidationError("--width is \(width); it counts pixels from 1.") }
    guard (0.1...8).contains(scale) else { throw ValidationError("--scale is \(scale); it goes from 0.1 to 8.") }
  }
}

extension ThemeName: ExpressibleByArgument {}
extension LayoutEngine: ExpressibleByArgument {}
extension PictureDirection: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
