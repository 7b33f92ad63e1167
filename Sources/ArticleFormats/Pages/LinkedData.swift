#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What JSON-LD in a page says of an article.
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var outlet: String?
  private(set) var body: String?

  /// The articles in a script, however deep they stand in it; none when it is no JSON.
  static func articles(_ script: String) -> [LinkedData] {
    // Line ends within texts are forbidden and frequent.
    let text = String(script.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else { return [] }
    var found: [LinkedData] = []
    collect(value, depth: 0, into: &found)
    return found
  }

  private static func collect(_ value: JSONValue, depth: Int, into found: inout [LinkedData]) {
    guard depth < 12 else { return }
    switch value {
    case .list(let values): for value in values { collect(value, depth: depth + 1, into: &found) }
    case .object(let members):
      let types = members["@type"]?.texts ?? []
      if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }) {
        found.append(LinkedData(members))
      }
      for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
        if let inner = members[name] { collect(inner, depth: depth + 1, into: &found) }
      }
    default: return
    }
  }

  private init(_ members: [String: JSONValue]) {
    func text(_ name: String) -> String? {
      members[name]?.texts.first.map(PageTree.folded).flatMap { $0.isEmpty ? nil : $0 }
    }
    headline = text("headline") ?? text("name")
    published = text("datePublished") ?? text("dateCreated")
    body = members["articleBody"]?.texts.joined(separator: "\n")
    if case .object(let publisher)? = members["publisher"] { outlet = publisher["name"]?.texts.first }
  }
}

/// Any JSON value.
enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  /// The value as texts: one, those of a list, or none.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .object, .other: []
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .list(values)
    } else {
      self = .other
    }
  }
}
