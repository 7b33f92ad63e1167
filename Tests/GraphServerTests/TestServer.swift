import FlyingFox
import Foundation
import KnowledgeTables
import RenderingSamples
import Testing

@testable import GraphServer

/// The server without its socket: requests go to its handler as the line would bring them.
struct TestServer {
  static let token = "0123456789abcdef"
  let handler: RequestHandler

  /// One without a store for all tests that leave it as it is, since making one loads tables and models.
  static let shared = Result { try TestServer() }

  /// - Parameters:
  ///   - store: the path of a store, when there is one.
  ///   - host: an address that opens the server to other machines.
  init(store: String? = nil, host: String? = nil) throws {
    // The tests lie beside the program in the folder of the build.
    let folder = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
    var options = GraphServer.Options(program: "\(folder)/simpul")
    options.store = store
    options.host = host
    handler = try GraphServer(options).handler(port: 8137, token: TestServer.token) { _ in }
  }

  /// An answer taken apart.
  struct Answer {
    let status: Int
    let headers: [String: String]
    let bytes: Data

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The answer as JSON.
    func json() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }
  }

  /// Sends a request as the page does: right Host and Origin, and the token.
  func send(
    _ method: String, _ target: String, _ body: String = "", type: String? = nil,
    headers: [String: String?] = [:]
  ) async throws -> Answer {
    var all: [String: String?] = [
      "Host": "127.0.0.1:8137", "Origin": "http://127.0.0.1:8137", "X-Simpul-Token": TestServer.token,
      "Content-Type": type,
    ]
    for (name, value) in headers { all.updateValue(value, forKey: name) }
    var fields = HTTPHeaders()
    for (name, value) in all { if let value { fields[HTTPHeader(name)] = value } }
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    let request = HTTPRequest(
      method: HTTPMethod(method), version: .http11,
      target: HTTPRequest.Target(path: parts[0], query: parts.count > 1 ? parts[1] : ""), headers: fields,
      body: HTTPBodySequence(data: Data(body.utf8)))
    let response = await handler.handleRequest(request)
    var named: [String: String] = [:]
    for (name, value) in response.headers { named[name.rawValue.lowercased()] = value }
    return Answer(status: response.statusCode.code, headers: named, bytes: try await response.bodyData)
  }

  /// Pastes a text.
  /// - Returns: the article's id.
  func paste(_ text: String) async throws -> String {
    let answer = try await send("POST", "/api/v1/extract", text, type: "text/plain")
    let articles = try #require(try answer.json()["articles"] as? [[String: Any]])
    return try #require(articles.first?["id"] as? String)
  }

  static let article = "Amerika Serikat menuduh Korea Utara mengirim senjata ke Rusia. Rusia membantah tuduhan itu."
}
