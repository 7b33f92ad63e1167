import FlyingFox
import Foundation

/// A request that was found to be allowed, with its path and query taken apart.
struct Call: Sendable {
  let request: HTTPRequest
  /// The part of the path that names a thing; empty where the path has none.
  let id: String
  let query: Query
  let body: RequestBody
}

/// An address of the API, the words that its query takes, and what answers it.
struct Route: Sendable {
  let method: String
  /// The path in parts; `:id` stands for any.
  let path: [String]
  /// The words of the query.
  let words: Set<String>
  /// Whether it changes something, for which the page's token is needed.
  let isChange: Bool
  let answer: @Sendable (Call) async throws -> Reply

  init(
    _ method: String, _ path: String, words: Set<String> = [], isChange: Bool = false,
    _ answer: @escaping @Sendable (Call) async throws -> Reply
  ) {
    self.method = method
    self.path = path.split(separator: "/").map(String.init)
    self.words = words
    self.isChange = isChange
    self.answer = answer
  }

  /// What stands for `:id` in a path that this route takes; nil when it takes it not.
  func id(in parts: [String]) -> String? {
    guard parts.count == path.count else { return nil }
    var id = ""
    for (part, own) in zip(parts, path) {
      if own == ":id" { id = part } else if own != part { return nil }
    }
    return id
  }
}
