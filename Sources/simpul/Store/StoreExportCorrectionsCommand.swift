import ArgumentParser
import GraphStore
import NewsText

/// `simpul store export-corrections`: a store's corrections as a file.
struct StoreExportCorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-corrections",
    abstract: "Write the corrections of a store as a file that simpul store correct reads.",
    discussion: """
      EXAMPLES
        simpul store export-corrections --store news.sqlite > corrections.tsv
      """)

  @OptionGroup var file: StoreFile

  @Option(name: .shortAndLong, help: .init("The file to write; standard output when left out.", valueName: "file"))
  var output: String?

  func run() throws {
    do {
      if let output, output != "-", (try? InputBytes().read(output)) != nil {
        throw Failure("\(output) is there already; corrections are not overwritten")
      }
      let kept = try GraphStore(path: file.path, options: StoreAccess.reading).corrections()
      try Output.write(to: output) { try $0.write(Array(CorrectionFile.text(kept).utf8)) }
    } catch {
      throw Failure(error)
    }
  }
}
