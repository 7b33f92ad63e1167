import FlyingFox

/// Why a request gets no answer, as RFC 9457 has it: a status and one sentence that says what is wrong and what helps.
struct Problem: Error, Hashable {
  let status: HTTPStatusCode
  let reason: ProblemReason
  /// What fills the braces of the sentence.
  let values: [String: String]
  /// Further headers, such as `Allow`.
  var headers: [HTTPHeader: String] = [:]

  init(_ status: HTTPStatusCode, _ reason: ProblemReason, _ values: [String: String] = [:]) {
    self.status = status
    self.reason = reason
    self.values = values
  }

  /// A word of the query, the path or the body has a value that it cannot have.
  static func badRequest(_ reason: ProblemReason, _ values: [String: String] = [:]) -> Problem {
    Problem(.badRequest, reason, values)
  }

  /// There is nothing of this name.
  static func notFound(_ reason: ProblemReason, _ values: [String: String] = [:]) -> Problem {
    Problem(.notFound, reason, values)
  }

  /// Too much waits already; with the seconds after which to try again.
  static func busy(_ reason: ProblemReason, _ values: [String: String] = [:]) -> Problem {
    var problem = Problem(.serviceUnavailable, reason, values)
    problem.headers[HTTPHeader("Retry-After")] = "2"
    return problem
  }

  /// Of another method than the path takes.
  static func methodNotAllowed(_ methods: [String]) -> Problem {
    let list = methods.joined(separator: ", ")
    var problem = Problem(.methodNotAllowed, .method, ["methods": list])
    problem.headers[HTTPHeader("Allow")] = list
    return problem
  }

  /// The answer that says so in a language.
  func reply(_ words: ProblemWords, in language: LanguageWord) -> Reply {
    var reply = Reply.json(
      Body(title: status.phrase, status: status.code, detail: words.text(of: self, in: language)), status: status)
    reply.headers[.contentType] = "application/problem+json"
    reply.headers[HTTPHeader("Content-Language")] = language.rawValue
    for (name, value) in headers { reply.headers[name] = value }
    return reply
  }

  private struct Body: Encodable {
    let title: String
    let status: Int
    let detail: String
  }
}
