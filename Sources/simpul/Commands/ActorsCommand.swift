import ArgumentParser
import RelationGraph

/// `simpul actors`: who is in the graph.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the actors of articles with the counts of their relations and mentions.",
    discussion: """
      EXAMPLES
        simpul actors article.txt
        simpul actors article.txt --class material-conflict
      """)

  @Argument(help: .init("Articles or graphs; - for standard input.", valueName: "article"))
  var inputs: [String] = []

  @OptionGroup(title: "Store") var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws { try selection.check(inputs) }

  func run() throws {
    let filter = try filters.filter()
    do {
      let graph = try selection.graph(of: inputs, filter, reading)
      var relations: [String: Int] = [:]
      for end in graph.relations.flatMap({ Set([$0.actor, $0.recipient]) }) { relations[end, default: 0] += 1 }
      try Output.write(to: nil) { output in
        try output.write(line: "relations  mentions  actor")
        for actor in graph.actors {
          let counts = [
            TextColumn.right(String(relations[actor.id] ?? 0), width: 9),
            TextColumn.right(String(actor.mentions.count), width: 8),
          ]
          // The text's own names come first; a gazetteer's are too many to show.
          let aliases = actor.aliases.isEmpty ? "" : " (\(actor.aliases.prefix(3).joined(separator: ", ")))"
          try output.write(line: counts.joined(separator: "  ") + "  \(actor.name)\(aliases), \(actor.kind.rawValue)")
        }
      }
    } catch {
      throw Failure(error)
    }
  }
}
