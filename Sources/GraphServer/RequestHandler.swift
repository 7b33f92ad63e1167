import FlyingFox
import Foundation
import GraphStore

/// Answers every request: checks who asks, finds the route, and words what goes wrong.
struct RequestHandler: HTTPHandler {
  let routes: [Route]
  let guardian: RequestGuard
  let limits: GraphServer.Limits
  /// The sentences of refusals.
  let words: ProblemWords
  /// Told when a whole request has come from a port.
  let arrived: @Sendable (UInt16) async -> Void

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    if case .ip4(_, let port) = request.remoteAddress { await arrived(port) }
    if case .ip6(_, let port) = request.remoteAddress { await arrived(port) }
    let isHead = request.method == .HEAD
    var (reply, isPage) = await answer(request, method: isHead ? "GET" : request.method.rawValue)
    SecurityHeaders.add(to: &reply.headers, isPage: isPage)
    if reply.status != .noContent { reply.headers[.contentLength] = String(reply.bytes.count) }
    return HTTPResponse(
      statusCode: reply.status, headers: HTTPHeaders(reply.headers), body: isHead ? Data() : reply.bytes)
  }

  private func answer(_ request: HTTPRequest, method: String) async -> (Reply, isPage: Bool) {
    do {
      // Read to its end in any case: what is left on the line would be taken for the next request.
      let body = try await RequestBody.read(request, limit: limits.bodyBytes, seconds: limits.bodySeconds)
      let parts = try path(request)
      let isPage = parts.isEmpty
      let given = isPage ? try Query(request.target.query(), known: ["token"]).value("token") : nil
      try guardian.check(request, isPublic: parts.first == "assets", given: given)
      let fitting = routes.filter { $0.id(in: parts) != nil }
      guard let route = fitting.first(where: { $0.method == method }), let id = route.id(in: parts) else {
        if fitting.isEmpty { throw Problem.notFound(.noAddress) }
        throw Problem.methodNotAllowed(fitting.map(\.method))
      }
      if route.isChange { try guardian.checkChange(request) }
      let query = try Query(request.target.query(), known: route.words)
      return (try await route.answer(Call(request: request, id: id, query: query, body: body)), isPage)
    } catch {
      let problem =
        switch error {
        case let problem as Problem: problem
        case let error as StoreError: Problem(error)
        default: Problem(.internalServerError, .failed, ["detail": "\(error)"])
        }
      let language = LanguageWord(accepted: request.headers[HTTPHeader("Accept-Language")])
      return (problem.reply(words, in: language), false)
    }
  }

  private func path(_ request: HTTPRequest) throws(Problem) -> [String] {
    var parts: [String] = []
    for part in request.target.path().split(separator: "/") {
      guard let decoded = part.removingPercentEncoding, !decoded.utf8.contains(0) else {
        throw .badRequest(.addressEncoding)
      }
      parts.append(decoded)
    }
    return parts
  }
}
