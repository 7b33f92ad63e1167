/// What a page tells of its article beside the text: headline, dates, outlet, address.
struct PageMetadata {
  /// The headline.
  private(set) var title: String?
  /// Dates of publication, most trusted first.
  private(set) var dates: [String] = []
  /// The newspaper, broadcaster or portal.
  private(set) var outlet: String?
  /// The address, when it is surely the article's own.
  private(set) var url: String?
  /// The text for programs, of pages that build theirs in the browser.
  private(set) var body: String?

  init(_ tree: PageTree, marks: PageMarks) {
    let linked = tree.elements("script").filter { tree.nodes[$0]["type"]?.contains("ld+json") ?? false }
      .flatMap { place in LinkedData.articles(PageMetadata.script(tree, place)) }
    let metas = PageMetadata.metas(tree)
    func named(_ field: String) -> [String] { (marks.metaNames[field] ?? []).compactMap { metas[$0] } }
    outlet = named("outlet").first ?? linked.lazy.compactMap(\.outlet).first
    body = linked.compactMap(\.body).max { $0.utf8.count < $1.utf8.count }
    let told = linked.compactMap(\.headline) + named("title")
    let page = tree.elements("title").first.map { tree.text(of: $0) }
    title = PageMetadata.title(tree, told: told, page: page, outlet: outlet)
    dates = linked.compactMap(\.published) + named("date") + PageMetadata.times(tree, marks)
    url = PageMetadata.address(tree, named("url"))
  }

  private static func script(_ tree: PageTree, _ place: Int) -> String {
    tree.nodes[place..<tree.nodes[place].end].map(\.text).joined()
  }

  /// The contents of `meta` elements, and of elements with `itemprop`, by lower-case name; the first counts.
  private static func metas(_ tree: PageTree) -> [String: String] {
    var metas: [String: String] = [:]
    for node in tree.nodes where !node.isText {
      guard let content = node["content"] ?? node["datetime"], !content.isEmpty else { continue }
      for attribute in ["property", "name", "itemprop", "http-equiv"] {
        guard let name = node[attribute]?.lowercased() else { continue }
        if metas[name] == nil { metas[name] = PageTree.folded(content) }
      }
    }
    return metas
  }

  /// The heading that the page prints, if it is the headline told or longer than the window's title; else the one told,
  /// else that of the window.
  private static func title(_ tree: PageTree, told: [String], page: String?, outlet: String?) -> String? {
    let candidates = (told + [page].compactMap { $0 }).map { withoutOutlet($0, outlet) }.filter { !$0.isEmpty }
    let headings = tree.elements("h1").map { tree.text(of: $0) }.filter { !$0.isEmpty }
    for heading in headings {
      let words = Set(heading.lowercased().split(separator: " "))
      let isTold = candidates.contains { candidate in
        let shared = words.intersection(candidate.lowercased().split(separator: " ")).count
        return shared * 2 > words.count
      }
      if isTold { return heading }
    }
    guard let first = candidates.first else { return headings.count == 1 ? headings[0] : nil }
    // A window's title that is none of the headline is the outlet's or nobody's.
    if told.isEmpty, headings.count == 1, headings[0].split(separator: " ").count > first.split(separator: " ").count {
      return headings[0]
    }
    return first
  }

  /// `Judul berita - Portal.com` and `Portal.com | Judul berita` without the portal.
  private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
    for mark in [" - ", " | ", " – ", " — ", " :: ", " » "] {
      var parts = title.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      let sign = mark.filter { $0 != " " }
      if sign == "|", let cut = parts.firstIndex(of: sign), cut <= 3, parts.count - cut > 5 {
        return parts[(cut + 1)...].joined(separator: " ")
      }
      guard let cut = parts.lastIndex(of: sign), cut >= 3 else { continue }
      let tail = parts[(cut + 1)...].joined(separator: " ")
      let isOutlet = outlet.map { tail.lowercased().contains($0.lowercased()) } ?? false
      guard isOutlet || parts.count - cut - 1 <= 3 else { continue }
      parts.removeSubrange(cut...)
      return parts.joined(separator: " ")
    }
    return title
  }

  /// What `time` elements and elements marked as dates say, those over or in the article before those beside it.
  private static func times(_ tree: PageTree, _ marks: PageMarks) -> [String] {
    var stated: [String] = []
    var shown: [String] = []
    for (place, node) in tree.nodes.enumerated() where !node.isText {
      let isBeside = tree.ancestor(of: node.parent) { ["aside", "nav", "footer"].contains(tree.nodes[$0].tag) } != nil
      if isBeside { continue }
      if node.tag == "time" {
        if let time = node["datetime"] { stated.append(time) }
        shown.append(tree.text(of: place))
      } else if node.end - place < 40, marks.kinds(node).contains(.date) {
        shown.append(tree.text(of: place))
      }
      if stated.count + shown.count >= 8 { break }
    }
    return stated + shown
  }

  private static func address(_ tree: PageTree, _ told: [String]) -> String? {
    let canonical = tree.elements("link").first { tree.nodes[$0]["rel"]?.lowercased() == "canonical" }
      .flatMap { tree.nodes[$0]["href"] }
    // The pages of one long article share their address; a later page keeps the name of its file.
    let isLaterPage = tree.elements("link").contains { tree.nodes[$0]["rel"]?.lowercased() == "prev" }
    let addresses = [canonical].compactMap { $0 } + told
    guard let first = addresses.first, !isLaterPage else { return nil }
    let own = Set(addresses.map { $0.prefix { $0 != "?" && $0 != "#" }.drop { $0 != ":" } })
    guard own.count == 1, first.hasPrefix("http://") || first.hasPrefix("https://") else { return nil }
    // An address without a path of some length is that of the outlet or of a section.
    let path = first.split(separator: "/").dropFirst(2).joined(separator: "/")
    return path.utf8.count >= 12 ? first : nil
  }
}
