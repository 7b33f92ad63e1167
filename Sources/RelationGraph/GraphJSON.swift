#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON form `simpul.graph/1`, written and read.
public enum GraphJSON {
  /// How the text is laid out; the members are the same and in the same order.
  public enum Layout: Sendable {
    /// Each article, actor and relation on a line of its own, a line feed at the end.
    case lines
    /// All on one line, a line feed at the end.
    case oneLine
  }

  /// Writes a graph as UTF-8; the same graph gives the same bytes.
  public static func encode(_ graph: RelationshipGraph, layout: Layout = .lines) -> [UInt8] {
    var writer = GraphJSONWriter(isOneLine: layout == .oneLine)
    writer.write(graph)
    return writer.json.bytes + [0x0A]
  }

  /// Reads a graph and checks it.
  ///
  /// Members that are left out take their defaults: no aliases, no mentions, status `asserted`, confidence 1; a
  /// relation without `id` is numbered. Members that the form does not know are ignored.
  /// - Throws: ``GraphError`` when it is no JSON, no graph, or not valid.
  public static func decode(_ bytes: some Collection<UInt8>) throws(GraphError) -> RelationshipGraph {
    let graph: RelationshipGraph
    do {
      graph = try JSONDecoder().decode(RelationshipGraph.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw GraphError(error)
    } catch {
      throw .notJSON("\(error)")
    }
    guard graph.schema == RelationshipGraph.schemaName else { throw .schema(found: graph.schema) }
    let numbered = graph.numberingRelations()
    try numbered.validate()
    return numbered
  }

  /// Whether a text that begins so is a graph rather than an article or a record of one.
  public static func isGraph(_ beginning: some Sequence<UInt8>) -> Bool {
    var text: [UInt8] = []
    for byte in beginning where byte > 0x20 {
      text.append(byte)
      if text.count == 4096 { break }
    }
    let object = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    guard object.first == 0x7B else { return false }
    let keys: [StaticString] = ["\"schema\":\"simpul.graph/", "\"actors\":["]
    return keys.contains { key in
      key.withUTF8Buffer { key in
        object.indices.contains { object[$0...].starts(with: key) }
      }
    }
  }
}
