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
          throw Problem.notFound(.noCorrection, ["id": call.id])
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
      throw Problem(.unsupportedMediaType, .bodyTypeJson, ["type": body.type])
    }
    do {
      return try JSONDecoder().decode(NewCorrection.self, from: body.bytes)
    } catch let error as DecodingError {
      throw problem(error)
    } catch {
      throw Problem(.unprocessableContent, .bodyNoCorrection)
    }
  }

  private static func problem(_ error: DecodingError) -> Problem {
    let (context, key): (DecodingError.Context, (any CodingKey)?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key)
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context, context.codingPath.last)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "is malformed"), nil)
      }
    guard let key else { return Problem(.unprocessableContent, .bodyNoCorrection) }
    return Problem(
      .unprocessableContent, .bodyMember, ["member": key.stringValue, "detail": context.debugDescription])
  }
}
