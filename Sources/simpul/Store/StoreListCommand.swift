import ArgumentParser
import GraphStore

/// `simpul store list`: the articles of a store.
struct StoreListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of a store: id, day, relations, title, path or address.",
    discussion: """
      EXAMPLES
        simpul store list --store news.sqlite
      """)

  @OptionGroup var file: StoreFile

  func run() throws {
    do {
      let store = try GraphStore(path: file.path, options: StoreAccess.reading)
      try Output.write(to: nil) { output in
        try store.forEachArticle { article in
          try output.write(
            line: [
              article.reference.id, article.reference.published ?? "-", String(article.relations),
              article.reference.title ?? "", article.reference.source,
            ].joined(separator: "\t"))
        }
      }
    } catch {
      throw Failure(error)
    }
  }
}
