import Foundation
import RelationGraph

/// Correcting the graph, and undoing it.
struct CorrectionEndpoints: Sendable {
  let library: Library

  var routes: [Route] {
    [
      Route("GET", "/api/v1/corrections", words: Library.words) { call in
        .json(["corrections": try await book(of: call.query).entries()])
      },
      Route("POST", "/api/v1/corrections", words: Library.words, isChange: true) { call in
        let new = try CorrectionEndpoints.read(call.body)
        let graph = try await library.graph(call.query)
        return .json(try await book(of: call.query).add(new, to: graph), status: .created)
      },
      Route("DELETE", "/api/v1/corrections/:id", words: Library.words, isChange: true) { call in
        guard try await book(of: call.query).remove(call.id) else {
          throw Problem.notFound("There is no correction '\(call.id.prefix(80))'.")
        }
        return .empty
      },
    ]
  }

  /// Where the corrections of a selection are kept.
  private func book(of query: Query) async throws -> any CorrectionKeeping {
    let selection = try await library.selection(query)
    if selection.isStored, let store = library.store {
      return StoreCorrections(store: store, lane: library.lanes.quick, isWhole: selection.stored == nil)
    }
    return SessionCorrections(desk: library.desk, ids: selection.ids)
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
