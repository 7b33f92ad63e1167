/// Writes one page that needs nothing else: the picture, and below it every relation in a sentence with its evidence.
struct HTMLPage {
  let graph: IndexedGraph
  let wording: Wording
  let title: String
  /// The picture as an SVG element.
  let svg: [UInt8]

  func write(to out: inout ByteStream) {
    out.write("<!DOCTYPE html>\n<html lang=\"")
    out.write(wording.language)
    out.write("\">\n<head>\n<meta charset=\"utf-8\">\n")
    // Nothing on the page may load or run.
    out.write(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    XMLText.write(title, to: &out)
    out.write("</title>\n<style>")
    out.write("body{font:16px/1.5 Helvetica,Arial,sans-serif;margin:1.5rem auto;max-width:90rem;padding:0 1rem;")
    out.write("color-scheme:light dark}svg.simpul{max-width:100%;height:auto}section{max-width:45rem}")
    out.write("h2{font-size:1.3rem}h3{font-size:1rem;margin-bottom:0}ul{margin-top:.25rem}")
    out.write(
      "blockquote{margin:.1rem 0 .4rem;opacity:.75;font-size:.9rem}</style>\n</head>\n<body>\n<main>\n<figure>\n")
    out.write(svg)
    out.write("</figure>\n<section>\n<h2>")
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
    out.write("</section>\n</main>\n</body>\n</html>\n")
  }

  private func writeItem(_ index: Int, to out: inout ByteStream) {
    let relation = graph.graph.relations[index]
    out.write("<li")
    XMLText.attribute("data-relation", relation.id, to: &out)
    XMLText.attribute("class", relation.status.rawValue, to: &out)
    out.write(">")
    XMLText.write(graph.sentence(index, wording: wording), to: &out)
    out.write(".")
    for evidence in relation.evidence {
      out.write("<blockquote>")
      XMLText.write(evidence.text, to: &out)
      out.write("</blockquote>")
    }
    out.write("</li>\n")
  }
}
