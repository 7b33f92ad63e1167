import ArgumentParser
import GraphStore

/// `simpul store search`: full text over sentences and actors.
struct StoreSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find sentences and actors of a store by words.",
    discussion: """
      All words must occur; words in quotation marks must stand together; latih* finds what begins so.

      EXAMPLES
        simpul store search --store news.sqlite "latihan bersama"
        simpul store search --store news.sqlite '"joint exercise" Korea' --limit 5
      """)

  @OptionGroup var file: StoreFile

  @Argument(help: .init("The words.", valueName: "words"))
  var words: [String]

  @Option(help: .init("The most sentences, and the most actors.", valueName: "count"))
  var limit = 20

  mutating func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is \(limit); it counts from 1.") }
  }

  func run() throws {
    do {
      let store = try GraphStore(path: file.path, options: StoreAccess.reading)
      let query = words.joined(separator: " ")
      let actors = try store.actors(named: query, limit: limit)
      let sentences = try store.sentences(with: query, limit: limit)
      try Output.write(to: nil) { output in
        for found in actors {
          let actor = found.actor
          try output.write(line: "\(actor.id)\t\(actor.kind.rawValue)\t\(found.articles)\t\(actor.name)")
        }
        for sentence in sentences {
          let text = sentence.text.split(whereSeparator: \.isNewline).joined(separator: " ")
          let day = sentence.article.published ?? "-"
          let relations = sentence.relations.joined(separator: ",")
          try output.write(line: "\(sentence.article.id)\t\(day)\t\(relations)\t\(text)")
        }
      }
      if actors.isEmpty, sentences.isEmpty { Notice.write("simpul: nothing has the words '\(query)'") }
    } catch {
      throw Failure(error)
    }
  }
}
