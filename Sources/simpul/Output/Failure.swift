import Evaluation
import Extraction
import GraphStore
import KnowledgeTables
import NewsText
import RelationGraph
import Rendering

/// A failure as one clear line; the command ends with exit code 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Words any error of the modules.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as InputError: self.init(Failure.words(error))
    case let error as FilterError: self.init(Failure.words(error))
    case let error as StoreError: self.init(error.words)
    case let error as CorrectionFileError: self.init(error.words)
    case let error as TraceError: self.init(Failure.words(error))
    case let error as OutputError: self.init(error.description)
    case let error as TableError: self.init(error.description)
    case let error as RenderError: self.init(error.description)
    default: self.init("\(error)")
    }
  }

  /// Words the fault of a graph.
  init(_ error: GraphError, in name: String, line: Int) {
    let place = line > 1 ? "\(name), line \(line)" : name
    switch error {
    case .notJSON(let problem): self.init("\(place) is not JSON: \(problem)")
    case .schema(let found):
      let what = found.isEmpty ? "has no \"schema\"" : "has the schema '\(found)'"
      self.init("\(place) \(what); simpul reads \"\(RelationshipGraph.schemaName)\"")
    case .member(let path, let problem): self.init("\(place): \(path): \(problem)")
    case .duplicate(let list, let id): self.init("\(place): \(list): the id '\(id)' occurs twice")
    case .unknownActor(let relation, let actor):
      self.init("\(place): relation '\(relation)' names the actor '\(actor)', which the graph does not have")
    case .unknownArticle(let owner, let article):
      self.init("\(place): '\(owner)' names the article '\(article)', which the graph does not have")
    case .range(let owner, let member): self.init("\(place): '\(owner)' has a value out of range in \(member)")
    }
  }

  /// Words the fault of a gold graph.
  init(_ error: GoldError, in name: String) {
    switch error {
    case .notJSON(let problem): self.init("\(name) is not JSON: \(problem)")
    case .missing(let member): self.init("\(name) is no gold graph: \(member) is missing")
    case .wrongKind(let member): self.init("\(name) is no gold graph: \(member) has a value of another kind")
    }
  }

  private static func words(_ error: FilterError) -> String {
    switch error {
    case .unknownActor(let name, let suggestion):
      let question = suggestion.map { "; did you mean '\($0)'?" } ?? "; simpul actors lists them"
      return "no actor is named '\(name)'\(question)"
    }
  }

  private static func words(_ error: TraceError) -> String {
    switch error {
    case .noSentence(let number, let count): "there is no sentence \(number); the article has \(count)"
    case .noRelation(let id, let ids):
      "no relation has the id '\(id)'; "
        + (ids.isEmpty ? "the article has none" : "the article has \(ids[0]) to \(ids[ids.count - 1])")
    }
  }

  private static func words(_ error: InputError) -> String {
    switch error {
    case .missing(let name): "\(shown(name)): no such file"
    case .directory(let name): "\(shown(name)) is a folder; give a file"
    case .unreadable(let name, let errno): "\(shown(name)) cannot be read: \(OutputError.text(of: errno))"
    case .empty(let name): "\(shown(name)) is empty"
    case .binary(let name, let offset): "\(shown(name)) is no text: byte \(offset) is NUL"
    case .notUTF8(let name, let offset):
      "\(shown(name)) is not UTF-8: byte \(offset) begins no character; convert it with iconv"
    case .tooLarge(let name, let limit):
      "\(shown(name)) is larger than \(limit >> 20) MiB; give articles one by one, or as JSON Lines"
    case .noFiles(let name):
      "\(shown(name)) has no articles: no file in it ends in .txt, .html, .htm, .jsonl, .csv, .tsv or .pdf"
    case .noArticle(let name): "\(shown(name)) holds no article: no running text was found in it"
    case .missingTool(let name, let tool, let package):
      "\(shown(name)) cannot be read: \(tool) is not installed; it is in the package \(package)"
    case .toolFailed(let name, let tool, let words): "\(shown(name)) cannot be read: \(tool) says: \(words)"
    case .record(let name, let line, let problem): "\(shown(name)), line \(line) \(words(problem))"
    }
  }

  private static func words(_ problem: InputError.RecordProblem) -> String {
    switch problem {
    case .notJSON(let detail): "is not JSON: \(detail)"
    case .noText(let field): "is no article: it has no \"\(field)\""
    case .notText(let field): "is no article: \"\(field)\" is not text"
    case .notUTF8(let offset): "is not UTF-8: byte \(offset) of a cell begins no character; convert it with iconv"
    case .noColumn(let field, let columns):
      "has no column \"\(field)\"; it has \(columns.map { "\"\($0)\"" }.joined(separator: ", ")); "
        + "name the one with the text with --text-field"
    case .cells(let found, let expected): "has \(found) cells; the header has \(expected)"
    case .unclosedQuote: "begins a quoted cell that is never closed"
    case .tooLarge(let limit): "begins a record longer than \(limit >> 20) MiB"
    }
  }

  private static func shown(_ name: String) -> String { name == "-" ? "standard input" : name }
}
