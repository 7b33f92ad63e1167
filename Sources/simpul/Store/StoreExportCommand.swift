import ArgumentParser
import GraphStore
import RelationGraph
import Rendering

/// `simpul store export`: a store, or a part of it, for other programs.
struct StoreExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a store for other programs, however large it is.",
    discussion: """
      Two tables, csv and neo4j, become two files: -o news.csv writes news-actors.csv and news-relations.csv.

      EXAMPLES
        simpul store export --store news.sqlite -o news.graphml
        simpul store export --store news.sqlite --format neo4j -o news.csv
        simpul store export --store news.sqlite --format ftm --since 2023 > entities.jsonl
      """)

  @OptionGroup var file: StoreFile

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  @Option(
    help: .init(
      "The format; by the file's ending when left out, else jsonl.",
      valueName: ExportFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ExportFormat?

  @Flag(help: "Keep apart what several articles tell of the same actors.")
  var each = false

  @Option(
    name: .customLong("label-language"), help: .init("The language of labels and sentences.", valueName: "id|en"))
  var language = LanguageChoice.en

  @OptionGroup(title: "Filters") var filters: FilterOptions

  func run() throws {
    let format = format ?? output.flatMap(ExportFormat.init(fileName:)) ?? .jsonl
    let filter = try filters.filter()
    if format.isPair, output == nil || output == "-" {
      throw ValidationError("\(format.rawValue) is two files; name them with -o.")
    }
    do {
      let store = try GraphStore(path: file.path, options: StoreAccess.reading)
      guard let output, format.isPair else {
        return try Output.write(to: output) { all in
          try export(store, format, filter) {
            try all.write($0)
            _ = $1
          }
        }
      }
      try Output.write(to: GraphWriter.path(output, "-actors")) { actors in
        try Output.write(to: GraphWriter.path(output, "-relations")) { relations in
          try export(store, format, filter) { try ($1 ? actors : relations).write($0) }
        }
      }
    } catch {
      throw Failure(error)
    }
  }

  private func export(
    _ store: GraphStore, _ format: ExportFormat, _ filter: GraphFilter, to sink: GraphExport.Sink
  ) throws {
    var export = GraphExport(format, generator: Simpul.configuration.version, language: language.rawValue)
    var isTurned = false
    try export.begin(to: sink)
    try store.export(
      filter, isEach: each,
      actors: { try export.actors($0, to: sink) },
      relations: { batch in
        if !isTurned { try export.turn(to: sink) }
        isTurned = true
        try export.relations(batch, to: sink)
      })
    if !isTurned { try export.turn(to: sink) }
    try export.end(to: sink)
  }
}

extension ExportFormat: ExpressibleByArgument {}
