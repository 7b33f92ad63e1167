import Rendering

/// The format and the look of a picture, in the words of the command line.
struct PictureQuery {
  /// The words.
  static let words: Set<String> = [
    "format", "theme", "layout", "direction", "title", "max-relations", "width", "scale", "label-language",
  ]

  /// What to write and how it looks.
  let options: RenderOptions
  /// Whether the table of actors is asked for, of the two that CSV consists of.
  let isActorTable: Bool

  init(_ query: Query) throws(Problem) {
    var options = RenderOptions()
    isActorTable = try query.value("format") == "csv-actors"
    if isActorTable {
      options.format = .csv
    } else if let format: OutputFormat = try query.choice("format") {
      options.format = format
    }
    options.theme = try query.choice("theme") ?? options.theme
    options.layout = try query.choice("layout") ?? options.layout
    options.direction = try query.choice("direction") ?? options.direction
    options.title = try query.text("title", longest: 1000)
    options.maxRelations = try query.integer("max-relations", in: 0...50_000)
    options.width = try query.integer("width", in: 1...20_000)
    options.scale = try query.number("scale", in: 0.1...8) ?? options.scale
    if let language: LanguageWord = try query.choice("label-language") { options.language = language.labels }
    self.options = options
  }

  /// The type of the file.
  var mediaType: String {
    switch options.format {
    case .svg: "image/svg+xml"
    case .png: "image/png"
    case .pdf: "application/pdf"
    case .dot: "text/vnd.graphviz; charset=utf-8"
    case .json: "application/json"
    case .graphml, .gexf: "application/xml"
    case .csv, .neo4j: "text/csv; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .ftm, .plover: "application/jsonl; charset=utf-8"
    case .cypher, .mermaid, .text: "text/plain; charset=utf-8"
    }
  }

  /// The ending of the file's name.
  var fileEnding: String {
    switch options.format {
    case .mermaid: "mmd"
    case .text: "txt"
    case .neo4j: "csv"
    case .ftm, .plover: "jsonl"
    default: options.format.rawValue
    }
  }
}
