import FlyingFox
import FlyingSocks
import Foundation
import GraphStore
import KnowledgeTables

/// The local page and its API over extractor and renderer.
///
/// ```swift
/// var options = GraphServer.Options(program: "/usr/local/bin/simpul")
/// options.port = 8137
/// try await GraphServer(options).run { address in print(address) }
/// ```
/// It serves this machine only unless ``Options/host`` opens it to others, which then need ``Options/token``.
public struct GraphServer: Sendable {
  /// How the server runs.
  public struct Options: Sendable {
    /// The path of `simpul`, which reads long articles and draws large graphs in a process of its own.
    public var program: String
    /// The port; 8137 by default, 0 for any that is free.
    public var port: UInt16 = 8137
    /// The address to listen on; nil (the default) for this machine only.
    public var host: String?
    /// The secret that the page carries; made anew when nil. Must be given together with ``host``.
    public var token: String?
    /// The store whose articles are shown and corrected; nil for pasted articles alone.
    public var store: String?
    /// A folder with the files of the page, for development; nil for those in the binary.
    public var assets: String?
    /// Where tables and models come from.
    public var knowledge = KnowledgeFolder.embedded
    /// Sizes and times.
    public var limits = Limits()

    /// The default options.
    public init(program: String) { self.program = program }
  }

  /// The largest sizes and longest times.
  public struct Limits: Sendable {
    /// A request's body, in bytes; 5 MB by default.
    public var bodyBytes = 5_000_000
    /// The time a body may take to arrive, in seconds.
    public var bodySeconds = 30.0
    /// The time the head of a request may take to arrive, and a connection may stay idle, in seconds.
    public var headSeconds = 20.0
    /// The time that reading one article may take, in seconds.
    public var readingSeconds = 120
    /// The time that one layout may take, in seconds.
    public var layoutSeconds = 30

    /// The defaults.
    public init() {}
  }

  private let options: Options

  /// A server that does not listen yet.
  public init(_ options: Options) { self.options = options }

  /// Serves until SIGINT or SIGTERM, or until the task is cancelled.
  /// - Parameter listening: called with the page's address once it can be opened.
  /// - Throws: ``ServerError`` when it cannot listen, or a table is malformed.
  public func run(listening: @escaping @Sendable (String) -> Void) async throws {
    guard options.host == nil || options.token != nil else { throw ServerError.tokenMissing }
    let port = options.port == 0 ? try FreePort.find() : options.port
    let token = options.token ?? RandomToken.make()
    let pool = ConnectionDeadlines(HTTPServer.defaultPool(), seconds: options.limits.headSeconds)
    let handler = try handler(port: port, token: token) { await pool.requestArrived(from: $0) }
    let server = HTTPServer(
      config: HTTPServer.Configuration(
        address: try address(port), timeout: 600, sharedRequestBufferSize: 65_536,
        sharedRequestReplaySize: options.limits.bodyBytes, pool: pool, logger: .disabled),
      handler: handler)
    // The root takes the methods that FlyingFox knows; this newer one is refused in the same words.
    await server.appendRoute("*", for: [HTTPMethod("QUERY")], to: handler)
    let stop = StopSignals()
    let (end, ended) = AsyncThrowingStream<Void, any Error>.makeStream()
    let serving = Task {
      do {
        try await server.run()
        ended.finish()
      } catch SocketError.failed("Bind", let code, let detail), SocketError.failed("Listen", let code, let detail) {
        let host = options.host ?? "127.0.0.1"
        ended.finish(throwing: ServerError.cannotListen(host: host, port: port, code: code, detail: detail))
      } catch {
        // The socket that listens was closed: the server was told to stop.
        ended.finish()
      }
    }
    let waiting = Task {
      try await server.waitUntilListening(timeout: 60)
      let query = options.host == nil ? "" : "?token=\(token)"
      let host = options.host ?? "127.0.0.1"
      listening("http://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(query)")
      await stop.first()
      // A connection that never ends does not keep the program.
      let deadline = Task {
        try await Task.sleep(for: .seconds(4))
        ended.finish()
      }
      await server.stop(timeout: 3)
      deadline.cancel()
      ended.finish()
    }
    defer {
      serving.cancel()
      waiting.cancel()
    }
    for try await _ in end {}
  }

  /// What answers requests; apart from listening, so that it can be asked without a socket.
  func handler(
    port: UInt16, token: String, arrived: @escaping @Sendable (UInt16) async -> Void
  ) throws -> RequestHandler {
    let lanes = Lanes()
    let extraction = try ArticleExtraction(
      program: options.program, seconds: options.limits.readingSeconds, knowledge: options.knowledge, lanes: lanes)
    Task { await extraction.warmUp() }
    let library = Library(desk: Desk(), store: try openStore(), lanes: lanes)
    let drawing = GraphDrawing(program: options.program, seconds: options.limits.layoutSeconds, lanes: lanes)
    let routes =
      PageEndpoints(assets: AssetFolder(path: options.assets), token: token, hasStore: options.store != nil).routes
      + ArticleEndpoints(library: library, extraction: extraction).routes
      + GraphEndpoints(library: library, drawing: drawing).routes
      + EvidenceEndpoint(library: library).routes + CorrectionEndpoints(library: library).routes
      + ExplanationEndpoint(library: library, extraction: extraction).routes
    var hosts: Set = ["127.0.0.1", "localhost", "[::1]"]
    if let host = options.host { hosts.insert(host.contains(":") ? "[\(host)]" : host.lowercased()) }
    let guardian = RequestGuard(token: token, isOpen: options.host != nil, hosts: hosts, port: port)
    let words = try ProblemWords(knowledge: options.knowledge)
    return RequestHandler(
      routes: routes, guardian: guardian, limits: options.limits, words: words, arrived: arrived)
  }

  /// The store, to be read only where it cannot be written.
  private func openStore() throws -> GraphStore? {
    guard let path = options.store else { return nil }
    var access = GraphStore.Options()
    access.knowledge = options.knowledge
    do throws(StoreError) {
      do throws(StoreError) {
        access.access = .write
        return try GraphStore(path: path, options: access)
      } catch .readOnly {
        access.access = .read
        return try GraphStore(path: path, options: access)
      }
    } catch {
      throw ServerError.store(try ProblemWords(knowledge: options.knowledge).text(of: Problem(error), in: .en))
    }
  }

  private func address(_ port: UInt16) throws -> any SocketAddress {
    let host = options.host ?? "127.0.0.1"
    do {
      return host.contains(":")
        ? try sockaddr_in6.inet6(ip6: host, port: port) : try sockaddr_in.inet(ip4: host, port: port)
    } catch {
      throw ServerError.notAnAddress(host)
    }
  }
}
