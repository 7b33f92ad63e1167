import RelationGraph
import Rendering

extension Problem {
  /// Why a body is no graph.
  init(_ error: GraphError) {
    let (reason, values): (ProblemReason, [String: String]) =
      switch error {
      case .notJSON(let detail): (.bodyBadJson, ["detail": detail])
      case .schema(let found): (.graphSchema, ["found": found, "wanted": RelationshipGraph.schemaName])
      case .member(let path, let detail): (.graphMember, ["path": path, "detail": detail])
      case .duplicate(let list, let id): (.graphDuplicate, ["list": list, "id": id])
      case .unknownActor(let relation, let actor): (.graphActor, ["relation": relation, "actor": actor])
      case .unknownArticle(let owner, let article): (.graphArticle, ["owner": owner, "article": article])
      case .range(let owner, let member): (.graphRange, ["owner": owner, "member": member])
      }
    self.init(.unprocessableContent, reason, values)
  }

  /// Why a graph could not be drawn.
  init(_ error: RenderError) {
    switch error {
    case .outOfTime(let seconds): self.init(.gatewayTimeout, .pictureSlow, ["seconds": "\(seconds)"])
    case .unknownActor(let id, let relation):
      self.init(.unprocessableContent, .graphActor, ["relation": relation, "actor": id])
    case .tooManyActors(let count, let limit):
      self.init(.unprocessableContent, .pictureActors, ["count": "\(count)", "limit": "\(limit)"])
    case .tooManyRelations(let count, let limit):
      self.init(.unprocessableContent, .pictureRelations, ["count": "\(count)", "limit": "\(limit)"])
    case .graphviz, .malformedSVG:
      self.init(.internalServerError, .pictureFailed, ["detail": error.description])
    }
  }
}
