import ArgumentParser
import RelationGraph
import Rendering

/// `simpul timeline`: relations by month and type.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Count the relations of articles by month and type, as text, table or picture.",
    discussion: """
      A relation counts once a month: by the times the text gives for it; an event without, by its article's day.

      EXAMPLES
        simpul timeline article.txt
        simpul timeline news.jsonl --actor Rusia --class material-conflict -o war.svg
        simpul timeline --store news.sqlite --since 2022 --format csv > months.csv
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @Option(help: .init("The format; by the file's ending when left out, else text.", valueName: "text|csv|svg"))
  var format: TimelineFormat?

  @Option(
    name: .customLong("dated-by"),
    help: .init("What dates a relation: the text, its article's day, or the text before the day.", valueName: "what"))
  var dating = Timeline.Dating.either

  @Option(help: .init("The colours of the picture.", valueName: "print|screen|dark|mono"))
  var theme = ThemeName.screen

  @Option(help: .init("The headline of the picture.", valueName: "text"))
  var title: String?

  @Option(help: .init("The width of the picture in CSS pixels, 480 or more.", valueName: "pixels"))
  var width = 900

  @OptionGroup var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws {
    guard width >= 480 else { throw ValidationError("--width is \(width); it goes from 480.") }
  }

  func run() throws {
    let filter = try filters.filter()
    do {
      var options = TimelineOptions()
      options.format = format ?? output.flatMap(TimelineFormat.init(fileName:)) ?? .text
      options.theme = theme
      options.title = title
      options.width = width
      options.language = reading.labelLanguage?.rawValue ?? "en"
      let timeline = try selection.timeline(dating, of: inputs, filter, reading)
      let bytes = TimelineWriter(timeline, options).bytes()
      try Output.write(to: output) { try $0.write(bytes) }
    } catch {
      throw Failure(error)
    }
  }
}

extension TimelineFormat: ExpressibleByArgument {}
extension Timeline.Dating: ExpressibleByArgument {}
