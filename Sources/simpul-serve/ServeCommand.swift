import ArgumentParser
import GraphServer
import KnowledgeTables

/// `simpul serve`: the local page.
@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpul serve",
    abstract: "Serve the page: paste an article, see who is tied to whom, click an edge, read the sentence.",
    discussion: """
      The page is for this machine only. --host opens it to others, who then need the address with the token.
      Ctrl-C stops it. The API is described at /api/v1/openapi.json.

      EXAMPLES
        simpul serve --open
        simpul serve --store news.sqlite
        simpul serve --port 9000
        simpul serve --host 192.168.1.20 --token "$(openssl rand -hex 16)"
      """)

  @Option(help: .init("The store whose articles are shown, corrected and added to.", valueName: "file"))
  var store: String?

  @Option(help: .init("The port; 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 8137

  @Flag(help: "Open the page in the browser.")
  var open = false

  @Option(help: .init("The address, in numbers, to serve other machines on; needs --token.", valueName: "address"))
  var host: String?

  @Option(help: .init("The secret that other machines need, at least 16 characters.", valueName: "text"))
  var token: String?

  @Option(help: .init("A folder of tables and models that replace the built-in ones.", valueName: "folder"))
  var data: String?

  @Option(help: .hidden)
  var assets: String?

  func run() async throws {
    var options = GraphServer.Options(program: ProgramPath.simpul)
    options.port = port
    options.store = store
    options.host = host
    options.token = token
    options.assets = assets
    options.knowledge = KnowledgeFolder(override: data)
    let opens = open
    do {
      try await GraphServer(options).run { address in
        Notice.write("simpul: the page is at \(address) (Ctrl-C stops it)")
        if opens { Browser.open(address) }
      }
    } catch {
      throw ServeFailure(error)
    }
  }

  func validate() throws {
    if host != nil, token == nil { throw ValidationError("--host needs --token, which other machines then need, too.") }
    if let token, token.utf8.count < 16 || !token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      throw ValidationError("--token has at least 16 characters, all printable ASCII without blanks.")
    }
  }
}
