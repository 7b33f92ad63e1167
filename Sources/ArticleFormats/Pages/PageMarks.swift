import KnowledgeTables

/// What elements are for, told from their tags, classes, ids and roles.
struct PageMarks: Sendable {
  /// What a mark says of an element.
  enum Kind: String {
    /// It holds the text of the article.
    case body
    /// It is no part of the text: navigation, advertisement, links, caption, byline.
    case aside
    /// Readers' words below the article.
    case comments
    /// It holds the date of publication.
    case date
  }

  private struct Mark: Sendable {
    let words: [String]
    let isOpen: Bool
    let kind: Kind
  }

  private var marksOfWord: [String: [Mark]] = [:]
  private var openMarks: [Mark] = []
  private var asideTags: Set<String> = []
  private var asideRoles: Set<String> = []
  /// The names of `meta` elements and properties for each field, most trusted first.
  private(set) var metaNames: [String: [String]] = [:]

  /// Reads the tables.
  init(knowledge: KnowledgeFolder) throws(TableError) {
    let table = try knowledge.table("pages/marks.tsv", columns: ["mark", "on", "kind"])
    for row in table.rows {
      guard let kind = Kind(rawValue: row[2]) else { throw table.error(row, "unknown kind '\(row[2])'") }
      switch row[1] {
      case "tag": asideTags.insert(row[0])
      case "role": asideRoles.insert(row[0])
      case "class":
        let isOpen = row[0].hasSuffix("*")
        let words = (isOpen ? String(row[0].dropLast()) : row[0]).split(separator: " ").map(String.init)
        let mark = Mark(words: words, isOpen: isOpen, kind: kind)
        if isOpen, words.count == 1 { openMarks.append(mark) } else { marksOfWord[words[0], default: []].append(mark) }
      default: throw table.error(row, "unknown place '\(row[1])'")
      }
    }
    for row in try knowledge.table("pages/meta-names.tsv", columns: ["field", "names"]).rows {
      metaNames[row[0]] = row.list(1)
    }
  }

  /// Whether a tag or role is never part of the text.
  func isAside(tag: String, role: String?) -> Bool {
    asideTags.contains(tag) || role.map { asideRoles.contains($0.lowercased()) } ?? false
  }

  /// What the classes and the id of an element say.
  func kinds(_ node: PageTree.Node) -> Set<Kind> {
    var kinds: Set<Kind> = []
    for (name, value) in node.attributes where name == "class" || name == "id" || name == "data-component" {
      for word in value.split(whereSeparator: \.isWhitespace) { add(PageMarks.words(word), to: &kinds) }
    }
    if node["itemprop"] == "articleBody" || node["property"] == "articleBody" { kinds.insert(.body) }
    return kinds
  }

  private func add(_ words: [String], to kinds: inout Set<Kind>) {
    for (place, word) in words.enumerated() {
      for mark in marksOfWord[word] ?? [] where mark.words.count <= words.count - place {
        if words[place..<place + mark.words.count].elementsEqual(mark.words) { kinds.insert(mark.kind) }
      }
      for mark in openMarks where word.hasPrefix(mark.words[0]) { kinds.insert(mark.kind) }
    }
  }

  /// `detail__bodyText` is `detail`, `body`, `text`.
  static func words(_ name: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word) }
        (word, wasLower) = ("", false)
        continue
      }
      if character.isUppercase, wasLower {
        words.append(word)
        word = ""
      }
      wasLower = character.isLowercase
      word += character.lowercased()
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
