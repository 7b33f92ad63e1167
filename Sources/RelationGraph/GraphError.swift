/// Why a JSON text is no valid graph; the words for it are composed where it is shown.
public enum GraphError: Error, Hashable, Sendable {
  /// It is not JSON; what the decoder says.
  case notJSON(String)
  /// `schema` is missing or not the one this version reads.
  case schema(found: String)
  /// A member is missing or has a value of another kind; its path, such as `relations[3].type`, and what is wrong.
  case member(path: String, problem: String)
  /// Two articles, actors or relations have one id.
  case duplicate(list: String, id: String)
  /// A relation names an actor that is not in the graph.
  case unknownActor(relation: String, actor: String)
  /// Evidence or a mention names an article that is not in the graph.
  case unknownArticle(owner: String, article: String)
  /// A value is outside of what it can be: a confidence, or a range of bytes.
  case range(owner: String, member: String)

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      let path = GraphError.path(context.codingPath + [key])
      self = key.stringValue == "schema" ? .schema(found: "") : .member(path: path, problem: "is missing")
    case .typeMismatch(let type, let context):
      self = .member(path: GraphError.path(context.codingPath), problem: "should be \(GraphError.word(for: type))")
    case .valueNotFound(let type, let context):
      self = .member(
        path: GraphError.path(context.codingPath), problem: "is null, should be \(GraphError.word(for: type))")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self = .notJSON(context.debugDescription)
    case .dataCorrupted(let context):
      self = .member(path: GraphError.path(context.codingPath), problem: context.debugDescription)
    @unknown default: self = .notJSON("\(error)")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }

  private static func word(for type: Any.Type) -> String {
    if type == String.self { return "text" }
    if type == Int.self || type == Double.self { return "a number" }
    return type is any Sequence.Type ? "a list" : "an object"
  }
}
