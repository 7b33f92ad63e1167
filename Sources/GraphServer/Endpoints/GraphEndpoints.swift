import FlyingFox
import Foundation
import RelationGraph

/// The graph, its parts, and its files.
struct GraphEndpoints: Sendable {
  let library: Library
  let drawing: GraphDrawing

  private static let selection = Library.words.union(FilterQuery.words)

  var routes: [Route] {
    [
      Route("GET", "/api/v1/graph", words: GraphEndpoints.selection) { call in
        let graph = try await library.filtered(call.query)
        return Reply(type: "application/json", bytes: Data(GraphJSON.encode(graph)))
      },
      Route("GET", "/api/v1/actors", words: GraphEndpoints.selection.union(["limit", "offset"])) { call in
        let page = try PageOfList(call.query)
        let actors = ActorCount.all(in: try await library.filtered(call.query))
        return .json(Actors(total: actors.count, actors: Array(page.part(of: actors))))
      },
      Route("GET", "/api/v1/relations", words: GraphEndpoints.selection.union(["limit", "offset"])) { call in
        let page = try PageOfList(call.query)
        let relations = try await library.filtered(call.query).relations
        return .json(Relations(total: relations.count, relations: Array(page.part(of: relations))))
      },
      Route("GET", "/api/v1/types", words: GraphEndpoints.selection) { call in
        .json(["types": TypeCount.all(in: try await library.filtered(call.query))])
      },
      Route("GET", "/api/v1/render", words: GraphEndpoints.selection.union(PictureQuery.words)) { call in
        let picture = try PictureQuery(call.query)
        return try await reply(try await library.filtered(call.query), picture)
      },
      Route("POST", "/api/v1/render", words: FilterQuery.words.union(PictureQuery.words)) { call in
        let picture = try PictureQuery(call.query)
        let graph = try await library.lanes.quick.run { try sent(call.body) }
        return try await reply(try await library.filtered(graph, call.query), picture)
      },
    ]
  }

  private func reply(_ graph: RelationshipGraph, _ picture: PictureQuery) async throws -> Reply {
    var reply = Reply(type: picture.mediaType, bytes: try await drawing.draw(graph, picture))
    reply.headers[HTTPHeader("Content-Disposition")] = "inline; filename=\"graph.\(picture.fileEnding)\""
    return reply
  }

  private func sent(_ body: RequestBody) throws -> RelationshipGraph {
    guard body.type == "application/json" else {
      throw Problem(.unsupportedMediaType, .bodyTypeJson, ["type": body.type])
    }
    do {
      return try GraphJSON.decode(body.bytes)
    } catch {
      throw Problem(error)
    }
  }

  private struct Actors: Encodable {
    let total: Int
    let actors: [ActorCount]
  }

  private struct Relations: Encodable {
    let total: Int
    let relations: [Relation]
  }
}
