import FlyingFox

/// Why a request gets no answer, as RFC 9457 has it: a status and one sentence that says what is wrong and what helps.
struct Problem: Error, Hashable {
  let status: HTTPStatusCode
  let detail: String
  /// Further headers, such as `Allow`.
  var headers: [HTTPHeader: String] = [:]

  init(_ status: HTTPStatusCode, _ detail: String) {
    self.status = status
    self.detail = detail
  }

  /// A word of the query, the path or the body has a value that it cannot have.
  static func badRequest(_ detail: String) -> Problem { Problem(.badRequest, detail) }

  /// There is nothing of this name.
  static func notFound(_ detail: String) -> Problem { Problem(.notFound, detail) }

  /// Too much waits already; with the seconds after which to try again.
  static func busy(_ detail: String) -> Problem {
    var problem = Problem(.serviceUnavailable, detail)
    problem.headers[HTTPHeader("Retry-After")] = "2"
    return problem
  }

  /// Of another method than the path takes.
  static func methodNotAllowed(_ methods: [String]) -> Problem {
    var problem = Problem(.methodNotAllowed, "This address takes \(methods.joined(separator: " and ")).")
    problem.headers[HTTPHeader("Allow")] = methods.joined(separator: ", ")
    return problem
  }

  /// The answer that says so.
  var reply: Reply {
    var reply = Reply.json(
      Body(title: status.phrase, status: status.code, detail: detail), status: status)
    reply.headers[.contentType] = "application/problem+json"
    for (name, value) in headers { reply.headers[name] = value }
    return reply
  }

  private struct Body: Encodable {
    let title: String
    let status: Int
    let detail: String
  }
}
