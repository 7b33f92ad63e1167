import ArgumentParser
import ArticleFormats
import GraphStore
import NewsText

/// `simpul store add`: reads articles into a store.
struct StoreAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read articles and add their graphs to a store, which is made where there is none.",
    discussion: """
      Folders are searched with all folders in them. An article whose text the store has is skipped, a changed one with
      the same path or address takes the place of the old. What was reported as added survives Ctrl-C and power cuts.

      EXAMPLES
        simpul store add --store news.sqlite articles/ news.jsonl
        simpul store add --store news.sqlite table.csv --text-field body
        zcat news.jsonl.gz | simpul store add --store news.sqlite -
      """)

  @Argument(help: .init("Articles, folders, tables or graphs; - for standard input.", valueName: "path"))
  var inputs: [String]

  @OptionGroup var file: StoreFile

  @Flag(help: "End at the first article that cannot be read.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Name every article once it is safe on disk.")
  var verbose = false

  @Option(
    help: .init("How many articles to read at once; as many as there are cores when left out.", valueName: "count"))
  var jobs: Int?

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); it counts from 1.") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  func run() throws {
    do {
      let files = try InputFiles.all(inputs)
      let store = try GraphStore(path: file.path)
      let intake = try ArticleIntake(store, reading, workers: jobs ?? AllCores.count)
      let progress = IntakeProgress(quiet ? .quiet : verbose ? .verbose : .normal, total: FileSizes.sum(files))
      try intake.add(files, isStrict: strict) { progress.note($0, bytes: $1) }
      try store.close()
      progress.finish()
      if progress.failed > 0, progress.failed == progress.all { throw Failure("no article could be read") }
    } catch {
      throw Failure(error)
    }
  }
}
