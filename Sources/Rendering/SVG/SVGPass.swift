import RelationGraph

/// Turns Graphviz's SVG into one for readers, pages and screen readers: titles in sentences, a description, a class
/// for everything that differs, data for scripts, and dark colours where the reader's device asks for them.
///
/// Only elements and attributes that Graphviz is known to draw with pass; anything else, and anything not well formed,
/// fails the whole.
struct SVGPass {
  let picture: Picture
  let graph: IndexedGraph
  let wording: Wording
  let theme: Theme
  let title: String
  /// The factor from Graphviz's points to CSS pixels.
  let scale: Double
  let form: Form

  /// What the SVG is for.
  enum Form {
    /// A file of its own, with titles, sentences of evidence, and data for whoever works on with it.
    case file
    /// An element of a page, which knows the graph: without what the page says itself, and as short as it can be.
    case part
  }

  private static let elements: Set<String> = [
    "svg", "g", "title", "polygon", "polyline", "path", "ellipse", "text", "circle", "rect",
  ]
  private static let attributes: Set<String> = [
    "id", "class", "transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "points", "d", "cx", "cy", "rx",
    "ry", "x", "y", "text-anchor", "font-family", "font-weight", "font-style", "font-size", "fill-opacity",
    "stroke-opacity", "width", "height", "viewBox", "r",
  ]
  private static let coordinates: Set<String> = ["d", "points", "x", "y", "cx", "cy", "rx", "ry", "font-size"]

  func rewrite(_ svg: [UInt8]) throws(RenderError) -> [UInt8] {
    var tokens = try XMLTokenizer(svg)
    var out = ByteStream(reserving: svg.count + 4096 + 400 * picture.lines.count)
    if form == .file { out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    var isInTitle = false
    while let token = try tokens.next() {
      switch token {
      case .start(let name, let attributes, let isEmpty):
        guard SVGPass.elements.contains(name) else { throw .malformedSVG(offset: out.bytes.count) }
        if name == "title" {
          isInTitle = !isEmpty
        } else if name == "svg" {
          try writeRoot(attributes, to: &out)
        } else {
          try writeStart(name, attributes, isEmpty: isEmpty, to: &out)
        }
      case .end("title"): isInTitle = false
      case .end(let name):
        out.write("</")
        out.write(name)
        out.write(">")
        if form == .part, name == "g" { out.write("\n") }
      case .text(let text) where form == .part && text.allSatisfy { $0 <= 0x20 }: break
      case .text(let text) where !isInTitle: text.withUnsafeBufferPointer { out.write($0) }
      case .text: break
      }
    }
    out.write("\n")
    return out.bytes
  }

  private func writeRoot(
    _ attributes: [(name: String, value: ArraySlice<UInt8>)], to out: inout ByteStream
  ) throws(RenderError) {
    out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ")
    out.write("aria-labelledby=\"simpul-title simpul-description\" class=\"simpul\" ")
    out.write("font-family=\"Helvetica,Arial,sans-serif\" ")
    if form == .part { out.write("text-anchor=\"middle\" ") }
    out.write("lang=\"")
    out.write(wording.language)
    out.write("\"")
    for (name, value) in attributes {
      switch name {
      case "viewBox":
        let box = String(decoding: value, as: UTF8.self)
        let numbers = box.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 4 else { throw .malformedSVG(offset: value.startIndex) }
        out.write(" width=\"")
        out.write(numbers[2] * scale, decimals: 0)
        out.write("\" height=\"")
        out.write(numbers[3] * scale, decimals: 0)
        out.write("\" viewBox=\"")
        out.write(box)
        out.write("\"")
      case "width", "height", "xmlns", "xmlns:xlink": break
      default: throw .malformedSVG(offset: value.startIndex)
      }
    }
    out.write(">\n<title id=\"simpul-title\">")
    XMLText.write(title, to: &out)
    out.write("</title>\n<desc id=\"simpul-description\">")
    XMLText.write(description(), to: &out)
    out.write("</desc>\n<style>")
    SVGStyle(theme: theme).write(to: &out)
    out.write("</style>")
  }

  /// How much there is, and in words every relation that is not told as a fact.
  private func description() -> String {
    var text = wording[
      "description", ("actors", wording.count("actor.count", picture.nodes.count)),
      ("relations", wording.count("relation.count", picture.shown))]
    let uncertain = picture.lines.filter { $0.status != .asserted }.flatMap(\.relations).sorted()
    if !uncertain.isEmpty {
      text += " " + wording["description.uncertain"] + " "
      text += uncertain.prefix(40).map { graph.sentence($0, wording: wording) }.joined(separator: "; ") + "."
    }
    return text
  }

  private func writeStart(
    _ name: String, _ attributes: [(name: String, value: ArraySlice<UInt8>)], isEmpty: Bool, to out: inout ByteStream
  ) throws(RenderError) {
    out.write("<")
    out.write(name)
    let serial = name == "g" ? SVGPass.serial(attributes) : nil
    for (name, value) in attributes {
      guard SVGPass.attributes.contains(name) else { throw .malformedSVG(offset: value.startIndex) }
      if name == "id" || name == "class" && serial != nil { continue }
      if form == .part, name == "text-anchor", value.elementsEqual("middle".utf8) { continue }
      if name == "font-family" {
        // All text has the root's family; Graphviz takes the weight for part of the name.
        if value.suffix(5).elementsEqual(" bold".utf8) { out.write(" font-weight=\"bold\"") }
        continue
      }
      out.write(" ")
      out.write(name)
      out.write("=\"")
      // Graphviz's word for no colour is none of SVG's.
      if value.elementsEqual("transparent".utf8) {
        out.write("none")
      } else if form == .part, SVGPass.coordinates.contains(name) {
        SVGPass.writeTenths(value, to: &out)
      } else {
        value.withUnsafeBufferPointer { out.write($0) }
      }
      out.write("\"")
    }
    if let (kind, index) = serial {
      switch kind {
      case 0x6E where picture.nodes.indices.contains(index): writeNodeHead(picture.nodes[index], to: &out)
      case 0x62: out.write(" class=\"side\">")
      case 0x74: out.write(" class=\"legend\">")
      case 0x65 where picture.lines.indices.contains(index): writeLineHead(picture.lines[index], to: &out)
      default: throw .malformedSVG(offset: out.bytes.count)
      }
    } else {
      out.write(isEmpty ? "/>" : ">")
    }
  }

  /// Writes numbers with one digit behind the point at the most, a tenth of a point being less than anybody sees.
  private static func writeTenths(_ numbers: ArraySlice<UInt8>, to out: inout ByteStream) {
    var kept: [UInt8] = []
    kept.reserveCapacity(numbers.count)
    var digits: Int?
    for byte in numbers {
      let isDigit = (0x30...0x39).contains(byte)
      if byte == 0x2E {
        digits = 0
      } else if let count = digits, isDigit {
        digits = count + 1
        if count == 0, byte != 0x30 { kept += [0x2E, byte] }
      } else {
        digits = nil
        kept.append(byte)
      }
    }
    out.write(kept)
  }

  /// The letter and the place (from 0) of a generated id such as `e12`.
  private static func serial(_ attributes: [(name: String, value: ArraySlice<UInt8>)]) -> (UInt8, Int)? {
    guard let id = attributes.first(where: { $0.name == "id" })?.value, let letter = id.first,
      let number = Int(String(decoding: id.dropFirst(), as: UTF8.self)),
      letter == 0x6E || letter == 0x65 || letter == 0x74 || letter == 0x62
    else { return nil }
    return (letter, number - 1)
  }

  private func writeNodeHead(_ node: Picture.Node, to out: inout ByteStream) {
    let actor = graph.graph.actors[node.actor]
    XMLText.attribute("class", "node \(actor.kind.rawValue)", to: &out)
    XMLText.attribute("data-actor", actor.id, to: &out)
    if form == .part { return out.write(">") }
    XMLText.attribute("data-kind", actor.kind.rawValue, to: &out)
    if let code = actor.code { XMLText.attribute("data-code", code, to: &out) }
    if let wikidata = actor.wikidata { XMLText.attribute("data-wikidata", wikidata, to: &out) }
    out.write("><title>")
    XMLText.write(DrawnText(actor.name).text, to: &out)
    out.write(" (")
    XMLText.write(wording["name.\(actor.kind.rawValue)"], to: &out)
    out.write(")</title>")
  }

  private func writeLineHead(_ line: Picture.Line, to out: inout ByteStream) {
    let relations = line.relations.map { graph.graph.relations[$0] }
    var classes = ["edge", line.group.rawValue, line.status.rawValue]
    for index in line.relations {
      let entry = graph.styles.entries[graph.types[index]]
      for name in [ClassNames.slug(entry.type.name), entry.quadClass.rawValue] where !classes.contains(name) {
        classes.append(name)
      }
    }
    XMLText.attribute("class", classes.joined(separator: " "), to: &out)
    XMLText.attribute("data-relations", relations.map(\.id).joined(separator: " "), to: &out)
    XMLText.attribute("data-actor", graph.graph.actors[picture.nodes[line.from].actor].id, to: &out)
    XMLText.attribute("data-recipient", graph.graph.actors[picture.nodes[line.to].actor].id, to: &out)
    if form == .part { return out.write(">") }
    XMLText.attribute("data-types", relations.map { ClassNames.slug($0.type.name) }.joined(separator: " "), to: &out)
    XMLText.attribute("data-status", line.status.rawValue, to: &out)
    out.write("><title>")
    for (place, index) in line.relations.enumerated() {
      if place > 0 { out.write("\n") }
      XMLText.write(graph.sentence(index, wording: wording), to: &out)
      out.write(".")
      if let evidence = graph.graph.relations[index].evidence.first {
        out.write(" ")
        XMLText.write(wording["evidence", ("text", DrawnText(evidence.text).text)], to: &out)
      }
    }
    out.write("</title>")
  }
}
