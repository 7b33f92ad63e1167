/// Writes GEXF 1.3 as Gephi reads it: a dynamic graph whose edges last from their first day to their last.
struct GEXFWriter {
  let graph: IndexedGraph
  let theme: Theme
  /// Whether this is a part of a graph: nodes are then named by the ids of actors rather than by place.
  var isPart = false
  /// How many edges the parts before have.
  var edgesBefore = 0

  private static let nodeAttributes: [StaticString] = ["type", "code", "wikidata", "aliases"]
  private static let edgeAttributes: [StaticString] = [
    "type", "class", "status", "attribution", "mode", "contexts", "title", "when", "evidence",
  ]

  func write(to out: inout ByteStream) {
    GEXFWriter.writeHead(generator: graph.graph.generator, to: &out)
    writeNodes(to: &out)
    out.write("</nodes>\n<edges>\n")
    writeEdges(to: &out)
    out.write("</edges>\n</graph>\n</gexf>\n")
  }

  /// The declarations, and the beginning of the nodes.
  static func writeHead(generator: String, to out: inout ByteStream) {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\"")
    out.write(" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n<meta><creator>")
    XMLText.write(generator, to: &out)
    out.write("</creator></meta>\n")
    out.write(
      "<graph mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\" timerepresentation=\"interval\">\n")
    out.write("<attributes class=\"node\" mode=\"static\">")
    for (place, name) in GEXFWriter.nodeAttributes.enumerated() { writeAttribute(place, name, "string", to: &out) }
    writeAttribute(GEXFWriter.nodeAttributes.count, "mentions", "integer", to: &out)
    out.write("</attributes>\n<attributes class=\"edge\" mode=\"static\">")
    for (place, name) in GEXFWriter.edgeAttributes.enumerated() { writeAttribute(place, name, "string", to: &out) }
    writeAttribute(GEXFWriter.edgeAttributes.count, "confidence", "double", to: &out)
    writeAttribute(GEXFWriter.edgeAttributes.count + 1, "mentions", "integer", to: &out)
    writeAttribute(GEXFWriter.edgeAttributes.count + 2, "mutual", "boolean", to: &out)
    out.write("</attributes>\n<nodes>\n")
  }

  /// A node for each actor.
  func writeNodes(to out: inout ByteStream) {
    for (place, actor) in graph.graph.actors.enumerated() {
      out.write("<node id=\"")
      writeName(place, to: &out)
      out.write("\"")
      XMLText.attribute("label", actor.name, to: &out)
      out.write("><attvalues>")
      for (name, value) in ActorRow(actor: actor).texts {
        if let key = GEXFWriter.nodeAttributes.firstIndex(where: { "\($0)" == "\(name)" }) {
          writeValue(key, value, to: &out)
        }
      }
      writeValue(GEXFWriter.nodeAttributes.count, String(actor.mentions.count), to: &out)
      out.write("</attvalues></node>\n")
    }
  }

  /// An edge for each relation.
  func writeEdges(to out: inout ByteStream) {
    let colours = theme.lines.map { colour in
      stride(from: 1, to: 7, by: 2).map { offset -> Int in
        Int(colour.dropFirst(offset).prefix(2), radix: 16) ?? 0
      }
    }
    for index in graph.graph.relations.indices {
      let row = RelationRow(graph, at: index)
      out.write("<edge id=\"e")
      out.write(edgesBefore + index + 1)
      out.write("\" source=\"")
      writeName(graph.actors[index], to: &out)
      out.write("\" target=\"")
      writeName(graph.recipients[index], to: &out)
      out.write("\" weight=\"")
      out.write(max(1, row.relation.evidence.count))
      out.write("\"")
      XMLText.attribute("label", row.label, to: &out)
      // An edge without a date exists at all times.
      if let start = row.start { XMLText.attribute("start", start, to: &out) }
      if let end = row.end { XMLText.attribute("end", end, to: &out) }
      out.write("><attvalues>")
      for (name, value) in row.texts {
        if let key = GEXFWriter.edgeAttributes.firstIndex(where: { "\($0)" == "\(name)" }) {
          writeValue(key, value, to: &out)
        }
      }
      out.write("<attvalue for=\"")
      out.write(GEXFWriter.edgeAttributes.count)
      out.write("\" value=\"")
      out.write(row.relation.confidence, decimals: 4)
      out.write("\"/>")
      writeValue(GEXFWriter.edgeAttributes.count + 1, String(row.relation.evidence.count), to: &out)
      // Readers refuse undirected edges among directed ones, so that a relation runs both ways is told beside it.
      writeValue(GEXFWriter.edgeAttributes.count + 2, row.entry.isMutual ? "true" : "false", to: &out)
      out.write("</attvalues><viz:color")
      for (name, value) in zip(["r", "g", "b"] as [StaticString], colours[row.entry.group.index]) {
        out.write(" ")
        out.write(name)
        out.write("=\"")
        out.write(value)
        out.write("\"")
      }
      out.write("/></edge>\n")
      out.rowEnded()
    }
  }

  private func writeName(_ place: Int, to out: inout ByteStream) {
    if isPart { return XMLText.write(graph.graph.actors[place].id, to: &out) }
    out.write("n")
    out.write(place + 1)
  }

  private static func writeAttribute(_ id: Int, _ title: StaticString, _ type: StaticString, to out: inout ByteStream) {
    out.write("<attribute id=\"")
    out.write(id)
    out.write("\" title=\"")
    out.write(title)
    out.write("\" type=\"")
    out.write(type)
    out.write("\"/>")
  }

  private func writeValue(_ id: Int, _ value: String, to out: inout ByteStream) {
    out.write("<attvalue for=\"")
    out.write(id)
    out.write("\"")
    XMLText.attribute("value", value, to: &out)
    out.write("/>")
  }
}
