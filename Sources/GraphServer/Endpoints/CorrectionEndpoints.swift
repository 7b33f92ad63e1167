import Foundation
import RelationGraph

/// Correcting the graph, and undoing it.
struct CorrectionEndpoints: Sendable {
  let library: Library

  var routes: [Route] {
    [
      Route("GET", "/api/v1/corrections", words: Library.words) { call in
        let ids = call.query.values("article")
        _ = try await library.articles(ids)
        return .json(["corrections": await library.desk.corrections(of: ids).entries])
      },
      Route("POST", "/api/v1/corrections", words: Library.words, isChange: true) { call in
        let new = try CorrectionEndpoints.read(call.body)
        let graph = try await library.graph(call.query)
        let entry = try await library.desk.correct(call.query.values("article")) { list throws(Problem) in
          try list.add(new, to: graph)
        }
        return .json(entry, status: .created)
      },
      Route("DELETE", "/api/v1/corrections/:id", words: Library.words, isChange: true) { call in
        let ids = call.query.values("article")
        _ = try await library.articles(ids)
        guard try await library.desk.correct(ids, { list throws(Problem) in list.remove(call.id) }) else {
          throw Problem.notFound("There is no correction '\(call.id.prefix(80))'.")
        }
        return .empty
      },
    ]
  }

  private static func read(_ body: RequestBody) throws(Problem) -> NewCorrection {
    guard body.type == "application/json" else {
      throw Problem(.unsupportedMediaType, "The body's type is '\(body.type.prefix(80))'; send application/json.")
    }
    do {
      return try JSONDecoder().decode(NewCorrection.self, from: body.bytes)
    } catch let error as DecodingError {
      throw Problem(.unprocessableContent, words(error))
    } catch {
      throw Problem(.unprocessableContent, "The body is no correction.")
    }
  }

  private static func words(_ error: DecodingError) -> String {
    let (context, key): (DecodingError.Context, (any CodingKey)?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key)
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context, context.codingPath.last)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "is malformed"), nil)
      }
    guard let key else { return "The body is no JSON object of a correction." }
    return "\"\(key.stringValue.prefix(80))\": \(context.debugDescription.prefix(200))."
  }
}
