/// Writes GraphML: a directed graph whose nodes and edges carry typed data.
struct GraphMLWriter {
  let graph: IndexedGraph
  /// Whether this is a part of a graph: nodes are then named by the ids of actors rather than by place.
  var isPart = false
  /// How many edges the parts before have.
  var edgesBefore = 0

  private static let nodeKeys: [StaticString] = ["name", "type", "code", "wikidata", "aliases"]
  private static let edgeKeys: [StaticString] = [
    "type", "class", "status", "attribution", "mode", "contexts", "title", "when", "start", "end", "evidence",
  ]

  func write(to out: inout ByteStream) {
    GraphMLWriter.writeHead(to: &out)
    writeNodes(to: &out)
    writeEdges(to: &out)
    out.write("</graph>\n</graphml>\n")
  }

  /// The declarations, and the beginning of the graph.
  static func writeHead(to out: inout ByteStream) {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
    out.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"")
    out.write("http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
    for key in GraphMLWriter.nodeKeys { writeKey(key, domain: "node", type: "string", to: &out) }
    writeKey("mentions", domain: "node", type: "int", to: &out)
    for key in GraphMLWriter.edgeKeys { writeKey(key, domain: "edge", type: "string", to: &out) }
    writeKey("mutual", domain: "edge", type: "boolean", to: &out)
    writeKey("confidence", domain: "edge", type: "double", to: &out)
    writeKey("mentions", domain: "edge", type: "int", to: &out)
    out.write("<graph id=\"simpul\" edgedefault=\"directed\">\n")
  }

  /// A node for each actor.
  func writeNodes(to out: inout ByteStream) {
    for (place, actor) in graph.graph.actors.enumerated() {
      out.write("<node id=\"")
      writeName(place, to: &out)
      out.write("\">")
      for (name, value) in ActorRow(actor: actor).texts { writeData("node", name, value, to: &out) }
      writeData("node", "mentions", String(actor.mentions.count), to: &out)
      out.write("</node>\n")
    }
  }

  /// An edge for each relation.
  func writeEdges(to out: inout ByteStream) {
    for index in graph.graph.relations.indices {
      let row = RelationRow(graph, at: index)
      out.write("<edge id=\"e")
      out.write(edgesBefore + index + 1)
      out.write("\" source=\"")
      writeName(graph.actors[index], to: &out)
      out.write("\" target=\"")
      writeName(graph.recipients[index], to: &out)
      out.write("\">")
      for (name, value) in row.texts { writeData("edge", name, value, to: &out) }
      writeData("edge", "mutual", row.entry.isMutual ? "true" : "false", to: &out)
      out.write("<data key=\"edge-confidence\">")
      out.write(row.relation.confidence, decimals: 4)
      out.write("</data>")
      writeData("edge", "mentions", String(row.relation.evidence.count), to: &out)
      out.write("</edge>\n")
      out.rowEnded()
    }
  }

  private func writeName(_ place: Int, to out: inout ByteStream) {
    if isPart { return XMLText.write(graph.graph.actors[place].id, to: &out) }
    out.write("n")
    out.write(place + 1)
  }

  private static func writeKey(_ name: StaticString, domain: StaticString, type: StaticString, to out: inout ByteStream)
  {
    out.write("<key id=\"")
    out.write(domain)
    out.write("-")
    out.write(name)
    out.write("\" for=\"")
    out.write(domain)
    out.write("\" attr.name=\"")
    out.write(name)
    out.write("\" attr.type=\"")
    out.write(type)
    out.write("\"/>\n")
  }

  private func writeData(_ domain: StaticString, _ name: StaticString, _ value: String, to out: inout ByteStream) {
    out.write("<data key=\"")
    out.write(domain)
    out.write("-")
    out.write(name)
    out.write("\">")
    XMLText.write(value, to: &out)
    out.write("</data>")
  }
}
