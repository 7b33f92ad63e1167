import ArgumentParser
import GraphStore

/// `simpul store remove`: takes articles out of a store.
struct StoreRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take articles out of a store, with what only they told.",
    discussion: """
      EXAMPLES
        simpul store remove --store news.sqlite a17 articles/berita.txt
      """)

  @OptionGroup var file: StoreFile

  @Argument(help: .init("Ids, paths or addresses, as simpul store list shows them.", valueName: "article"))
  var articles: [String]

  func run() throws {
    do {
      let unknown = try GraphStore(path: file.path, options: StoreAccess.changing).remove(articles)
      Notice.write("simpul: \(articles.count - unknown.count) articles removed")
      if !unknown.isEmpty { throw Failure("\(file.path) has no article \(unknown.joined(separator: ", "))") }
    } catch {
      throw Failure(error)
    }
  }
}
