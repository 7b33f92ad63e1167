import ArgumentParser
import GraphStore

/// `simpul store actors`: who is in a store, and why they are one.
struct StoreActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the actors of a store; with --merged why actors of several articles are one.",
    discussion: """
      EXAMPLES
        simpul store actors --store news.sqlite --limit 20
        simpul store actors --store news.sqlite --merged "Budi Santoso"
      """)

  @OptionGroup var file: StoreFile

  @Argument(help: .init("Only actors of this name, alias or id.", valueName: "name"))
  var name: String?

  @Flag(help: "Show the reason for each merge.")
  var merged = false

  @Option(help: .init("The most actors, those in most articles first.", valueName: "count"))
  var limit = 50

  mutating func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is \(limit); it counts from 1.") }
  }

  func run() throws {
    do {
      let store = try GraphStore(path: file.path, options: StoreAccess.reading)
      let lines =
        try merged
        ? store.mergedActors(named: name, limit: limit).flatMap(StoreListing.lines)
        : (name.map { try store.actors(named: $0, limit: limit) } ?? store.actors(limit: limit)).map { found in
          let actor = found.actor
          return "\(actor.id)\t\(actor.kind.rawValue)\t\(found.articles)\t\(found.mentions)\t\(actor.name)"
        }
      try Output.write(to: nil) { output in for line in lines { try output.write(line: line) } }
    } catch {
      throw Failure(error)
    }
  }
}
