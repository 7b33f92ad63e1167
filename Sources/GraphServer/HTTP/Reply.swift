import FlyingFox
import Foundation

/// An answer before the headers of every answer are added.
struct Reply {
  var status: HTTPStatusCode
  var headers: [HTTPHeader: String]
  var bytes: Data

  init(status: HTTPStatusCode = .ok, type: String, bytes: Data) {
    self.status = status
    headers = [.contentType: type]
    self.bytes = bytes
  }

  /// A value as JSON with its members in the order of their names, so that the same value gives the same bytes.
  static func json(_ value: some Encodable, status: HTTPStatusCode = .ok) -> Reply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Reply(status: status, type: "application/json", bytes: try encoder.encode(value))
    } catch {
      // Only numbers without a JSON form fail, and values hold none.
      return Reply(status: .internalServerError, type: "text/plain; charset=utf-8", bytes: Data("\(error)".utf8))
    }
  }

  /// An answer without a body.
  static var empty: Reply {
    var reply = Reply(status: .noContent, type: "", bytes: Data())
    reply.headers = [:]
    return reply
  }
}
