import ArgumentParser
import GraphStore

/// `simpul store stats`: what a store holds, in numbers.
struct StoreStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a store holds.",
    discussion: """
      EXAMPLES
        simpul store stats --store news.sqlite
      """)

  @OptionGroup var file: StoreFile

  func run() throws {
    do {
      let numbers = try GraphStore(path: file.path, options: StoreAccess.reading).statistics()
      var rows: [(String, Int)] = [("articles", numbers.articles)]
      rows += numbers.languages.map { ("  \($0.language)", $0.articles) }
      rows += [("sentences", numbers.sentences), ("actors", numbers.actors)]
      rows += numbers.kinds.map { ("  \($0.kind.rawValue)", $0.actors) }
      rows.append(("relations", numbers.relations))
      rows += numbers.types.map { ("  \($0.type.name)", $0.relations) }
      rows += numbers.statuses.map { ("  \($0.status.rawValue)", $0.relations) }
      rows += [("corrections", numbers.corrections), ("bytes", numbers.bytes)]
      try Output.write(to: nil) { output in
        for (name, count) in rows {
          try output.write(line: TextColumn.right(String(count), width: 10) + "  " + name)
        }
        if let days = numbers.published { try output.write(line: "published \(days.first) to \(days.last)") }
      }
    } catch {
      throw Failure(error)
    }
  }
}
