import CLibXML2
import NewsText

/// Parses a page with libxml2, which makes a tree of whatever markup it is given.
struct PageParser {
  /// Elements whose content is never read.
  private static let skipped: Set<String> = ["style", "svg", "math", "template", "noscript", "iframe", "object"]

  /// The tree of a page.
  /// - Throws: `InputError` when libxml2 is not installed.
  static func tree(_ bytes: [UInt8], name: String) throws(InputError) -> PageTree {
    guard simpul_libxml2_is_there() != 0 else {
      throw .missingTool(name: name, tool: "libxml2", package: "libxml2")
    }
    let (text, charset) = PageCharset.decoded(bytes)
    let page = text.withUnsafeBytes { bytes in
      simpul_page_open(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, charset)
    }
    guard let page else { return PageTree() }
    defer { simpul_page_close(page) }
    return tree(page)
  }

  private static func tree(_ page: OpaquePointer) -> PageTree {
    var tree = PageTree()
    // The places of the open elements, by depth.
    var open: [Int] = []
    var skipDepth: Int?
    while case let kind = Int(simpul_page_next(page)), kind != 0 {
      let depth = Int(simpul_page_depth(page))
      if let skipping = skipDepth {
        if depth > skipping { continue }
        skipDepth = nil
      }
      guard kind == SIMPUL_PAGE_ELEMENT || kind == SIMPUL_PAGE_TEXT || kind == SIMPUL_PAGE_CDATA else { continue }
      while let last = open.last, open.count > depth {
        tree.nodes[last].end = tree.nodes.count
        open.removeLast()
      }
      let parent = open.last ?? -1
      let place = tree.nodes.count
      guard kind == SIMPUL_PAGE_ELEMENT else {
        let text = string(simpul_page_text(page))
        tree.nodes.append(PageTree.Node(tag: "", parent: parent, attributes: [], text: text, end: place + 1))
        continue
      }
      let tag = string(simpul_page_name(page)).lowercased()
      let isEmpty = simpul_page_is_empty(page) != 0
      if skipped.contains(tag) {
        if !isEmpty { skipDepth = depth }
        continue
      }
      tree.nodes.append(
        PageTree.Node(tag: tag, parent: parent, attributes: attributes(page), text: "", end: place + 1))
      // libxml2 counts every element, those passed over too, so that depth and the open elements agree.
      if !isEmpty { open.append(place) }
    }
    for place in open { tree.nodes[place].end = tree.nodes.count }
    return tree
  }

  private static func attributes(_ page: OpaquePointer) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while simpul_page_next_attribute(page) != 0 {
      attributes.append((string(simpul_page_name(page)).lowercased(), string(simpul_page_text(page))))
    }
    simpul_page_leave_attributes(page)
    return attributes
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text else { return "" }
    let raw = String(cString: text)
    // `&#146;` means what Windows has there, in browsers too.
    guard raw.unicodeScalars.contains(where: { (0x80..<0xA0).contains($0.value) }) else { return raw }
    var mended = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars { mended.append(PageCharset.windows(scalar)) }
    return String(mended)
  }
}
