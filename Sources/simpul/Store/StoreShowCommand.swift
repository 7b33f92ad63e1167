import ArgumentParser
import GraphStore
import RelationGraph

/// `simpul store show`: one article or one actor of a store.
struct StoreShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an article of a store with its relations, or what is known of an actor.",
    discussion: """
      EXAMPLES
        simpul store show --store news.sqlite a17
        simpul store show --store news.sqlite "Kim Jong Un"
      """)

  @OptionGroup var file: StoreFile

  @Argument(help: .init("An article's id, path or address; or an actor's name or id.", valueName: "what"))
  var what: String

  func run() throws {
    do {
      let store = try GraphStore(path: file.path, options: StoreAccess.reading)
      let lines = try store.article(what).map(StoreListing.lines) ?? actor(store)
      try Output.write(to: nil) { output in for line in lines { try output.write(line: line) } }
    } catch {
      throw Failure(error)
    }
  }

  private func actor(_ store: GraphStore) throws -> [String] {
    var filter = GraphFilter()
    filter.actors = [what]
    let merged = try store.mergedActors(named: what)
    return merged.flatMap(StoreListing.lines) + StoreListing.relations(try store.graph(matching: filter))
  }
}
