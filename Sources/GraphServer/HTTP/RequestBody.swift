import FlyingFox
import Foundation

/// The bytes that a request brings along.
struct RequestBody {
  /// The type without its parameters, in lower case; empty when none is told.
  let type: String
  let bytes: Data

  /// The bytes after the limit that are still taken off the line, so that the sender gets to read the answer.
  private static let drained = 64 << 20

  /// Reads a request's body to its end.
  /// - Throws: ``Problem`` of status 413 when it is larger than the limit, 400 when its chunks are malformed, 408 when
  ///   it does not arrive in time.
  static func read(_ request: HTTPRequest, limit: Int, seconds: Double) async throws -> RequestBody {
    let declared = request.bodySequence.count ?? 0
    return try await TimeLimit.run(seconds: seconds) {
      var bytes = Data()
      var count = 0
      do {
        for try await part in request.bodySequence {
          count += part.count
          if count <= limit, declared <= limit { bytes.append(part) } else if count > drained { break }
        }
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        throw Problem.badRequest(.bodyBroken)
      }
      guard max(count, declared) <= limit else {
        throw Problem(.payloadTooLarge, .bodyLarge, ["limit": "\(limit / 1_000_000)"])
      }
      return RequestBody(type: mediaType(request.headers[.contentType]), bytes: bytes)
    } late: {
      Problem(.requestTimeout, .bodyLate, ["seconds": "\(Int(seconds))"])
    }
  }

  private static func mediaType(_ header: String?) -> String {
    let type = (header ?? "").prefix { $0 != ";" }
    return type.trimmingCharacters(in: .whitespaces).lowercased()
  }
}
