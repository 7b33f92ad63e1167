import RelationGraph

/// Writes one page that needs nothing else: the picture and every relation in a sentence for those whose browser runs no
/// scripts, and the data and scripts that make it the page of the server without the server.
struct HTMLPage {
  let graph: IndexedGraph
  let wording: Wording
  let vocabulary: PageVocabulary
  let title: String
  /// The picture as an SVG element.
  let svg: [UInt8]
  /// The colours the picture is drawn in.
  let theme: Theme
  /// The whole graph in Graphviz's language, without the sentences, which stand in the graph.
  let dot: [UInt8]
  /// The articles' texts by SHA-256.
  let texts: [String: [UInt8]]

  func write(to out: inout ByteStream) {
    var pictureStyle = ByteStream()
    SVGStyle(theme: theme).write(to: &pictureStyle)
    out.write("<!DOCTYPE html>\n<html lang=\"")
    out.write(wording.language)
    out.write("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
    // Nothing is loaded, and nothing runs but what stands here.
    out.write("default-src 'none'; img-src blob:; base-uri 'none'; form-action 'none'; script-src ")
    out.write(PageScript.file.hash)
    out.write("; style-src ")
    out.write(PageStyle.file.hash)
    out.write(" ")
    out.write(ContentHash.source(of: pictureStyle.bytes))
    out.write("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    XMLText.write(title, to: &out)
    out.write("</title>\n<style>")
    out.write(PageStyle.file.bytes)
    out.write("</style>\n</head>\n<body>\n")
    var list = ByteStream()
    writeList(to: &list)
    var heading = ByteStream()
    XMLText.write(title, to: &heading)
    PageFrame(["title": heading.bytes, "picture": svg, "list": list.bytes]).write(to: &out)
    out.write("<script type=\"application/json\" id=\"data\">")
    writeData(to: &out)
    out.write("</script>\n<script type=\"module\">")
    out.write(PageScript.file.bytes)
    out.write("</script>\n</body>\n</html>\n")
  }

  private func writeData(to out: inout ByteStream) {
    let known = Set(graph.graph.articles.filter { texts[$0.sha256] != nil }.map(\.id))
    out.write("{\"graph\":")
    out.write(ScriptData(PageGraph(graph.graph, known: known).json()).bytes)
    out.write(",\"vocabulary\":")
    out.write(ScriptData(vocabulary.json(types: Set(graph.graph.relations.map(\.type)))).bytes)
    var json = JSONText()
    json.open("{")
    for article in graph.graph.articles {
      guard let text = texts[article.sha256] else { continue }
      json.key(article.id)
      json.value(String(decoding: text, as: UTF8.self))
    }
    json.close("}")
    out.write(",\"texts\":")
    out.write(ScriptData(json.bytes).bytes)
    var dotText = JSONText()
    dotText.value(String(decoding: dot, as: UTF8.self))
    out.write(",\"dot\":")
    out.write(ScriptData(dotText.bytes).bytes)
    out.write("}")
  }

  private func writeList(to out: inout ByteStream) {
    out.write("<h2>")
    XMLText.write(wording["list.title"], to: &out)
    out.write("</h2>\n")
    if graph.graph.relations.isEmpty {
      out.write("<p>")
      XMLText.write(wording["list.empty"], to: &out)
      out.write("</p>\n")
    }
    var relations = [[Int]](repeating: [], count: graph.graph.actors.count)
    for (index, actor) in graph.actors.enumerated() { relations[actor].append(index) }
    for (place, actor) in graph.graph.actors.enumerated() where !relations[place].isEmpty {
      out.write("<h3>")
      XMLText.write(DrawnText(actor.name).text, to: &out)
      out.write("</h3>\n<ul>\n")
      for index in relations[place] { writeItem(index, to: &out) }
      out.write("</ul>\n")
    }
  }

  private func writeItem(_ index: Int, to out: inout ByteStream) {
    let relation = graph.graph.relations[index]
    out.write("<li")
    XMLText.attribute("data-relation", relation.id, to: &out)
    out.write(">")
    XMLText.write(graph.sentence(index, wording: wording), to: &out)
    out.write(".")
    out.write("</li>\n")
  }
}
